package nl.tweespraak.cli;

import java.util.List;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Threshold;
import org.jspecify.annotations.Nullable;

/// Tells people what could tell who somebody is, before a file leaves the program.
///
/// @param terminal where it is told, on standard error
record Guard(Terminal terminal) {

    private static final Text AT_LEAST = new Text("--suppress vraagt een getal van 2 of hoger.",
            "--suppress takes a number of 2 or more.");
    private static final Text FEW = new Text(
            "Let op: in dit bestand herkent iemand misschien een ander. --suppress N haalt weg wat minder dan N casussen gemeen hebben.",
            "Take care: somebody may recognise another in this file. --suppress N takes out what fewer than N cases have in common.");

    /// @throws UsageFault where a threshold means nothing
    static void requireUsage(@Nullable Integer suppress) {
        if (suppress != null && suppress < Threshold.LEAST) {
            throw new UsageFault(AT_LEAST);
        }
    }

    void list(List<Text> risks) {
        if (!risks.isEmpty()) {
            terminal.note(FEW);
            risks.forEach(terminal::note);
        }
    }
}
