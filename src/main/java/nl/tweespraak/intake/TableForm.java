package nl.tweespraak.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a table is written: what separates its cells, and what its header says.
record TableForm(char separator, Columns columns) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Comparator<Columns> ORDER = Comparator.<Columns>comparingInt(it -> it.missing().size())
            .thenComparingInt(it -> -it.count());
    /// Enough for a message that is too long, so that it can be told from a quotation mark that never closes.
    private static final int CELL = 2 * Limits.MESSAGE;
    private static final int ROW = 8 * Limits.MESSAGE;

    /// The way of writing by which most of the wanted columns are found.
    static TableForm of(String head, @Nullable Mapping mapping) {
        TableForm best = new TableForm(',', Columns.of(List.of(), mapping));
        for (char separator : SEPARATORS) {
            Columns columns = Columns.of(header(head, separator), mapping);
            if (ORDER.compare(columns, best.columns) < 0) {
                best = new TableForm(separator, columns);
            }
        }
        return best;
    }

    private static List<String> header(String head, char separator) {
        try (CsvReader<CsvRecord> rows = rows(new StringReader(head), separator)) {
            Iterator<CsvRecord> records = rows.iterator();
            return records.hasNext() ? records.next().getFields() : List.of();
        } catch (CsvParseException _) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CsvReader<CsvRecord> rows(Reader characters) {
        return rows(characters, separator);
    }

    private static CsvReader<CsvRecord> rows(Reader characters, char separator) {
        return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(ROW).build(CsvRecordHandler.of(
                        cells -> cells.maxFields(Limits.COLUMNS).maxFieldSize(CELL).maxRecordSize(ROW)), characters);
    }
}
