package nl.tweespraak.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Proves, piece by piece, that bytes can be read in an encoding.
final class Decoding {

    private final CharsetDecoder decoder;
    private final CharBuffer characters = CharBuffer.allocate(1 << 16);
    private final ByteBuffer rest = ByteBuffer.allocate((1 << 16) + 8);
    private long wide;
    private boolean sound = true;
    private boolean nul;

    Decoding(Encoding encoding) {
        decoder = encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /// @param length at most 65,536
    void feed(byte[] bytes, int offset, int length) {
        if (!sound) {
            return;
        }
        rest.put(bytes, offset, length).flip();
        CoderResult result;
        do {
            characters.clear();
            result = decoder.decode(rest, characters, false);
            look();
        } while (result.isOverflow());
        sound = !result.isError();
        rest.compact();
    }

    private void look() {
        char[] array = characters.array();
        for (int i = 0, end = characters.position(); i < end; i++) {
            if (array[i] == 0) {
                nul = true;
            } else if (array[i] > 0x7F) {
                wide++;
            }
        }
    }

    /// Every byte so far fits the encoding, but for a character that may have only begun.
    boolean isSound() {
        return sound;
    }

    /// The last character has only begun.
    boolean isCutOff() {
        return sound && rest.position() > 0;
    }

    /// How many characters beyond ASCII there were, up to the first byte that does not fit.
    long wide() {
        return wide;
    }

    /// There is a NUL character, which no text has.
    boolean hasNul() {
        return nul;
    }
}
