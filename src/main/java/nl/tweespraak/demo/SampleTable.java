package nl.tweespraak.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;

/// The bundled tables as what they are made of.
final class SampleTable {

    /// Words in a message that support a coding.
    ///
    /// @param position the message, counted from 1
    record Quote(Entry.CodingKey coding, String transcript, int position, String quote) {
        @Override
        public String toString() {
            return "message " + position + " of transcript " + transcript;
        }
    }

    private SampleTable() {
    }

    static List<Quote> evidence(Path file) throws IOException {
        return rows(file, row -> new Quote(
                new Entry.CodingKey(row.getField("case"), row.getField("coder"), row.getField("variable")),
                row.getField("transcript"), Integer.parseInt(row.getField("position")), row.getField("quote")));
    }

    static Edit.TakeCodings codings(Path file) throws IOException {
        return new Edit.TakeCodings(rows(file, row -> new Edit.CodingRow((int) row.getStartingLineNumber(),
                row.getField("case"), row.getField("coder"), row.getField("variable"), row.getField("value"),
                row.getField("doubt"), row.getField("memo"))));
    }

    static Edit.Screen screenings(Path file) throws IOException {
        return new Edit.Screen(rows(file, row -> new Edit.ScreenRow((int) row.getStartingLineNumber(),
                row.getField("case"), row.getField("screening"), row.getField("reason"),
                row.getField("duplicate_of"))));
    }

    static Edit.Decide decisions(Path file) throws IOException {
        return new Edit.Decide(rows(file, row -> new Edit.DecisionRow((int) row.getStartingLineNumber(),
                row.getField("case"), row.getField("variable"), row.getField("value"), row.getField("by"),
                row.getField("reason"))));
    }

    private static <T> List<T> rows(Path file, Function<NamedCsvRecord, T> row) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().map(row).toList();
        }
    }
}
