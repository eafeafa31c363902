package nl.tweespraak.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// How the bytes of a file stand for characters, found by a rule: a byte order mark says it; else it is UTF-8 if it
/// can be; else it is Windows-1252, what older Dutch systems and Excel write.
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8), UTF_16LE(StandardCharsets.UTF_16LE), UTF_16BE(
            StandardCharsets.UTF_16BE), WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    /// The word in a mapping: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Charset charset() {
        return charset;
    }
}
