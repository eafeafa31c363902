package nl.tweespraak.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes tables and texts of others as this package writes its own: whole or not at all, in UTF-8.
public final class Tables {

    private Tables() {
    }

    /// @param rows cells: a string, a number, or null for none
    /// @throws IOException where it cannot be written; what stood there still stands
    public static void writeCsv(Path file, List<String> header, List<List<@Nullable Object>> rows)
            throws IOException {
        WholeFile.write(file, out -> {
            CsvWriter csv = DataSetCsv.writer(out);
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Tables::cell).toList()));
            csv.flush();
        });
    }

    /// @throws IOException where it cannot be written; what stood there still stands
    public static void writeText(Path file, String text) throws IOException {
        WholeFile.write(file, out -> out.write(text));
    }

    private static String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> Apostrophe.added(cell.toString());
        };
    }
}
