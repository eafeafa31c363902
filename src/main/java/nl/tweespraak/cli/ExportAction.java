package nl.tweespraak.cli;

import nl.tweespraak.exchange.OutFile;
import java.nio.file.Path;
import nl.tweespraak.exchange.DataFormat;
import nl.tweespraak.exchange.DataSet;
import nl.tweespraak.exchange.DataSetChoice;
import nl.tweespraak.exchange.SmallCells;
import nl.tweespraak.exchange.Values;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Act;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the data set.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportAction extends StudyAction {

    private static final Text FORMATS = new Text("Kies een bestand op %s: %s.",
            "Choose a file ending in one of %s: %s.");
    private static final Text HEAD = new Text("Stand van het journaal: %s", "Head of the journal: %s");
    private static final Text DONE = new Text(
            "%d casussen in %s. Dit bestand is niet versleuteld: bewaar het waar het mag staan.",
            "%d cases in %s. This file is not encrypted: keep it where it may be.");

    @Parameters(index = "1", paramLabel = "OUT.sav|.sps|.csv|.xlsx|.json|.html", descriptionKey = "data-file")
    private @Nullable Path file;

    @Option(names = "--values", paramLabel = "WHOSE", defaultValue = "consensus", descriptionKey = "values")
    private Values values = Values.CONSENSUS;

    @Option(names = "--attributes", descriptionKey = "attributes")
    private boolean attributes;

    @Option(names = "--memos", descriptionKey = "memos")
    private boolean memos;

    /// CSV and JSON hold codes and no labels: the same in either language.
    @Option(names = "--lang", paramLabel = "nl|en", defaultValue = "nl", descriptionKey = "lang")
    private Language language = Language.NL;

    @Option(names = "--suppress", paramLabel = "N", descriptionKey = "suppress")
    private @Nullable Integer suppress;

    ExportAction(Wiring wiring, Terminal terminal) {
        super(wiring, terminal);
    }

    @Override
    void requireUsage() {
        if (DataFormat.of(given(file)).isEmpty()) {
            throw new UsageFault(FORMATS.with(DataFormat.endings(), given(file)));
        }
        Guard.requireUsage(suppress);
    }

    /// Says what could tell who somebody is, before anything leaves; takes it out only where asked to. The codebook
    /// document holds nothing of any case.
    private DataSet guarded(Study study, DataSet all) {
        Guard guard = new Guard(terminal());
        if (suppress == null) {
            guard.list(all.risks(SmallCells.threshold(study)));
            return all;
        }
        DataSet fewer = all.suppressed(suppress);
        guard.list(fewer.risks(suppress));
        fewer.done().forEach(terminal()::note);
        return fewer;
    }

    @Override
    Report act(Study study) {
        study.require(Act.EXPORT);
        Path out = given(file);
        DataFormat format = DataFormat.of(out).orElseThrow();
        DataSet all = DataSet.of(study, new DataSetChoice(values, attributes, memos));
        DataSet data = format == DataFormat.HTML ? all : guarded(study, all);
        OutFile.leave(study, "export", out, it -> data.write(it, format, language));
        terminal().note(HEAD.with(study.file().head()));
        return Report.of(JsonFields.of("file", out.toString(), "cases", data.cases(), "head", study.file().head()),
                DONE.with(data.cases(), out));
    }
}
