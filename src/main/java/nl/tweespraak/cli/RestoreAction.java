package nl.tweespraak.cli;

import java.nio.file.Path;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Makes a study of a backup.
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreAction extends Action {

    private final Wiring wiring;

    @Mixin
    private Credentials credentials = new Credentials();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "backup-file")
    private @Nullable Path file;

    @Parameters(index = "1", paramLabel = "STUDY", descriptionKey = "study")
    private @Nullable Path folder;

    RestoreAction(Wiring wiring, Terminal terminal) {
        super(terminal);
        this.wiring = wiring;
    }

    @Override
    Report act() {
        Path where = given(folder);
        try (Study study = wiring.restore(given(file), where, credentials.user(), credentials.passphrase(terminal()))) {
            return Report.of(JsonFields.of("study", where.toString(), "codebook", study.codebook().id()),
                    new Text("Onderzoek teruggezet in %s.", "Study restored in %s.").with(where));
        }
    }
}
