package nl.tweespraak.cli;

import java.util.List;
import java.util.Map;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Validates a codebook.
@Command(name = "check", mixinStandardHelpOptions = true)
final class CodebookCheckAction extends Action {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "codebook-file")
    private @Nullable String file;

    CodebookCheckAction(Terminal terminal) {
        super(terminal);
    }

    @Override
    Report act() {
        Codebook codebook = Codebooks.load(given(file));
        return new Report(Map.of(), List.of(new Text("Codeboek %s is in orde: %d variabelen.",
                "Codebook %s is in order: %d variables.").with(codebook.id(), codebook.variables().size())), List.of());
    }
}
