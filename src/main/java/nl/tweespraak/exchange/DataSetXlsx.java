package nl.tweespraak.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// A data set as a spreadsheet: the same columns as in CSV, codes as numbers, and a second sheet that says what they
/// mean.
final class DataSetXlsx {

    private static final Text DATA = new Text("gegevens", "data");
    private static final Text CODES = new Text("codeboek", "codebook");
    private static final List<Text> HEADER = List.of(new Text("kolom", "column"), new Text("label", "label"),
            new Text("code", "code"), new Text("betekenis", "meaning"));

    private final DataTable table;
    private final Provenance provenance;
    private final Language language;

    DataSetXlsx(DataTable table, Provenance provenance, Language language) {
        this.table = table;
        this.provenance = provenance;
        this.language = language;
    }

    /// @throws IOException where it cannot be written; what stood there still stands
    void write(Path file) throws IOException {
        Spreadsheet.write(file, List.of(data(), codes()), provenance, language);
    }

    private Spreadsheet.Sheet data() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(cells(row)));
        return new Spreadsheet.Sheet(DATA.in(language), new DataSetCsv(table.groups()).header(), rows);
    }

    private List<@Nullable Object> cells(@Nullable Answer[] answers) {
        List<@Nullable Object> cells = new ArrayList<>();
        int index = 0;
        for (FieldGroup group : table.groups()) {
            int after = index + group.fields().size();
            if (group.meaning().isMany()) {
                for (Meaning.Choice choice : group.meaning().choices()) {
                    for (int i = index; i < after; i++) {
                        cells.add(answers[i] instanceof Answer.Many many
                                ? (Object) (many.codes().contains(choice.code()) ? 1 : 0)
                                : cell(answers[i]));
                    }
                }
            } else {
                for (int i = index; i < after; i++) {
                    cells.add(cell(answers[i]));
                }
            }
            index = after;
        }
        return cells;
    }

    private static @Nullable Object cell(@Nullable Answer answer) {
        return switch (answer) {
            case null -> null;
            case Answer.Missing missing -> missing.code();
            case Answer.One one -> one.code();
            case Answer.Amount amount -> amount.value();
            default -> answer.written();
        };
    }

    private Spreadsheet.Sheet codes() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        SpssColumns.of(table, language).all().forEach(column -> {
            rows.add(row(column.header(table), column.variable().label(), null, null));
            column.variable().labels().forEach((code, label) -> rows.add(row(column.header(table), null,
                    Integer.valueOf(code), label)));
        });
        return new Spreadsheet.Sheet(CODES.in(language), HEADER.stream().map(it -> it.in(language)).toList(), rows);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell);
        }
        return row;
    }
}
