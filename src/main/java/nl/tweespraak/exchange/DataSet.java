package nl.tweespraak.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.tweespraak.json.Json;
import nl.tweespraak.study.JudgedCase;
import nl.tweespraak.study.Sheet;
import nl.tweespraak.study.Study;

/// The coded data of a study: one row per case in scope, in order of import. The same study gives the same bytes.
public final class DataSet {

    private final Study study;
    private final List<FieldGroup> groups;
    private final int cases;

    private DataSet(Study study, List<FieldGroup> groups, int cases) {
        this.study = study;
        this.groups = groups;
        this.cases = cases;
    }

    /// Looks through the study once, for whose answers and which attributes there are.
    public static DataSet of(Study study, DataSetChoice choice) {
        NavigableSet<String> coders = new TreeSet<>();
        NavigableSet<String> attributes = new TreeSet<>();
        int[] cases = new int[1];
        eachCase(study, judged -> {
            cases[0]++;
            judged.handedIn().stream().map(Sheet::coder).forEach(coders::add);
            attributes.addAll(judged.transcript().attributes().keySet());
        });
        return new DataSet(study, DataSetLayout.of(study.codebook(), choice, coders, attributes), cases[0]);
    }

    /// How many cases it has.
    public int cases() {
        return cases;
    }

    /// @throws IOException where it cannot be written; what stood there still stands
    public void writeCsv(Path file) throws IOException {
        DataSetCsv table = new DataSetCsv(groups);
        WholeFile.write(file, out -> {
            CsvWriter csv = DataSetCsv.writer(out);
            csv.writeRecord(table.header());
            eachCase(study, judged -> csv.writeRecord(table.row(judged)));
            csv.flush();
        });
    }

    /// @throws IOException where it cannot be written; what stood there still stands
    public void writeJson(Path file) throws IOException {
        DataSetJson objects = new DataSetJson(groups);
        WholeFile.write(file, out -> {
            out.write("[");
            AtomicReference<String> before = new AtomicReference<>("\n");
            eachCase(study, judged -> {
                try {
                    out.write(before.getAndSet(",\n"));
                    Json.write(objects.object(judged), out, false);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            out.write("\n]\n");
        });
    }

    private static void eachCase(Study study, Consumer<JudgedCase> taker) {
        study.eachCase(judged -> {
            if (judged.scope().countsAsIn()) {
                taker.accept(judged);
            }
        });
    }
}
