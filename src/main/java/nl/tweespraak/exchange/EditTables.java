package nl.tweespraak.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// Files of codings, screenings, decisions and stretches to mask as edits. Problems name the row of the file; the header is row 1.
public final class EditTables {

    private static final Pattern NUMBER = Pattern.compile(" *[0-9]{1,9} *");
    private static final Text NO_NUMBER = new Text("position, start en end horen hele getallen te zijn.",
            "position, start and end should be whole numbers.");

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

    /// `transcript,position,start,end[,kind,reason]`, as [FindingTable] writes it.
    ///
    /// @throws Refusal where it is no such table, or a place in it is no number
    public static Edit.Mask masks(Path file) throws IOException {
        Table table = TableReader.read(file, List.of("transcript", "position", "start", "end"),
                List.of("kind", "reason"));
        List<Problem> problems = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (!Stream.of("position", "start", "end").map(row::text).allMatch(it -> NUMBER.matcher(it).matches())) {
                problems.add(new Problem(table.file(), new Text("rij " + row.number(), "row " + row.number()),
                        NO_NUMBER));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(NO_NUMBER, problems);
        }
        return new Edit.Mask(table.rows().stream()
                .map(row -> new Edit.MaskRow(row.number(), row.text("transcript"), number(row, "position"),
                        number(row, "start"), number(row, "end"), PersonalKind.of(row.text("kind"))))
                .toList());
    }

    private static int number(Table.Row row, String column) {
        return Integer.parseInt(row.text(column).strip());
    }
}
