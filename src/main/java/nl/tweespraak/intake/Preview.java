package nl.tweespraak.intake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.SentAt;
import nl.tweespraak.model.Speaker;
import org.jspecify.annotations.Nullable;

/// What reading the beginning of a file comes to. Labels that nobody knows do not stop it.
///
/// @param transcripts the first few that are good
/// @param labels in order of appearance
/// @param read good transcripts that were looked at
/// @param messages messages of those
/// @param whole the file was looked at to its end
/// @param refused an import would refuse the whole file, by what was seen: its problems say why
/// @param problems bad transcripts and what refuses the file
public record Preview(List<Conversation> transcripts, List<Label> labels, int read, int messages, boolean whole,
        TimeNotes times, boolean refused, List<Problem> problems) {

    public Preview {
        transcripts = List.copyOf(transcripts);
        labels = List.copyOf(labels);
        problems = List.copyOf(problems);
    }

    /// A transcript as it would be read.
    public record Conversation(String id, @Nullable LocalDate startedOn, SortedMap<String, String> attributes,
            List<Line> messages) {
        public Conversation {
            attributes = Collections.unmodifiableSortedMap(attributes);
            messages = List.copyOf(messages);
        }

        /// Never what stands in it.
        @Override
        public String toString() {
            return "transcript " + id;
        }
    }

    /// A message as it would be read.
    ///
    /// @param speaker null where nobody knows the label
    public record Line(String label, @Nullable Speaker speaker, @Nullable SentAt at, String text) {
        /// Never what stands in it.
        @Override
        public String toString() {
            return "message";
        }
    }

    /// What is to be known of the times.
    ///
    /// @param twice were twice on the clock of the zone, in October; from another zone than Amsterdam the first is taken
    /// @param never were never on it, in March; from another zone they go on by as much as the clock did
    /// @param dayless have no day and so were not converted from the zone
    public record TimeNotes(int twice, int never, int dayless) {
    }
}
