package nl.tweespraak.cli;

import java.nio.file.Path;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a study.
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewAction extends Action {

    private final Wiring wiring;

    @Mixin
    private Credentials credentials = new Credentials();

    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
    private @Nullable Path folder;

    @Option(names = "--codebook", required = true, paramLabel = "FILE", descriptionKey = "codebook-file")
    private @Nullable String codebook;

    @Option(names = "--title", paramLabel = "T", descriptionKey = "title")
    private @Nullable String title;

    NewAction(Wiring wiring, Terminal terminal) {
        super(terminal);
        this.wiring = wiring;
    }

    @Override
    Report act() {
        Path where = given(folder);
        Codebook edition = Codebooks.load(given(codebook));
        String name = title == null || title.isBlank()
                ? String.valueOf(where.toAbsolutePath().normalize().getFileName())
                : title;
        try (Study study = wiring.create(where, credentials.fresh(terminal()), name, edition, false)) {
            return Report.of(JsonFields.of("study", where.toString(), "codebook", study.codebook().id()),
                    new Text("Onderzoek gemaakt in %s, met codeboek %s.", "Study made in %s, with codebook %s.")
                            .with(where, study.codebook().id()));
        }
    }
}
