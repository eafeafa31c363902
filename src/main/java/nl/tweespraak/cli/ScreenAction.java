package nl.tweespraak.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.tweespraak.exchange.EditTables;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes in a lead's decisions on scope and doubles.
@Command(name = "screen", mixinStandardHelpOptions = true)
final class ScreenAction extends StudyAction {

    @Parameters(index = "1", paramLabel = "FILE.csv", descriptionKey = "screen-file")
    private @Nullable Path file;

    ScreenAction(Wiring wiring, Terminal terminal) {
        super(wiring, terminal);
    }

    @Override
    Report act(Study study) throws IOException {
        Map<String, Integer> screened = InFile.of(given(file), path -> study.apply(EditTables.screenings(path)))
                .screened();
        Map<String, Object> counts = counts(screened);
        return Report.of(counts, new Text("%d binnen, %d buiten, %d dubbelingen, %d onbeslist.",
                "%d in, %d out, %d duplicates, %d undecided.").with(counts.values().toArray()));
    }

    @Override
    Map<String, ?> nothing() {
        return counts(Map.of());
    }

    private static Map<String, Object> counts(Map<String, Integer> screened) {
        return JsonFields.of("in", screened.getOrDefault("in", 0), "out", screened.getOrDefault("out", 0), "duplicates",
                screened.getOrDefault("duplicate", 0), "undecided", screened.getOrDefault("undecided", 0));
    }
}
