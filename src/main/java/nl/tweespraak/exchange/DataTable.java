package nl.tweespraak.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import nl.tweespraak.model.Answer;
import org.jspecify.annotations.Nullable;

/// The values of a data set as they were at one moment: a row per case, a cell per field.
///
/// @param coders whose answers the cases have
/// @param rows cells in the order of the fields of all groups
record DataTable(List<FieldGroup> groups, NavigableSet<String> coders, List<@Nullable Answer[]> rows) {

    /// Does something with one value of a case and what it means.
    interface Cell {
        void take(FieldGroup group, Field field, int index);
    }

    DataTable {
        groups = List.copyOf(groups);
    }

    List<Field> fields() {
        return groups.stream().flatMap(it -> it.fields().stream()).toList();
    }

    /// Walks over the columns: every field with its group and its index in a row.
    void eachField(Cell taker) {
        int index = 0;
        for (FieldGroup group : groups) {
            for (Field field : group.fields()) {
                taker.take(group, field, index++);
            }
        }
    }

    /// All values of a column, in the order of the rows.
    List<@Nullable Answer> column(int index) {
        List<@Nullable Answer> column = new ArrayList<>(rows.size());
        rows.forEach(row -> column.add(row[index]));
        return column;
    }
}
