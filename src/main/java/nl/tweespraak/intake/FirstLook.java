package nl.tweespraak.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// One file as somebody sees it who is about to import it: what it is, what may be where in it, and what a mapping would
/// make of it. Looks at the beginning of the file alone, but for the one look through its bytes at first.
public final class FirstLook {

    private static final Text UNKNOWN = new Text(
            "hierin is geen gesprek te herkennen. Kijk na of dit het goede bestand is, of kies zelf een vorm.",
            "no transcript can be recognised in this. Check that it is the right file, or choose a form yourself.");

    private final Source source;

    private FirstLook(Source source) {
        this.source = source;
    }

    /// Looks through the bytes of the file once, for its encoding and its digest.
    ///
    /// @throws Refusal where it is missing, unreadable, empty, too large or no text
    public static FirstLook at(Path file) {
        return new FirstLook(Source.of(file));
    }

    /// The file's name without its folder.
    public String file() {
        return source.name();
    }

    /// In bytes.
    public long size() {
        return source.size();
    }

    /// Of the whole file, in hexadecimal.
    public String sha256() {
        return source.sha256();
    }

    public Encoding encoding() {
        return source.encoding();
    }

    /// Why that encoding.
    public EncodingRule encodingRule() {
        return source.rule();
    }

    /// What is in it, and which mapping that suggests.
    ///
    /// @param start what was chosen already
    /// @throws Refusal where nothing is recognised, or the file is broken at its beginning
    public Findings find(Start start) {
        Source read = source.in(start.dialect().encoding());
        try {
            if (read.isWorkbook()) {
                return new TableFindings(read, start).inWorkbook();
            }
            String head = Recognised.head(read);
            for (Format format : start.format() == null ? likely(head) : List.of(start.format())) {
                Optional<Findings> found = switch (format) {
                    case JSON -> new JsonFindings(read, start).find();
                    case CSV, XLSX -> new TableFindings(read, start).inText(head);
                    case TEXT -> new TextFindings(read, start).find(head);
                };
                if (found.isPresent()) {
                    return found.get();
                }
            }
        } catch (IOException e) {
            throw read.failed(e);
        }
        throw Places.refusal(source.name(), Places.WHOLE, UNKNOWN);
    }

    private static List<Format> likely(String head) {
        String begun = head.stripLeading();
        return begun.startsWith("{") || begun.startsWith("[")
                ? List.of(Format.JSON, Format.TEXT, Format.CSV)
                : List.of(Format.TEXT, Format.CSV);
    }

    /// What reading the beginning comes to.
    ///
    /// @param mapping null where the file has a known format
    /// @param shown so many transcripts are given with their messages
    /// @throws Cancelled where the progress said so
    public Preview preview(@Nullable Mapping mapping, int shown, Progress progress) {
        return new PreviewReading(source, mapping, shown).read(progress);
    }

    /// Whether a mapping fits: by the beginning of the file, most of it is good with it and no speaker is unknown.
    public boolean fits(Mapping mapping) {
        Preview preview = preview(mapping, 0, Progress.NONE);
        return !preview.refused() && preview.read() > preview.problems().size();
    }
}
