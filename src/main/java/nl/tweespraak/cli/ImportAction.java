package nl.tweespraak.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tweespraak.intake.ImportResult;
import nl.tweespraak.intake.Mapping;
import nl.tweespraak.intake.StudyImport;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads transcripts. Each file is one edit; one that is refused does not keep the next from being read.
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportAction extends StudyAction {

    private static final Text TAKEN = new Text("%d gesprekken en %d berichten ingelezen, %d overgeslagen.",
            "%d transcripts and %d messages read, %d skipped.");
    private static final Text NOTHING_TAKEN = new Text("Er is niets opgeslagen.", "Nothing was stored.");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "transcript-files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "mapping")
    private @Nullable Path mapping;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    ImportAction(Wiring wiring, Terminal terminal) {
        super(wiring, terminal);
    }

    @Override
    Report act(Study study) {
        Mapping shape = mapping == null ? null : Mapping.read(mapping);
        StudyImport imports = dryRun ? StudyImport.dryRun(study, shape) : StudyImport.into(study, shape);
        List<Text> words = new ArrayList<>();
        ImportResult result = imports.take(files, new ImportProgress(terminal()));
        words.add(TAKEN.with(result.transcripts(), result.messages(), result.skipped()));
        if (dryRun) {
            words.add(NOTHING_TAKEN);
        }
        return new Report(counts(result.transcripts(), result.messages(), result.skipped()), words, result.problems());
    }

    @Override
    Map<String, ?> nothing() {
        return counts(0, 0, 0);
    }

    private static Map<String, ?> counts(int transcripts, int messages, int skipped) {
        return JsonFields.of("transcripts", transcripts, "messages", messages, "skipped", skipped);
    }
}
