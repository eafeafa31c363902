package nl.tweespraak.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.model.Entry;

/// The bundled evidence: `case,coder,variable,transcript,position,quote`. No command takes such a file; people mark words
/// on the screen.
final class EvidenceTable {

    /// Words that support a coding.
    ///
    /// @param position the message, counted from 1
    record Quote(Entry.CodingKey coding, String transcript, int position, String words) {
        @Override
        public String toString() {
            return "quote from message " + position + " of transcript " + transcript;
        }
    }

    private EvidenceTable() {
    }

    static List<Quote> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().map(EvidenceTable::quote).toList();
        }
    }

    private static Quote quote(NamedCsvRecord row) {
        return new Quote(new Entry.CodingKey(row.getField("case"), row.getField("coder"), row.getField("variable")),
                row.getField("transcript"), Integer.parseInt(row.getField("position")), row.getField("quote"));
    }
}
