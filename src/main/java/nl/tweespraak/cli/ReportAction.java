package nl.tweespraak.cli;

import nl.tweespraak.exchange.OutFile;
import java.nio.file.Path;
import nl.tweespraak.exchange.SmallCells;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import nl.tweespraak.report.ReportFormat;
import nl.tweespraak.report.YearReport;
import nl.tweespraak.study.Act;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the figures of the edition's report.
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportAction extends StudyAction {

    private static final Text FORMATS = new Text("Kies een bestand op %s: %s.",
            "Choose a file ending in one of %s: %s.");
    private static final Text HEAD = new Text("Stand van het journaal: %s", "Head of the journal: %s");
    private static final Text DONE = new Text(
            "%d cijfers in %s. Dit bestand is niet versleuteld: bewaar het waar het mag staan.",
            "%d figures in %s. This file is not encrypted: keep it where it may be.");

    @Parameters(index = "1", paramLabel = "OUT.html|.csv|.json|.xlsx", descriptionKey = "report-file")
    private @Nullable Path file;

    @Option(names = "--lang", paramLabel = "nl|en", defaultValue = "nl", descriptionKey = "lang")
    private Language language = Language.NL;

    @Option(names = "--suppress", paramLabel = "N", descriptionKey = "suppress")
    private @Nullable Integer suppress;

    ReportAction(Wiring wiring, Terminal terminal) {
        super(wiring, terminal);
    }

    @Override
    void requireUsage() {
        if (ReportFormat.of(given(file)).isEmpty()) {
            throw new UsageFault(FORMATS.with(ReportFormat.endings(), given(file)));
        }
        Guard.requireUsage(suppress);
    }

    @Override
    Report act(Study study) {
        study.require(Act.REPORT);
        Path out = given(file);
        YearReport report = guarded(study, YearReport.of(study));
        ReportFormat format = ReportFormat.of(out).orElseThrow();
        OutFile.leave(study, "report", out, it -> report.write(it, format, language));
        String head = study.file().head();
        terminal().note(HEAD.with(head));
        return Report.of(JsonFields.of("file", out.toString(), "figures", report.figures().size(), "head", head),
                DONE.with(report.figures().size(), out));
    }

    private YearReport guarded(Study study, YearReport all) {
        if (suppress == null) {
            new Guard(terminal()).list(all.risks(SmallCells.threshold(study)));
            return all;
        }
        YearReport fewer = all.suppressed(suppress);
        fewer.done().forEach(terminal()::note);
        return fewer;
    }
}
