package nl.tweespraak.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// Reads a table with a header: comma or semicolon, with or without a byte order mark, UTF-8 or Windows-1252.
final class TableReader {

    private static final Text BROKEN = new Text("kan het bestand niet als tabel lezen",
            "the file cannot be read as a table");

    private final String file;
    private final Set<String> required;
    private final Set<String> optional;
    private final List<Problem> problems = new ArrayList<>();

    private TableReader(String file, Set<String> required, Set<String> optional) {
        this.file = file;
        this.required = required;
        this.optional = optional;
    }

    /// @throws Refusal where the file is no such table, with every row that is not
    static Table read(Path file, List<String> required, List<String> optional) throws IOException {
        String name = String.valueOf(file.getFileName());
        TableReader reader = new TableReader(name, new LinkedHashSet<>(required), new LinkedHashSet<>(optional));
        try (BufferedReader text = TableText.open(file)) {
            return reader.read(text, TableText.separator(file));
        }
    }

    private Table read(Reader text, char separator) throws IOException {
        List<Table.Row> rows = new ArrayList<>();
        List<String> header = List.of();
        int number = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .allowUnclosedQuote(false).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                number++;
                if (header.isEmpty()) {
                    header = header(record.getFields());
                } else if (!isEmpty(record)) {
                    rows.add(row(number, header, record.getFields()));
                }
            }
        } catch (CsvParseException _) {
            fault(number + 1, new Text(
                    "een aanhalingsteken dat nergens sluit, of een cel die te groot is. Is het bestand afgekapt? Haal het opnieuw op of herstel de rij.",
                    "a quotation mark that never closes, or a cell that is too large. Was the file cut off? Fetch it again or mend the row."));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (header.isEmpty() && problems.isEmpty()) {
            fault(1, new Text("het bestand is leeg: een kopregel hoort bovenaan",
                    "the file is empty: a header belongs on top"));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(BROKEN, problems);
        }
        return new Table(file, rows);
    }

    private List<String> header(List<String> cells) {
        List<String> header = cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
        if (required.stream().noneMatch(header::contains)) {
            fault(1, new Text("dit is geen tabel met de kolommen %s. Bewaar hem als CSV (UTF-8) met die kopregel.",
                    "this is no table with the columns %s. Save it as CSV (UTF-8) with that header.")
                    .with(String.join(",", required)));
            throw new Refusal(BROKEN, problems);
        }
        for (String column : required) {
            if (!header.contains(column)) {
                fault(1, new Text("de kolom '%s' ontbreekt", "the column '%s' is missing").with(column));
            }
        }
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if ((required.contains(column) || optional.contains(column)) && !seen.add(column)) {
                fault(1, new Text("de kolom '%s' staat er twee keer", "the column '%s' stands there twice")
                        .with(column));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(BROKEN, problems);
        }
        return header;
    }

    private Table.Row row(int number, List<String> header, List<String> cells) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), i < cells.size() ? Apostrophe.removed(cells.get(i)) : "");
        }
        if (cells.size() > header.size()) {
            fault(number, new Text("de rij heeft %d cellen, de kop %d: zet tekst met een scheidingsteken tussen \"…\"",
                    "the row has %d cells, the header %d: put text with a separator between \"…\"")
                    .with(cells.size(), header.size()));
        }
        return new Table.Row(number, named);
    }

    private static boolean isEmpty(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    private void fault(int row, Text reason) {
        problems.add(new Problem(file, new Text("rij " + row, "row " + row), reason));
    }
}
