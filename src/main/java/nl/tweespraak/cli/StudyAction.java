package nl.tweespraak.cli;

import java.io.IOException;
import java.nio.file.Path;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// A command on a study that is there.
abstract class StudyAction extends Action {

    private final Wiring wiring;

    @Mixin
    private Credentials credentials = new Credentials();

    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
    private @Nullable Path folder;

    StudyAction(Wiring wiring, Terminal terminal) {
        super(terminal);
        this.wiring = wiring;
    }

    @Override
    final Report act() throws IOException {
        try (Study study = wiring.open(given(folder), credentials.user(), credentials.passphrase(terminal()))) {
            return act(study);
        }
    }

    /// The passphrase that the study was opened with.
    char[] passphrase() {
        return credentials.passphrase(terminal());
    }

    abstract Report act(Study study) throws IOException;
}
