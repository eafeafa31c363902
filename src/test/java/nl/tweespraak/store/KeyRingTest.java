package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.tweespraak.model.Refusal;

class KeyRingTest {

    private static final String FIRST = "verzonnen zin";
    private static final String SECOND = "andere verzonnen zin";

    @TempDir
    Path folder;

    private final StudyKeys keys = StudyKeys.random();
    private final KeyRing ring = KeyRing.create("Lead", FIRST.toCharArray(), KeyStrength.LIGHT, keys);

    @Test
    void whatIsWrittenOpensWithItsPassphrase() {
        ring.write(folder);
        KeyRing read = KeyRing.read(folder);

        assertSameKeys(read.unlock(null, FIRST.toCharArray()));
        assertSameKeys(read.unlock("Lead", FIRST.toCharArray()));
        assertThat(read.study()).isEqualTo(ring.study());
        assertThat(read.h2Version()).isEqualTo(ring.h2Version());
        assertThat(read.users()).containsExactly("Lead");
        assertThat(read.role("Lead")).isEqualTo(KeyRing.Role.LEAD);
        assertThat(KeyRing.parse(read.toJson()).toJson()).isEqualTo(ring.toJson());
    }

    @Test
    void onlyItsOwnerReadsTheFile() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        ring.write(folder);
        ring.write(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys.json"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void nothingInTheFileIsAKey() {
        String json = ring.withRecovery("Lead", FIRST.toCharArray(), opened()).toJson();

        for (byte[] key : List.of(keys.fileKey(), keys.digestKey(), opened().own().orElseThrow().secret())) {
            assertThat(json).doesNotContainIgnoringCase(HexFormat.of().formatHex(key));
            assertThat(
                    Pattern.compile("[A-Za-z0-9+/=]{16,}").matcher(json).results().map((MatchResult it) -> it.group()))
                    .hasSizeGreaterThan(8).noneMatch(it -> holds(it, key));
        }
        assertThat(json).doesNotContain(FIRST);
    }

    private StudyKeys opened() {
        return ring.unlock("Lead", FIRST.toCharArray());
    }

    /// As the file writes bytes, and wherever among them.
    private static boolean holds(String written, byte[] key) {
        byte[] bytes = Base64.getDecoder().decode(written.substring(0, written.length() / 4 * 4));
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .contains(new String(key, StandardCharsets.ISO_8859_1));
    }

    @Test
    void anotherPassphraseDoesNotOpen() {
        assertThat(whyNot(ring, null, SECOND)).isEqualTo(CannotOpen.Cause.WRONG_PASSPHRASE);
        assertThat(whyNot(ring, null, "")).isEqualTo(CannotOpen.Cause.WRONG_PASSPHRASE);
        assertThat(whyNot(ring, null, FIRST + " ")).isEqualTo(CannotOpen.Cause.WRONG_PASSPHRASE);
    }

    @Test
    void anAccentIsTheSameHoweverItIsTyped() {
        KeyRing accented = KeyRing.create("Lead", "caf\u00e9s".toCharArray(), KeyStrength.LIGHT, keys);

        assertSameKeys(accented.unlock(null, "cafe\u0301s".toCharArray()));
        assertThat(whyNot(accented, null, "cafes")).isEqualTo(CannotOpen.Cause.WRONG_PASSPHRASE);
    }

    @Test
    void anotherPassphraseKeepsTheKeys() {
        KeyRing changed = ring.rewrap(null, FIRST.toCharArray(), SECOND.toCharArray(), KeyStrength.LIGHT);

        assertSameKeys(changed.unlock("Lead", SECOND.toCharArray()));
        assertThat(whyNot(changed, null, FIRST)).isEqualTo(CannotOpen.Cause.WRONG_PASSPHRASE);
        assertThat(changed.study()).isEqualTo(ring.study());
        assertThatThrownBy(
                () -> ring.rewrap(null, SECOND.toCharArray(), FIRST.toCharArray(), KeyStrength.LIGHT))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void eachOpensWithTheirOwnPassphrase() {
        KeyRing both = ring.with("Anna", KeyRing.Role.CODER, SECOND.toCharArray(), KeyStrength.LIGHT, keys);

        assertSameKeys(both.unlock("Lead", FIRST.toCharArray()));
        assertSameKeys(KeyRing.parse(both.toJson()).unlock("Anna", SECOND.toCharArray()));
        assertThat(whyNot(both, "Anna", FIRST)).isEqualTo(CannotOpen.Cause.WRONG_PASSPHRASE);
        assertThat(whyNot(both, null, FIRST)).isEqualTo(CannotOpen.Cause.UNKNOWN_USER);
        assertThat(whyNot(both, "Bob", FIRST)).isEqualTo(CannotOpen.Cause.UNKNOWN_USER);
        assertThatThrownBy(() -> both.unlock(null, FIRST.toCharArray())).hasMessageContaining("Lead, Anna");
    }

    @Test
    void anEntryOfAnotherStudyDoesNotFit() {
        KeyRing other = KeyRing.create("Lead", FIRST.toCharArray(), KeyStrength.LIGHT, keys);
        String moved = ring.toJson().replace(ring.study().toString(), other.study().toString());

        assertThatThrownBy(() -> KeyRing.parse(moved)).isInstanceOf(CannotOpen.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n    ", "abc", "\ud83d\ude00\ud83d\ude00\ud83d\ude00"})
    void aBlankOrShortPassphraseIsNotTaken(String passphrase) {
        assertThatThrownBy(
                () -> KeyRing.create("Lead", passphrase.toCharArray(), KeyStrength.LIGHT, keys))
                .isInstanceOf(Refusal.class).isNotInstanceOf(CannotOpen.class);
        assertThatThrownBy(
                () -> ring.rewrap(null, FIRST.toCharArray(), passphrase.toCharArray(), KeyStrength.LIGHT))
                .isInstanceOf(Refusal.class).isNotInstanceOf(CannotOpen.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines"})
    void aNameThatIsNoneIsNotTaken(String name) {
        assertThatThrownBy(() -> KeyRing.create(name, FIRST.toCharArray(), KeyStrength.LIGHT, keys))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLaterFormatIsToldFromDamage() {
        assertThat(whyNotRead(ring.toJson().replace("\"format\": 2", "\"format\": 4")))
                .isEqualTo(CannotOpen.Cause.NEWER_VERSION);
        assertThat(whyNotRead("{\"format\": 7, \"unlike\": []}")).isEqualTo(CannotOpen.Cause.NEWER_VERSION);
    }

    @Test
    void aFolderWithoutKeysIsNoStudy() {
        assertThat(catchThrowableOfType(CannotOpen.class, () -> KeyRing.read(folder)).why())
                .isEqualTo(CannotOpen.Cause.MISSING);
        assertThat(catchThrowableOfType(CannotOpen.class, () -> KeyRing.read(folder.resolve("none"))).why())
                .isEqualTo(CannotOpen.Cause.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "null", "{}", "{\"format\":1}", "{\"format\":\"1\"}", "{\"format\":1e300}",
            "{\"format\":1.5}", "{\"format\":0}", "{\"format\":1,\"users\":[1],\"study\":\"x\",\"h2\":\"x\"}",
            "{\"format\":1,\"users\":[{}],\"study\":\"x\",\"h2\":\"x\"}", "{\"format\":1,\"users\":{},\"study\":4}"})
    void whatAreNoKeysIsDamaged(String json) {
        assertThat(whyNotRead(json)).isEqualTo(CannotOpen.Cause.DAMAGED);
    }

    @Test
    void everyCutIsNoticed() {
        String json = ring.toJson().strip();
        for (int length = 0; length < json.length(); length++) {
            assertThat(whyNotRead(json.substring(0, length))).as("%d characters", length)
                    .isEqualTo(CannotOpen.Cause.DAMAGED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"memoryKib\": 8192|\"memoryKib\": 2000000000", "\"memoryKib\": 8192|\"memoryKib\": 1",
            "\"iterations\": 1|\"iterations\": 0", "\"iterations\": 1|\"iterations\": 100000",
            "\"parallelism\": 1|\"parallelism\": 64", "\"argon2id\"|\"argon2i\"", "\"lead\"|\"king\"",
            "\"salt\": \"|\"salt\": \"AAAA"})
    void whatIsOutOfBoundsIsRefusedBeforeAnythingIsDone(String change) {
        String[] parts = change.split("\\|", -1);
        assertThat(ring.toJson()).contains(parts[0]);
        assertThat(whyNotRead(ring.toJson().replace(parts[0], parts[1]))).isEqualTo(CannotOpen.Cause.DAMAGED);
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        Files.writeString(folder.resolve("keys.json"), " ".repeat(1_000_000));
        assertThat(catchThrowableOfType(CannotOpen.class, () -> KeyRing.read(folder)).why())
                .isEqualTo(CannotOpen.Cause.DAMAGED);
    }

    @Test
    void aFlippedBitIsNoticedOrWithoutEffect() throws IOException {
        ring.write(folder);
        Path file = folder.resolve("keys.json");
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(20220101);
        int noticed = 0;
        for (int i = 0; i < 300; i++) {
            byte[] flipped = sound.clone();
            int bit = random.nextInt(8 * sound.length);
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, flipped);
            try {
                KeyRing read = KeyRing.read(folder);
                assertThat(read.toJson()).as("bit %d", bit).isEqualTo(new String(sound, StandardCharsets.UTF_8));
            } catch (CannotOpen e) {
                assertThat(e.why()).isIn(CannotOpen.Cause.DAMAGED, CannotOpen.Cause.NEWER_VERSION);
                noticed++;
            }
        }
        assertThat(noticed).isGreaterThan(250);
    }

    /// What somebody alters on purpose bears a checksum that matches.
    @Test
    void whatIsBoundToTheKeysCannotBeAltered() {
        char[] passphrase = FIRST.toCharArray();
        KeyEntry entry = KeyEntry.wrap(ring.study(), "Lead", KeyRing.Role.CODER, passphrase, KeyStrength.LIGHT, keys);
        KeyEntry raised = new KeyEntry("Lead", KeyRing.Role.LEAD, entry.strength(), entry.salt(), entry.nonce(),
                entry.wrapped());
        KeyEntry renamed = new KeyEntry("Anna", entry.role(), entry.strength(), entry.salt(), entry.nonce(),
                entry.wrapped());

        assertSameKeys(entry.unwrap(ring.study(), passphrase));
        assertThatThrownBy(() -> raised.unwrap(ring.study(), passphrase)).isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> renamed.unwrap(ring.study(), passphrase)).isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> entry.unwrap(new UUID(1, 2), passphrase)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void closedKeysAreWiped() {
        StudyKeys mine = opened();
        StudyKeys copy = mine.copy();
        PersonPair own = mine.own().orElseThrow();
        mine.close();

        assertThat(own.secret()).containsOnly(0);
        assertThat(copy.own().orElseThrow().secret()).as("outlives them").isNotEqualTo(own.secret());

        assertThat(mine.fileKey()).containsOnly(0);
        assertThat(mine.digestKey()).containsOnly(0);
    }

    @Test
    void aNewFileKeyKeepsTheDigestKey() {
        StudyKeys next = keys.withNewFileKey();

        assertThat(next.digestKey()).isEqualTo(keys.digestKey());
        assertThat(next.fileKey()).isNotEqualTo(keys.fileKey());
    }

    private void assertSameKeys(StudyKeys opened) {
        assertThat(opened.fileKey()).isEqualTo(keys.fileKey());
        assertThat(opened.digestKey()).isEqualTo(keys.digestKey());
    }

    private static CannotOpen.Cause whyNot(KeyRing ring, @Nullable String user,
            String passphrase) {
        return catchThrowableOfType(CannotOpen.class, () -> ring.unlock(user, passphrase.toCharArray())).why();
    }

    private static CannotOpen.Cause whyNotRead(String json) {
        return catchThrowableOfType(CannotOpen.class, () -> KeyRing.parse(json)).why();
    }
}
