package nl.tweespraak.cli;

import java.io.IOException;
import java.nio.file.Path;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.store.CannotOpen;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// A command on a study that is there.
abstract class StudyAction extends Action {

    private static final System.Logger LOG = System.getLogger(StudyAction.class.getName());

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
            if (isNoted()) {
                noteOpening(study);
            }
            return within(study);
        }
    }

    /// Once the study is open, somebody who has no key is a fault in what was asked.
    private Report within(Study study) throws IOException {
        try {
            return act(study);
        } catch (CannotOpen fault) {
            if (fault.why() == CannotOpen.Cause.UNKNOWN_USER) {
                throw new Refusal(fault.reason());
            }
            throw fault;
        }
    }

    @Override
    final String subject() {
        return given(folder).toString();
    }

    /// Whether the access log says that the study was opened for this.
    boolean isNoted() {
        return true;
    }

    /// A full disk keeps nobody from reading; what leaves the study is noted without fail.
    static void noteOpening(Study study) {
        try {
            study.file().noteAccess(study.person().name(), "open");
        } catch (Refusal refusal) {
            LOG.log(System.Logger.Level.DEBUG, "An opening was not noted: {0}", refusal.reason().en());
        }
    }

    /// The passphrase that the study was opened with.
    char[] passphrase() {
        return credentials.passphrase(terminal());
    }

    abstract Report act(Study study) throws IOException;
}
