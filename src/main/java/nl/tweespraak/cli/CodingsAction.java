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

/// Takes in codings from a file.
@Command(name = "codings", mixinStandardHelpOptions = true)
final class CodingsAction extends StudyAction {

    @Parameters(index = "1", paramLabel = "FILE.csv", descriptionKey = "codings-file")
    private @Nullable Path file;

    CodingsAction(Wiring wiring, Terminal terminal) {
        super(wiring, terminal);
    }

    @Override
    Report act(Study study) throws IOException {
        int rows = InFile.of(given(file), path -> study.apply(EditTables.codings(path))).rows();
        return Report.of(Map.of("codings", rows), new Text("%d coderingen toegevoegd of veranderd.",
                "%d codings added or changed.").with(rows));
    }

    @Override
    Map<String, ?> nothing() {
        return Map.of("codings", 0);
    }
}
