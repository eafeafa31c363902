package nl.tweespraak.desktop.coding;

import java.util.List;
import nl.tweespraak.codebook.Check;
import nl.tweespraak.codebook.Section;
import nl.tweespraak.study.SheetLine;

/// One row of the form.
sealed interface FormRow {

    /// Where a section begins.
    ///
    /// @param number its place in the codebook, from 1
    /// @param moot whether nothing in it applies
    record Heading(Section section, int number, int answered, int asked, int warnings, boolean folded,
            boolean moot) implements FormRow {

        boolean isDone() {
            return asked > 0 && answered == asked;
        }
    }

    /// A variable.
    ///
    /// @param focused whether it is open as the card
    record Question(SheetLine line, List<Check> warnings, boolean focused) implements FormRow {
        public Question {
            warnings = List.copyOf(warnings);
        }
    }
}
