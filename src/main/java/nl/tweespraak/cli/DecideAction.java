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

/// Takes in decisions on disagreements.
@Command(name = "decide", mixinStandardHelpOptions = true)
final class DecideAction extends StudyAction {

    @Parameters(index = "1", paramLabel = "FILE.csv", descriptionKey = "decide-file")
    private @Nullable Path file;

    DecideAction(Wiring wiring, Terminal terminal) {
        super(wiring, terminal);
    }

    @Override
    Report act(Study study) throws IOException {
        int rows = InFile.of(given(file), path -> study.apply(EditTables.decisions(path))).rows();
        return Report.of(Map.of("decisions", rows),
                new Text("%d besluiten toegevoegd of veranderd.", "%d decisions added or changed.").with(rows));
    }

    @Override
    Map<String, ?> nothing() {
        return Map.of("decisions", 0);
    }
}
