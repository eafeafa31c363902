package nl.tweespraak.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.intake.CellTexts.Cell;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// A table in a worksheet: its first row that has something in it is the header.
record SheetTable(Source source, String sheet, List<String> header, Columns columns) implements Table {

    private static final Text EMPTY = new Text("dit werkblad is leeg. Kies een ander werkblad.",
            "this sheet is empty. Choose another sheet.");

    SheetTable {
        header = List.copyOf(header);
    }

    /// @throws nl.tweespraak.model.Refusal where there is no such sheet or nothing in it
    static SheetTable of(Source source, @Nullable Mapping mapping) throws IOException {
        return of(source, mapping == null ? null : mapping.dialect().sheet(), mapping);
    }

    /// @param name null: the first sheet that is shown
    /// @throws nl.tweespraak.model.Refusal where there is no such sheet or nothing in it
    static SheetTable of(Source source, @Nullable String name, @Nullable Mapping mapping) throws IOException {
        Workbook workbook = Workbook.open(source.path(), source.name());
        String sheet = sheet(workbook, name);
        try (Rows rows = workbook.rows(sheet, source.size(), Progress.NONE)) {
            Rows.Row first = rows.next();
            if (first == null) {
                throw Places.refusal(source.name(), Places.WHOLE, EMPTY);
            }
            List<String> header = new ArrayList<>();
            for (int column = 0; column < first.count(); column++) {
                header.add(first.cell(column));
            }
            return new SheetTable(source, sheet, header, Columns.of(header, mapping));
        }
    }

    private static String sheet(Workbook workbook, @Nullable String name) throws IOException {
        try {
            return workbook.sheet(name);
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    @Override
    public Rows rows(Progress progress) throws IOException {
        Workbook workbook = Workbook.open(source.path(), source.name());
        Rows rows = workbook.rows(sheet, source.size(), progress);
        rows.next();
        return new Below(rows, header.size());
    }

    @Override
    public Text place(long line) {
        return Places.row(line);
    }

    /// Rows as wide as the header: a sheet ends each row with its last cell that has something in it, and what stands
    /// beside the table is none of it.
    private record Below(Rows rows, int width) implements Rows {

        @Override
        public @Nullable Row next() throws IOException {
            return rows.next() instanceof SheetRows.SheetRow row
                    ? new SheetRows.SheetRow(row.line(), fitted(row))
                    : null;
        }

        private List<Cell> fitted(SheetRows.SheetRow row) {
            List<Cell> cells = new ArrayList<>(row.cells().subList(0, Math.min(width, row.count())));
            while (cells.size() < width) {
                cells.add(new Cell("", null));
            }
            return cells;
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }
}
