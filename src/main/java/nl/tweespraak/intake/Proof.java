package nl.tweespraak.intake;

/// Proves, piece by piece, that bytes can be read in an encoding, and notices what no text has.
abstract sealed class Proof {

    /// No continuation byte is expected.
    private static final int NONE = 0;

    private boolean broken;
    private boolean nul;
    private long wide;

    abstract void feed(byte[] bytes, int from, int to);

    /// The last character has only begun.
    abstract boolean isCutOff();

    /// Every byte so far fits the encoding, but for a character that may have only begun.
    final boolean isSound() {
        return !broken;
    }

    /// There is a NUL character.
    final boolean hasNul() {
        return nul;
    }

    /// How many characters beyond ASCII there were, up to the first byte that does not fit.
    final long wide() {
        return wide;
    }

    /// Looks for UTF-8, and on the side for the five bytes that Windows-1252 does not define.
    static final class Utf8 extends Proof {
        private int expected = NONE;
        private int low;
        private int high;
        private boolean undefined;

        /// The bytes are no Windows-1252 either.
        boolean isUndefined() {
            return undefined;
        }

        @Override
        boolean isCutOff() {
            return isSound() && expected > NONE;
        }

        @Override
        void feed(byte[] bytes, int from, int to) {
            for (int i = from; i < to; i++) {
                byte next = bytes[i];
                if (next <= 0 || expected > NONE) {
                    take(next & 0xFF);
                }
            }
        }

        private void take(int next) {
            if (next == 0) {
                super.nul = true;
            }
            undefined |= next == 0x81 || next == 0x8D || next == 0x8F || next == 0x90 || next == 0x9D;
            if (super.broken) {
                return;
            }
            if (expected == NONE) {
                begin(next);
            } else if (next >= low && next <= high) {
                expected--;
                low = 0x80;
                high = 0xBF;
                super.wide += expected == NONE ? 1 : 0;
            } else {
                fail();
            }
        }

        /// By table 3-7 of the Unicode standard.
        private void begin(int first) {
            low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
            high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
            if (first >= 0xC2 && first <= 0xDF) {
                expected = 1;
            } else if (first >= 0xE0 && first <= 0xEF) {
                expected = 2;
            } else if (first >= 0xF0 && first <= 0xF4) {
                expected = 3;
            } else if (first >= 0x80) {
                fail();
            }
        }

        private void fail() {
            super.broken = true;
            expected = NONE;
        }
    }

    /// Looks for UTF-16: pairs of bytes, and surrogates in pairs.
    static final class Utf16 extends Proof {
        private final boolean littleEndian;
        private int half = -1;
        private boolean pair;

        Utf16(boolean littleEndian) {
            this.littleEndian = littleEndian;
        }

        @Override
        boolean isCutOff() {
            return isSound() && (half >= 0 || pair);
        }

        @Override
        void feed(byte[] bytes, int from, int to) {
            for (int i = from; i < to; i++) {
                int next = bytes[i] & 0xFF;
                if (half < 0) {
                    half = next;
                } else {
                    take((char) (littleEndian ? next << 8 | half : half << 8 | next));
                    half = -1;
                }
            }
        }

        private void take(char next) {
            super.nul |= next == 0;
            super.wide += next > 0x7F ? 1 : 0;
            super.broken |= pair != Character.isLowSurrogate(next);
            pair = Character.isHighSurrogate(next);
        }
    }
}
