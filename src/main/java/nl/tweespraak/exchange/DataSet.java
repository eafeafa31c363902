package nl.tweespraak.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.json.Json;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.JudgedCase;
import nl.tweespraak.study.Sheet;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// The coded data of a study as it was when asked for: one row per case in scope, in order of import. The same study
/// gives the same bytes.
public final class DataSet {

    private final Codebook codebook;
    private final DataTable table;
    private final Provenance provenance;

    private DataSet(Codebook codebook, DataTable table, Provenance provenance) {
        this.codebook = codebook;
        this.table = table;
        this.provenance = provenance;
    }

    public static DataSet of(Study study, DataSetChoice choice) {
        return of(study, choice, Progress.NONE);
    }

    /// Looks through the study; first for whose answers and which attributes there are, where the choice hangs on that.
    ///
    /// @param progress counts the conversations of every look
    /// @throws nl.tweespraak.model.Refusal where it was stopped
    public static DataSet of(Study study, DataSetChoice choice, Progress progress) {
        boolean layoutVaries = !choice.equals(DataSetChoice.PLAIN);
        Steps steps = new Steps(progress, (layoutVaries ? 2L : 1L) * study.file().transcripts().size());
        NavigableSet<String> coders = new TreeSet<>();
        NavigableSet<String> attributes = new TreeSet<>();
        if (layoutVaries) {
            eachCase(study, steps, judged -> {
                judged.handedIn().stream().map(Sheet::coder).forEach(coders::add);
                attributes.addAll(judged.transcript().attributes().keySet());
            });
        }
        List<FieldGroup> groups = DataSetLayout.of(study.codebook(), choice, coders, attributes);
        List<Field> fields = groups.stream().flatMap(it -> it.fields().stream()).toList();
        List<@Nullable Answer[]> rows = new ArrayList<>();
        eachCase(study, steps, judged -> {
            @Nullable
            Answer[] row = new @Nullable Answer[fields.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = fields.get(i).of(judged);
            }
            rows.add(row);
        });
        return new DataSet(study.codebook(), new DataTable(groups, coders, rows), Provenance.of(study));
    }

    /// How many cases it has.
    public int cases() {
        return table.rows().size();
    }

    /// Writes it in the format that the file's name ends in.
    ///
    /// @throws IOException where it cannot be written; what stood there still stands
    public void write(Path file, DataFormat format, Language language) throws IOException {
        switch (format) {
            case CSV -> writeCsv(file);
            case JSON -> writeJson(file);
            case SAV -> new DataSetSav(table, provenance, language).write(file);
            case SPS -> new DataSetSyntax(table, provenance, language).write(file);
            case HTML ->
                Tables.writeText(file, new CodebookDocument(codebook, table, provenance, language).page());
            case XLSX -> new DataSetXlsx(table, provenance, language).write(file);
        }
    }

    /// @throws IOException where it cannot be written; what stood there still stands
    public void writeCsv(Path file) throws IOException {
        DataSetCsv cells = new DataSetCsv(table.groups());
        WholeFile.write(file, out -> {
            CsvWriter csv = DataSetCsv.writer(out);
            csv.writeRecord(cells.header());
            table.rows().forEach(row -> csv.writeRecord(cells.row(row)));
            csv.flush();
        });
    }

    /// @throws IOException where it cannot be written; what stood there still stands
    public void writeJson(Path file) throws IOException {
        DataSetJson objects = new DataSetJson(table);
        WholeFile.write(file, out -> {
            String before = "[\n";
            for (@Nullable
            Answer[] row : table.rows()) {
                out.write(before);
                Json.write(objects.object(row), out, false);
                before = ",\n";
            }
            out.write(table.rows().isEmpty() ? "[\n]\n" : "\n]\n");
        });
    }

    /// What could tell who somebody is: small cells, extreme ages, rare combinations; a line each.
    ///
    /// @param threshold fewer cases than this are few
    public List<Text> risks(int threshold) {
        return new Disclosure(table, threshold).risks();
    }

    /// The same with what could tell who somebody is taken out or made coarser; what was done goes along.
    ///
    /// @param threshold fewer cases than this are few
    public DataSet suppressed(int threshold) {
        Suppression suppression = new Suppression(table, threshold);
        return new DataSet(codebook, suppression.table(), provenance.with(suppression.done()));
    }

    /// What was done to it.
    public List<Text> done() {
        return provenance.done();
    }

    private static void eachCase(Study study, Steps steps, Consumer<JudgedCase> taker) {
        study.eachCase(judged -> {
            steps.one();
            if (judged.scope().countsAsIn()) {
                taker.accept(judged);
            }
        });
    }
}
