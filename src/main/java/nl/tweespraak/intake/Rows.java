package nl.tweespraak.intake;

import java.io.Closeable;
import java.io.IOException;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// The rows of a table below its header, one at a time.
interface Rows extends Closeable {

    /// The next row; null after the last one.
    ///
    /// @throws nl.tweespraak.model.Refusal where the table is broken here
    @Nullable
    Row next() throws IOException;

    /// One row.
    interface Row {

        /// Where it begins, from 1.
        long line();

        /// How many cells it has.
        int count();

        /// Empty where the row is shorter.
        String cell(int column);

        /// Why the cell cannot be read; null where it can.
        default @Nullable Text fault(int column) {
            return null;
        }
    }
}
