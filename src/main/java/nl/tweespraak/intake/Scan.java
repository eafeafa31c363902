package nl.tweespraak.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import nl.tweespraak.model.Text;

/// One look through all bytes of a file: which encoding fits them, and their digest.
///
/// @param mark how many bytes the byte order mark takes
/// @param sha256 in hexadecimal
record Scan(Encoding encoding, EncodingRule rule, int mark, String sha256) {

    private static final Text NO_TEXT = new Text(
            "dit is geen tekst in UTF-8, UTF-16 of Windows-1252. Bewaar het als JSON, CSV of tekst in UTF-8.",
            "this is not text in UTF-8, UTF-16 or Windows-1252. Save it as JSON, CSV or text in UTF-8.");
    private static final Text CUT_OFF = new Text(
            "dit bestand breekt af midden in een letter. Haal het opnieuw op.",
            "this file breaks off in the middle of a character. Fetch it again.");

    private static final Text DAMAGED = new Text(
            "dit bestand is beschadigd: het begint als UTF-8 of UTF-16 en gaat anders verder. Haal het opnieuw op.",
            "this file is damaged: it begins as UTF-8 or UTF-16 and goes on as something else. Fetch it again.");

    /// So many accents and emoji that read well as UTF-8 are no accident; reading such a file as Windows-1252 would
    /// spoil every one of them in silence.
    private static final int CONVINCING = 8;
    /// In bytes.
    private static final int PIECE = 1 << 16;

    /// @throws nl.tweespraak.model.Refusal where the bytes are no text
    static Scan of(Path path, String name) throws IOException {
        MessageDigest digest = newDigest();
        byte[] piece = new byte[PIECE];
        try (InputStream bytes = Files.newInputStream(path)) {
            int length = bytes.readNBytes(piece, 0, PIECE);
            KnownFiles.refuse(name, Arrays.copyOf(piece, Math.min(length, KnownFiles.ENOUGH)));
            Mark mark = Mark.of(piece, length);
            Proof proof = mark.encoding() == Encoding.UTF_8
                    ? new Proof.Utf8()
                    : new Proof.Utf16(mark.encoding() == Encoding.UTF_16LE);
            int from = mark.length();
            while (length > 0) {
                digest.update(piece, 0, length);
                proof.feed(piece, from, length);
                from = 0;
                length = bytes.readNBytes(piece, 0, PIECE);
            }
            Encoding encoding = choose(name, mark, proof);
            EncodingRule rule = mark.length() > 0
                    ? EncodingRule.MARK
                    : encoding == Encoding.UTF_8 ? EncodingRule.FITS : EncodingRule.ELSE;
            return new Scan(encoding, rule, mark.length(), HexFormat.of().formatHex(digest.digest()));
        }
    }

    /// The digest alone, in hexadecimal.
    static String digest(Path path) throws IOException {
        MessageDigest digest = newDigest();
        byte[] piece = new byte[PIECE];
        try (InputStream bytes = Files.newInputStream(path)) {
            for (int length = bytes.read(piece); length >= 0; length = bytes.read(piece)) {
                digest.update(piece, 0, length);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Encoding choose(String name, Mark mark, Proof proof) {
        boolean sure = mark.length() > 0 || proof.wide() >= CONVINCING;
        if (proof.hasNul()) {
            throw Places.refusal(name, Places.WHOLE, NO_TEXT);
        }
        if (proof.isSound() && !proof.isCutOff()) {
            return mark.encoding();
        }
        // One character beyond ASCII that reads well tells an end in the middle of another from Windows-1252.
        if (proof.isCutOff() && (sure || proof.wide() > 0)) {
            throw Places.refusal(name, Places.WHOLE, CUT_OFF);
        }
        if (sure) {
            throw Places.refusal(name, Places.WHOLE, DAMAGED);
        }
        if (proof instanceof Proof.Utf8 utf8 && utf8.isUndefined()) {
            throw Places.refusal(name, Places.WHOLE, NO_TEXT);
        }
        return Encoding.WINDOWS_1252;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// What the first bytes say of the encoding; UTF-8 of length 0 where they say nothing.
    private record Mark(Encoding encoding, int length) {

        static Mark of(byte[] bytes, int length) {
            if (starts(bytes, length, 0xEF, 0xBB, 0xBF)) {
                return new Mark(Encoding.UTF_8, 3);
            }
            if (starts(bytes, length, 0xFF, 0xFE)) {
                return new Mark(Encoding.UTF_16LE, 2);
            }
            if (starts(bytes, length, 0xFE, 0xFF)) {
                return new Mark(Encoding.UTF_16BE, 2);
            }
            return new Mark(Encoding.UTF_8, 0);
        }

        private static boolean starts(byte[] bytes, int length, int... first) {
            if (length < first.length) {
                return false;
            }
            for (int i = 0; i < first.length; i++) {
                if ((bytes[i] & 0xFF) != first[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
