package nl.tweespraak.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.intake.personal.Finding;
import nl.tweespraak.model.Language;

/// Suspected personal data as a table: `transcript,position,start,end,kind,reason`. It says where to look, never what
/// stands there.
public final class FindingTable {

    private static final List<String> HEADER = List.of("transcript", "position", "start", "end", "kind", "reason");

    private FindingTable() {
    }

    /// @throws IOException where it cannot be written; what stood there still stands
    public static void write(List<Finding> rows, Language language, Path file) throws IOException {
        WholeFile.write(file, out -> write(rows, language, out));
    }

    /// Leaves the writer open, flushed.
    public static void write(List<Finding> rows, Language language, Writer out) throws IOException {
        CsvWriter csv = DataSetCsv.writer(out);
        csv.writeRecord(HEADER);
        rows.forEach(row -> csv.writeRecord(Apostrophe.added(row.transcript()), Integer.toString(row.position()),
                Integer.toString(row.range().start()), Integer.toString(row.range().end()), row.kind().word(),
                row.reason().in(language)));
        csv.flush();
    }
}
