package nl.tweespraak.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import nl.tweespraak.intake.CellTexts.Cell;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// The rows of a worksheet that have something in them.
final class SheetRows implements Rows {

    private static final Text WIDE = new Text(
            "deze rij heeft een cel voorbij kolom 1.000. Haal weg wat naast de tabel staat.",
            "this row has a cell beyond column 1,000. Take out what stands beside the table.");
    private static final int LAST_ROW = 1_048_576;

    private final Workbook workbook;
    private final Markup markup;
    private final CellTexts texts;
    private int row;
    private boolean inRow;

    SheetRows(Workbook workbook, Markup markup, CellTexts texts) {
        this.workbook = workbook;
        this.markup = markup;
        this.texts = texts;
    }

    /// A row as long as its last cell.
    record SheetRow(long line, List<Cell> cells) implements Row {

        @Override
        public int count() {
            return cells.size();
        }

        @Override
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).text() : "";
        }

        @Override
        public @Nullable Text fault(int column) {
            return column < cells.size() ? cells.get(column).fault() : null;
        }

        /// Never what stands in it.
        @Override
        public String toString() {
            return "row " + line;
        }
    }

    @Override
    public @Nullable SheetRow next() throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (int event = markup.next(); event != XMLStreamConstants.END_DOCUMENT; event = markup.next()) {
            if (markup.begins(event, "row")) {
                begin(markup.attribute("r"));
                cells.clear();
            } else if (inRow && markup.begins(event, "c")) {
                cell(cells);
            } else if (markup.ends(event, "row")) {
                inRow = false;
                if (cells.stream().anyMatch(it -> !it.text().isBlank() || it.fault() != null)) {
                    return new SheetRow(row, List.copyOf(cells));
                }
            }
        }
        return null;
    }

    private void begin(@Nullable String number) {
        int next = number == null ? row + 1 : number.matches("\\d{1,7}") ? Integer.parseInt(number) : -1;
        markup.at(Places.row(row + 1));
        if (next <= row || next > LAST_ROW) {
            throw markup.broken();
        }
        row = next;
        inRow = true;
        markup.at(Places.row(row));
    }

    private void cell(List<Cell> cells) throws IOException {
        String at = markup.attribute("r");
        String type = markup.attribute("t");
        String style = markup.attribute("s");
        int column = at == null ? cells.size() : column(at);
        String value = null;
        boolean formula = false;
        for (int event = markup.next(); !markup.ends(event, "c"); event = markup.next()) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw markup.broken();
            }
            if (markup.begins(event, "f")) {
                formula = true;
            } else if (markup.begins(event, "v")) {
                value = plain();
            } else if (markup.begins(event, "is")) {
                value = RichText.read(markup, "is");
            }
        }
        Cell cell = texts.cell(type == null ? "n" : type,
                style != null && style.matches("\\d{1,6}") ? Integer.parseInt(style) : -1, value, formula);
        if (column < cells.size()) {
            throw markup.broken();
        }
        if (column < Limits.COLUMNS) {
            while (cells.size() < column) {
                cells.add(new Cell("", null));
            }
            cells.add(cell);
        } else if (!cell.text().isBlank()) {
            throw markup.refusal(WIDE);
        }
    }

    private String plain() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int event = markup.next(); !markup.ends(event, "v"); event = markup.next()) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw markup.broken();
            }
            markup.text(event, text);
        }
        return text.toString();
    }

    /// `A1` is column 0.
    private int column(String reference) {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z'
                && letters < 4) {
            column = 26 * column + reference.charAt(letters) - 'A' + 1;
            letters++;
        }
        if (letters == 0 || letters > 3) {
            throw markup.broken();
        }
        return column - 1;
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            markup.close();
        }
    }
}
