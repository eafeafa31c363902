package nl.tweespraak.cli;

import java.nio.file.Path;
import java.util.Locale;
import nl.tweespraak.exchange.DataSet;
import nl.tweespraak.exchange.DataSetChoice;
import nl.tweespraak.exchange.Values;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the data set.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportAction extends StudyAction {

    private static final Text FORMATS = new Text("Kies een bestand op .csv of .json: %s.",
            "Choose a file ending in .csv or .json: %s.");
    private static final Text HEAD = new Text("Stand van het journaal: %s", "Head of the journal: %s");
    private static final Text DONE = new Text(
            "%d casussen in %s. Dit bestand is niet versleuteld: bewaar het waar het mag staan.",
            "%d cases in %s. This file is not encrypted: keep it where it may be.");

    @Parameters(index = "1", paramLabel = "OUT.csv|OUT.json", descriptionKey = "data-file")
    private @Nullable Path file;

    @Option(names = "--values", paramLabel = "WHOSE", defaultValue = "consensus", descriptionKey = "values")
    private Values values = Values.CONSENSUS;

    @Option(names = "--attributes", descriptionKey = "attributes")
    private boolean attributes;

    @Option(names = "--memos", descriptionKey = "memos")
    private boolean memos;

    ExportAction(Wiring wiring, Terminal terminal) {
        super(wiring, terminal);
    }

    /// CSV and JSON hold codes and no labels: the same in either language.
    @Option(names = "--lang", paramLabel = "nl|en", descriptionKey = "lang")
    void inLanguage(@Nullable Language language) {
    }

    @Override
    void requireUsage() {
        String name = given(file).toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".json")) {
            throw new UsageFault(FORMATS.with(given(file)));
        }
    }

    @Override
    Report act(Study study) {
        Path out = given(file);
        DataSet data = DataSet.of(study, new DataSetChoice(values, attributes, memos));
        // Before the file is there: no data set leaves the study that its log does not know of.
        study.file().noteAccess(study.person().name(), "export");
        boolean csv = out.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        OutFile.write(study, out, csv ? data::writeCsv : data::writeJson);
        terminal().note(HEAD.with(study.file().head()));
        return Report.of(Fields.of("file", out.toString(), "cases", data.cases(), "head", study.file().head()),
                DONE.with(data.cases(), out));
    }
}
