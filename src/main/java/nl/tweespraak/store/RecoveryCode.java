package nl.tweespraak.store;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/// A code to be printed and kept, that opens a study where its owner has forgotten the passphrase: 26 letters and digits
/// in groups, 130 random bits. Letters that look like others do not occur and are read as those.
final class RecoveryCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int GROUP = 5;

    private RecoveryCode() {
    }

    /// `0A1B2-C3D4E-...`.
    static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /// What is typed as the code that it is, however it is spaced; empty where it is none.
    static Optional<char[]> typed(char[] typed) {
        char[] code = new char[LENGTH];
        int length = 0;
        for (char letter : typed) {
            char plain = plain(letter);
            if (plain == '-' || Character.isWhitespace(plain)) {
                continue;
            }
            if (length == LENGTH || ALPHABET.indexOf(plain) < 0) {
                return Optional.empty();
            }
            code[length++] = plain;
        }
        return length == LENGTH ? Optional.of(code) : Optional.empty();
    }

    private static char plain(char letter) {
        return switch (String.valueOf(letter).toUpperCase(Locale.ROOT)) {
            case "O" -> '0';
            case "I", "L" -> '1';
            case String upper -> upper.charAt(0);
        };
    }
}
