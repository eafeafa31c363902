package nl.tweespraak.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.model.Edit;

/// Files of codings, screenings and decisions as edits. Problems name the row of the file; the header is row 1.
public final class EditTables {

    private EditTables() {
    }

    /// `case,coder,variable,value[,doubt,memo]`.
    ///
    /// @throws nl.tweespraak.model.Refusal where it is no such table
    public static Edit.TakeCodings codings(Path file) throws IOException {
        Table table = TableReader.read(file, List.of("case", "coder", "variable", "value"), List.of("doubt", "memo"));
        return new Edit.TakeCodings(table.rows().stream()
                .map(row -> new Edit.CodingRow(row.number(), row.text("case"), row.text("coder"), row.text("variable"),
                        row.text("value"), row.find("doubt"), row.find("memo")))
                .toList());
    }

    /// `case,screening[,reason,duplicate_of]`.
    ///
    /// @throws nl.tweespraak.model.Refusal where it is no such table
    public static Edit.Screen screenings(Path file) throws IOException {
        Table table = TableReader.read(file, List.of("case", "screening"), List.of("reason", "duplicate_of"));
        return new Edit.Screen(table.rows().stream()
                .map(row -> new Edit.ScreenRow(row.number(), row.text("case"), row.text("screening"),
                        row.text("reason"), row.text("duplicate_of")))
                .toList());
    }

    /// `case,variable,value,by[,reason]`.
    ///
    /// @throws nl.tweespraak.model.Refusal where it is no such table
    public static Edit.Decide decisions(Path file) throws IOException {
        Table table = TableReader.read(file, List.of("case", "variable", "value", "by"), List.of("reason"));
        return new Edit.Decide(table.rows().stream()
                .map(row -> new Edit.DecisionRow(row.number(), row.text("case"), row.text("variable"),
                        row.text("value"), row.text("by"), row.text("reason")))
                .toList());
    }
}
