package nl.tweespraak.store;

import java.util.HexFormat;

/// The exclusive or of digests: what belongs together, in any order, so that a vanished or a strange one shows.
final class Roster {

    private static final int BYTES = 32;

    private final byte[] bits;

    private Roster(byte[] bits) {
        this.bits = bits;
    }

    static Roster empty() {
        return new Roster(new byte[BYTES]);
    }

    static Roster parse(String hex) {
        return new Roster(HexFormat.of().parseHex(hex));
    }

    /// Adds a digest that is not in it, takes out one that is.
    void toggle(String digest) {
        byte[] other = HexFormat.of().parseHex(digest);
        for (int i = 0; i < BYTES; i++) {
            bits[i] ^= other[i];
        }
    }

    /// In hexadecimal.
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bits);
    }
}
