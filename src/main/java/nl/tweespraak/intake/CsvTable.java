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
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// A table as text: what separates its cells, and what its header says.
record CsvTable(Source source, char delimiter, List<String> header, Columns columns) implements Table {

    static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private static final Comparator<CsvTable> ORDER = Comparator
            .<CsvTable>comparingInt(it -> it.columns.missing().size()).thenComparingInt(it -> -it.columns.count());
    /// Enough for a message that is too long, so that it can be told from a quotation mark that never closes.
    private static final int CELL = 2 * Limits.MESSAGE;
    private static final int ROW = 8 * Limits.MESSAGE;

    CsvTable {
        header = List.copyOf(header);
    }

    /// Written in the way by which most of the wanted columns are found, or in the one that the mapping names.
    static CsvTable of(Source source, String head, @Nullable Mapping mapping) {
        Character given = mapping == null ? null : mapping.dialect().delimiter();
        return (given == null ? DELIMITERS : List.of(given)).stream().map(it -> {
            List<String> header = header(head, it);
            return new CsvTable(source, it, header, Columns.of(header, mapping));
        }).min(ORDER).orElseThrow();
    }

    /// Written in the way by which the header has most cells, at least two, and the rows as many; null where there is none.
    ///
    /// @param given the delimiter that somebody chose
    static @Nullable CsvTable likely(Source source, String head, @Nullable Character given) {
        CsvTable best = null;
        for (char delimiter : given == null ? DELIMITERS : List.of(given)) {
            List<String> header = header(head, delimiter);
            boolean more = header.size() > (best == null ? 1 : best.header.size());
            if (given != null || (more && isEven(head, delimiter))) {
                best = new CsvTable(source, delimiter, header, Columns.of(header, null));
            }
        }
        return best;
    }

    /// The first row below the header has as many cells, and so has nearly every one that is looked at.
    private static boolean isEven(String head, char delimiter) {
        int even = 0;
        int rows = 0;
        try (CsvReader<CsvRecord> records = reader(new StringReader(head), delimiter)) {
            int cells = -1;
            for (CsvRecord row : records) {
                if (cells < 0) {
                    cells = row.getFieldCount();
                } else {
                    even += row.getFieldCount() == cells ? 1 : 0;
                    rows++;
                }
            }
        } catch (CsvParseException _) {
            // the head of a file may end in the middle of a cell
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows > 0 && 10 * even >= 9 * (rows - 1);
    }

    private static List<String> header(String head, char delimiter) {
        try (CsvReader<CsvRecord> rows = reader(new StringReader(head), delimiter)) {
            Iterator<CsvRecord> records = rows.iterator();
            return records.hasNext() ? records.next().getFields() : List.of();
        } catch (CsvParseException _) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Rows rows(Progress progress) throws IOException {
        return new CsvRows(source.name(), reader(source.characters(progress), delimiter));
    }

    @Override
    public Text place(long line) {
        return Places.line(line);
    }

    private static CsvReader<CsvRecord> reader(Reader characters, char delimiter) {
        return CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(true).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(ROW).build(CsvRecordHandler.of(
                        cells -> cells.maxFields(Limits.COLUMNS).maxFieldSize(CELL).maxRecordSize(ROW)), characters);
    }
}
