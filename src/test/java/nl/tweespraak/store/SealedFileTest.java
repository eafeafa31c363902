package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// [SealedOutput] and [SealedInput] together.
class SealedFileTest {

    private static final String HEADER = "{\"study\": \"verzonnen\"}";
    private static final int SEALED_CHUNK = SealFormat.CHUNK + SealFormat.TAG;
    private static final int OPENING = SealFormat.MAGIC.length + 2 + 4
            + HEADER.getBytes(StandardCharsets.UTF_8).length + SealFormat.SALT_LENGTH + SealFormat.PREFIX_LENGTH;

    private final byte[] key = StudyKeys.random().fileKey();
    private final Random random = new Random(20220101);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 65_519, 65_535, 65_536, 65_537, 200_000, 1_000_000})
    void whatIsSealedIsReadBack(int length) throws IOException {
        byte[] noise = noise(length);
        byte[] even = new byte[length];

        assertThat(unseal(seal(noise))).isEqualTo(noise);
        assertThat(unseal(seal(even))).isEqualTo(even);
    }

    @Test
    void everyLengthAroundAChunkIsReadBack() throws IOException {
        for (int length = 65_480; length < 65_560; length++) {
            byte[] noise = noise(length);
            assertThat(unseal(seal(noise))).isEqualTo(noise);
        }
    }

    @Test
    void theHeaderIsReadWithoutTheKey() throws IOException {
        try (SealedInput input = SealedInput.open(new ByteArrayInputStream(seal(noise(10))))) {
            assertThat(input.header()).isEqualTo(HEADER);
        }
    }

    @Test
    void theContentIsNotInTheClear() throws IOException {
        byte[] sealed = seal("verzonnen verzonnen verzonnen".getBytes(StandardCharsets.UTF_8));

        assertThat(new String(sealed, OPENING, sealed.length - OPENING, StandardCharsets.ISO_8859_1))
                .doesNotContain("verzonnen");
        assertThat(seal(new byte[100])).isNotEqualTo(seal(new byte[100]));
    }

    @Test
    void anotherKeyOpensNothing() throws IOException {
        byte[] sealed = seal(noise(10));
        Arrays.fill(key, (byte) 1);

        assertThat(whyNot(sealed)).isEqualTo(CannotOpen.Cause.DAMAGED);
    }

    @Test
    void everyCutIsNoticed() throws IOException {
        byte[] sealed = seal(noise(300));
        for (int length = 0; length < sealed.length; length++) {
            assertThat(whyNot(Arrays.copyOf(sealed, length))).as("%d bytes", length)
                    .isEqualTo(CannotOpen.Cause.DAMAGED);
        }
    }

    @Test
    void aCutBetweenTwoChunksIsNoticed() throws IOException {
        byte[] sealed = seal(noise(3 * SealFormat.CHUNK));

        assertThat(whyNot(Arrays.copyOf(sealed, OPENING + SEALED_CHUNK))).isEqualTo(CannotOpen.Cause.DAMAGED);
        assertThat(whyNot(Arrays.copyOf(sealed, OPENING + 2 * SEALED_CHUNK))).isEqualTo(CannotOpen.Cause.DAMAGED);
        assertThat(whyNot(Arrays.copyOf(sealed, sealed.length + 1))).isEqualTo(CannotOpen.Cause.DAMAGED);
    }

    @Test
    void movedAndDoubledChunksAreNoticed() throws IOException {
        byte[] sealed = seal(noise(4 * SealFormat.CHUNK));
        byte[] opening = Arrays.copyOf(sealed, OPENING);
        byte[] first = Arrays.copyOfRange(sealed, OPENING, OPENING + SEALED_CHUNK);
        byte[] second = Arrays.copyOfRange(sealed, OPENING + SEALED_CHUNK, OPENING + 2 * SEALED_CHUNK);
        byte[] rest = Arrays.copyOfRange(sealed, OPENING + 2 * SEALED_CHUNK, sealed.length);

        assertThat(unseal(joined(opening, first, second, rest))).hasSize(4 * SealFormat.CHUNK);
        assertThat(whyNot(joined(opening, second, first, rest))).isEqualTo(CannotOpen.Cause.DAMAGED);
        assertThat(whyNot(joined(opening, first, first, second, rest))).isEqualTo(CannotOpen.Cause.DAMAGED);
        assertThat(whyNot(joined(opening, first, rest))).isEqualTo(CannotOpen.Cause.DAMAGED);
        assertThat(whyNot(joined(opening, second, rest))).isEqualTo(CannotOpen.Cause.DAMAGED);
    }

    @Test
    void aFlippedBitIsNoticedBeforeWhatItTouchesIsHandedOut() throws IOException {
        byte[] content = noise(2 * SealFormat.CHUNK + 1000);
        byte[] sealed = seal(content);
        for (int i = 0; i < 300; i++) {
            // Half of them in the opening, which is small.
            int bit = random.nextInt(8 * (i % 2 == 0 ? OPENING : sealed.length));
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            ByteArrayOutputStream handedOut = new ByteArrayOutputStream();
            CannotOpen refused = catchThrowableOfType(CannotOpen.class, () -> copy(flipped, handedOut));

            assertThat(refused.why()).as("bit %d", bit).isIn(CannotOpen.Cause.DAMAGED,
                    CannotOpen.Cause.NEWER_VERSION);
            assertThat(handedOut.toByteArray()).as("bit %d", bit)
                    .isEqualTo(Arrays.copyOf(content, handedOut.size()));
            int soundChunks = Math.max(0, bit / 8 - OPENING) / SEALED_CHUNK;
            assertThat(handedOut.size()).isLessThanOrEqualTo(soundChunks * SealFormat.CHUNK);
        }
    }

    @Test
    void whoReadsOnAfterDamageGetsNothing() throws IOException {
        byte[] sealed = seal(noise(4 * SealFormat.CHUNK));
        sealed[OPENING + SEALED_CHUNK + 5] ^= 1;
        SealedInput input = SealedInput.open(new ByteArrayInputStream(sealed));
        InputStream content = input.unseal(key);

        assertThat(catchThrowableOfType(CannotOpen.class, content::readAllBytes)).isNotNull();
        assertThat(catchThrowableOfType(CannotOpen.class, content::readAllBytes)).isNotNull();
    }

    @Test
    void whatWasNotFinishedIsNotWhole() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SealedOutput output = SealedOutput.seal(HEADER, key, bytes)) {
            output.write(noise(100_000));
        }

        assertThat(whyNot(bytes.toByteArray())).isEqualTo(CannotOpen.Cause.DAMAGED);
    }

    @Test
    void aLaterVersionIsToldFromDamage() throws IOException {
        byte[] sealed = seal(noise(10));
        ByteBuffer.wrap(sealed).putShort(SealFormat.MAGIC.length, (short) 2);

        assertThat(whyNot(sealed)).isEqualTo(CannotOpen.Cause.NEWER_VERSION);
    }

    @Test
    void aHeaderWithoutEndIsNotRead() throws IOException {
        byte[] sealed = seal(noise(10));
        ByteBuffer.wrap(sealed).putInt(SealFormat.MAGIC.length + 2, Integer.MAX_VALUE);

        assertThat(whyNot(sealed)).isEqualTo(CannotOpen.Cause.DAMAGED);
    }

    @Test
    void whatComesInPiecesIsTheSame() throws IOException {
        byte[] content = noise(150_000);
        byte[] sealed = seal(content);
        InputStream drops = new FilterInputStream(new ByteArrayInputStream(sealed)) {
            @Override
            public int read(byte[] into, int at, int length) throws IOException {
                return super.read(into, at, Math.min(length, 1000));
            }
        };

        try (SealedInput input = SealedInput.open(drops)) {
            InputStream plain = input.unseal(key);
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            for (int one = plain.read(); one >= 0; one = plain.read()) {
                read.write(one);
            }
            assertThat(read.toByteArray()).isEqualTo(content);
        }
    }

    private byte[] noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] seal(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SealedOutput output = SealedOutput.seal(HEADER, key, bytes)) {
            output.write(content);
            output.finish();
        }
        return bytes.toByteArray();
    }

    private byte[] unseal(byte[] sealed) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        copy(sealed, content);
        return content.toByteArray();
    }

    private void copy(byte[] sealed, OutputStream to) throws IOException {
        try (SealedInput input = SealedInput.open(new ByteArrayInputStream(sealed))) {
            InputStream content = input.unseal(key);
            byte[] piece = new byte[1000];
            for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
                to.write(piece, 0, count);
            }
        }
    }

    private CannotOpen.Cause whyNot(byte[] sealed) {
        return catchThrowableOfType(CannotOpen.class, () -> unseal(sealed)).why();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
