package nl.tweespraak.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a file with a table holds.
///
/// @param file its name, for problems
record Table(String file, List<Row> rows) {

    /// @param number the row in the file; the header is 1
    /// @param cells by the column's name; a column that the file does not have is absent
    record Row(int number, Map<String, String> cells) {

        /// Empty where the file does not have the column.
        String text(String column) {
            return cells.getOrDefault(column, "");
        }

        /// Null where the file does not have the column.
        @Nullable
        String find(String column) {
            return cells.get(column);
        }

        @Override
        public String toString() {
            return "row " + number;
        }
    }
}
