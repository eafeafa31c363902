package nl.tweespraak.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tweespraak.model.Answer;
import nl.tweespraak.study.Disagreement;
import org.jspecify.annotations.Nullable;

/// Disagreements as a table: `case,variable,coder_1,value_1,coder_2,value_2,kind,state`.
public final class DisagreementTable {

    private static final List<String> HEADER = List.of("case", "variable", "coder_1", "value_1", "coder_2", "value_2",
            "kind", "state");

    private DisagreementTable() {
    }

    /// One disagreement by column; what is not coded is blank.
    public static Map<String, String> plain(Disagreement row) {
        Map<String, String> plain = new LinkedHashMap<>();
        plain.put("case", row.caseId());
        plain.put("variable", row.variable());
        plain.put("coder_1", row.firstCoder());
        plain.put("value_1", written(row.first()));
        plain.put("coder_2", row.secondCoder());
        plain.put("value_2", written(row.second()));
        plain.put("kind", word(row.kind()));
        plain.put("state", word(row.state()));
        return plain;
    }

    private static String written(@Nullable Answer answer) {
        return answer == null ? "" : answer.written();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// @throws IOException where it cannot be written; what stood there still stands
    public static void write(List<Disagreement> rows, Path file) throws IOException {
        WholeFile.write(file, out -> write(rows, out));
    }

    /// Leaves the writer open, flushed.
    public static void write(List<Disagreement> rows, Writer out) throws IOException {
        CsvWriter csv = DataSetCsv.writer(out);
        csv.writeRecord(HEADER);
        rows.forEach(row -> csv.writeRecord(cells(row)));
        csv.flush();
    }

    /// Names are text cells; values are codes, numbers and dates.
    private static List<String> cells(Disagreement row) {
        return List.of(Apostrophe.added(row.caseId()), row.variable(), Apostrophe.added(row.firstCoder()),
                written(row.first()), Apostrophe.added(row.secondCoder()), written(row.second()), word(row.kind()),
                word(row.state()));
    }
}
