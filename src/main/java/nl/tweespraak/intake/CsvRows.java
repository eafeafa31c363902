package nl.tweespraak.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// The rows of a table as text.
final class CsvRows implements Rows {

    private static final Text BROKEN = new Text(
            "na deze regel klopt de tabel niet meer: een aanhalingsteken sluit niet of staat verkeerd, of een cel is veel te "
                    + "groot. Is het bestand afgekapt? Haal het opnieuw op of herstel de rij.",
            "after this line the table breaks: a quotation mark does not close or is out of place, or a cell is far too "
                    + "large. Is the file cut off? Fetch it again or mend the row.");

    private final String file;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private long line;
    private boolean begun;

    CsvRows(String file, CsvReader<CsvRecord> reader) {
        this.file = file;
        this.reader = reader;
        this.records = reader.iterator();
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            if (!begun) {
                begun = true;
                records.next();
            }
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord next = records.next();
            line = next.getStartingLineNumber();
            return new CsvRow(next);
        } catch (CsvParseException e) {
            if (e.getCause() instanceof Cancelled cancelled) {
                throw cancelled;
            }
            throw Places.refusal(file, Places.line(Math.max(line, 1)), BROKEN);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private record CsvRow(CsvRecord row) implements Row {

        @Override
        public long line() {
            return row.getStartingLineNumber();
        }

        @Override
        public int count() {
            return row.getFieldCount();
        }

        @Override
        public String cell(int column) {
            return row.getField(column);
        }

        /// Never what stands in it.
        @Override
        public String toString() {
            return "row " + line();
        }
    }
}
