package nl.tweespraak.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// One file of transcripts: recognised by what is in it, then read into a sink.
///
/// Nothing here is taken in: whoever gives the sink keeps what it got only if [#read] returns.
public final class Intake {

    private static final Text INCOMPLETE = new Text(
            "de koppeling zegt nog niet waar de spreker en de tekst staan, en bij JSON waar de gesprekken en hun berichten "
                    + "staan. Vul dat aan.",
            "the mapping does not say yet where the speaker and the text are, and for JSON where the transcripts and their "
                    + "messages are. Complete it.");

    private final Source source;
    private final @Nullable Mapping mapping;
    private final Speakers speakers;
    private final Recognised recognised;

    private Intake(Source source, @Nullable Mapping mapping, Speakers speakers, Recognised recognised) {
        this.source = source;
        this.mapping = mapping;
        this.speakers = speakers;
        this.recognised = recognised;
    }

    /// Looks through the file once, for its encoding, its digest and its format.
    ///
    /// @param mapping null where the file has a known format
    /// @throws nl.tweespraak.model.Refusal where it is missing, unreadable, empty, too large, no text, or in a format that
    /// is neither known nor mapped
    public static Intake open(Path path, @Nullable Mapping mapping) {
        return open(Source.of(path), mapping);
    }

    static Intake open(Source found, @Nullable Mapping mapping) {
        Source source = found.in(mapping == null ? null : mapping.dialect().encoding());
        if (mapping != null && !mapping.isComplete()) {
            throw Places.refusal(source.name(), Places.WHOLE, INCOMPLETE);
        }
        Speakers speakers = new Speakers(mapping == null ? Map.of() : mapping.speakers());
        try {
            return new Intake(source, mapping, speakers, Recognised.of(source, mapping, speakers));
        } catch (IOException e) {
            throw source.failed(e);
        }
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

    public Format format() {
        return recognised.format();
    }

    public Encoding encoding() {
        return source.encoding();
    }

    /// As JSON; empty where the format was known.
    public String mapping() {
        return mapping == null ? "" : mapping.json();
    }

    /// Reads the file from its beginning; it may be called again.
    ///
    /// @throws nl.tweespraak.model.Refusal where the whole file is refused: broken syntax, an unknown speaker, one id
    /// twice, no transcript at all
    /// @throws Cancelled where the progress said so
    public Reading read(TranscriptSink sink, Progress progress) {
        return read(sink, null, new Times(dialect()), progress);
    }

    /// @param hearing hears the label of each message; then no label is unknown. Null: as [#read] does
    /// @param times counts what it read
    Reading read(TranscriptSink sink, @Nullable Hearing hearing, Times times, Progress progress) {
        Delivery delivery = new Delivery(source, speakers, mapping, times, sink, hearing);
        try {
            read(delivery, times, progress);
            Reading reading = delivery.finish();
            source.proveUnchanged();
            return reading;
        } catch (IOException e) {
            throw source.failed(e);
        }
    }

    Dialect dialect() {
        return mapping == null ? Dialect.FOUND : mapping.dialect();
    }

    private void read(Delivery delivery, Times times, Progress progress) throws IOException {
        if (recognised.format() == Format.JSON) {
            try (InputStream utf8 = source.utf8(progress)) {
                new JsonTranscripts(Objects.requireNonNull(recognised.shape()), delivery).read(utf8, source.name());
            }
            return;
        }
        if (recognised.table() != null) {
            new TableTranscripts(recognised.table(), delivery).read(progress);
            return;
        }
        try (Reader characters = source.characters(progress)) {
            new TextTranscripts(speakers, times, recognised.line(), delivery).read(characters);
        }
    }
}
