package nl.tweespraak.desktop.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;
import org.jspecify.annotations.Nullable;

/// One row of the reader.
public sealed interface Row {

    /// The rows of a case: each transcript's heading, then its messages.
    ///
    /// @param transcripts in the order of the case
    /// @param notes what to say of a transcript in its heading, by its place in the case from 0
    static List<Row> of(List<Transcript> transcripts, IntFunction<List<Text>> notes) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (int index = 0; index < transcripts.size(); index++) {
            Transcript transcript = transcripts.get(index);
            rows.add(new Heading(transcript.id(), index + 1, transcript.startedOn(), notes.apply(index)));
            for (Message message : transcript.messages()) {
                number++;
                rows.add(new Line(new Place(transcript.id(), message.position()), number, message));
            }
        }
        return rows;
    }

    /// Where a transcript begins.
    ///
    /// @param number counts the transcripts of the case from 1
    /// @param notes what else to say of it
    record Heading(String transcript, int number, @Nullable LocalDate startedOn, List<Text> notes) implements Row {
        public Heading {
            notes = List.copyOf(notes);
        }
    }

    /// A message.
    ///
    /// @param number counts the messages of the case from 1, over all its transcripts
    /// @param unknown what to call whoever wrote it where nobody said who that is; else null
    record Line(Place place, int number, Message message, @Nullable Text unknown) implements Row {

        public Line(Place place, int number, Message message) {
            this(place, number, message, null);
        }

        /// Who wrote it.
        String who(Words words) {
            return unknown == null
                    ? words.get("reader.speaker." + message.speaker().word())
                    : words.get(unknown);
        }
    }
}
