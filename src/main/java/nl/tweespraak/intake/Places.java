package nl.tweespraak.intake;

import java.util.List;
import java.util.regex.Pattern;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// Names places in a file, and refuses whole files, in words that hold nothing of what a chatter wrote.
final class Places {

    static final Text WHOLE = Text.same("");

    /// What may be shown of a file's own labels: one word, and a number. Anything else could be a message.
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{M}\\p{N}._@-]{1,40}( \\p{N}{1,6})?");

    private Places() {
    }

    static Text line(long line) {
        return new Text("regel " + line, "line " + line);
    }

    /// A row of a worksheet.
    static Text row(long row) {
        return new Text("rij " + row, "row " + row);
    }

    /// A transcript by its place in the file, from 1.
    static Text transcript(int number) {
        return new Text("gesprek " + number, "transcript " + number);
    }

    /// A transcript by its id.
    static Text id(String id) {
        return new Text("gesprek" + named(id), "transcript" + named(id));
    }

    /// ` (NAME)` where the name looks like a label, else nothing.
    static String named(String label) {
        return LABEL.matcher(label).matches() ? " (" + label + ")" : "";
    }

    /// A file that is not taken in, at all.
    static Refusal refusal(String file, Text place, Text reason) {
        return new Refusal(new Text(sentence(file, place.nl(), reason.nl()), sentence(file, place.en(), reason.en())),
                List.of(new Problem(file, place, reason)));
    }

    private static String sentence(String file, String place, String reason) {
        return (place.isEmpty() ? file : file + ", " + place) + ": " + reason;
    }
}
