package nl.tweespraak.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Supplier;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Reads a text log: one conversation, a line `Speaker: text` or `[time] Speaker: text` for each message, or one of the
/// form that a mapping gives; lines that open none go on with the message before.
final class TextTranscripts {

    private static final Text FIRST = new Text(
            "de eerste regel opent geen bericht. Een regel begint met een spreker en een dubbele punt, of met [tijd], of zoals "
                    + "de koppeling zegt.",
            "the first line opens no message. A line begins with a speaker and a colon, or with [time], or as the mapping "
                    + "says.");

    private final Speakers speakers;
    private final Times times;
    private final @Nullable LineForm form;
    private final Delivery delivery;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Pending pending;

    /// A message of which more lines may follow.
    private record Pending(Supplier<Text> place, Opening opening) {
    }

    /// @param form null: the known one
    TextTranscripts(Speakers speakers, Times times, @Nullable LineForm form, Delivery delivery) {
        this.speakers = speakers;
        this.times = times;
        this.form = form;
        this.delivery = delivery;
    }

    void read(Reader characters) throws IOException {
        Lines lines = new Lines(characters, Limits.MESSAGE + speakers.longest());
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return;
        }
        Supplier<Text> begun = at(lines.number());
        TranscriptDraft draft = delivery.begin(begun);
        for (; line != null; line = lines.next()) {
            Opening opening = form == null ? Opening.of(line, speakers) : form.open(line, speakers, times);
            if (opening != null) {
                close(draft);
                pending = new Pending(at(lines.number()), opening);
                text.append(opening.text());
            } else if (pending == null) {
                throw delivery.refusal(begun.get(), FIRST);
            } else if (text.length() <= Limits.MESSAGE) {
                text.append('\n').append(line);
            }
        }
        close(draft);
        delivery.deliver(draft, begun);
    }

    private static Supplier<Text> at(long line) {
        return () -> Places.line(line);
    }

    private void close(TranscriptDraft draft) {
        if (pending != null) {
            Speaker speaker = delivery.speaker(pending.place, pending.opening.label());
            if (speaker != null) {
                draft.message(pending.place, speaker, pending.opening.at(), text.toString());
            }
        }
        text.setLength(0);
    }
}
