package nl.tweespraak.desktop.reader;

import java.time.LocalDate;
import java.util.List;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// One row of the reader.
public sealed interface Row {

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
    record Line(Place place, int number, Message message) implements Row {
    }
}
