package nl.tweespraak.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Removes the texts of a study for good, or says until when they may stay.
@Command(name = "purge", mixinStandardHelpOptions = true)
final class PurgeAction extends StudyAction {

    private static final String NONE = "none";
    private static final Text ONE = new Text("Geef --transcripts of --until.", "Give --transcripts or --until.");
    private static final Text NO_DAY = new Text("Dit is geen dag als 2027-12-31: %s",
            "This is no day such as 2027-12-31: %s");

    @Option(names = "--transcripts", descriptionKey = "purge-transcripts")
    private boolean transcripts;

    @Option(names = "--until", paramLabel = "DAY", descriptionKey = "purge-until")
    private @Nullable String until;

    PurgeAction(Wiring wiring, Terminal terminal) {
        super(wiring, terminal);
    }

    /// Nothing goes because somebody forgot a word.
    @Override
    void requireUsage() {
        if (transcripts == (until != null)) {
            throw new UsageFault(ONE);
        }
        if (until != null) {
            day(until);
        }
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return NONE.equals(written) ? null : LocalDate.parse(written);
        } catch (DateTimeException _) {
            throw new UsageFault(NO_DAY.with(written));
        }
    }

    @Override
    Report act(Study study) throws IOException {
        if (until != null) {
            study.apply(new Edit.SetRetention(day(until)));
            return Report.of(nothing(), new Text("De teksten mogen blijven tot en met: %s.",
                    "The texts may stay until and including: %s.").with(until));
        }
        int purged = study.apply(new Edit.Purge()).rows();
        study.file().noteAccess(study.person().name(), "purge");
        if (purged > 0) {
            terminal().note(MaskAction.OUTSIDE);
        }
        return Report.of(Map.of("transcripts", purged), new Text("De teksten van %d gesprekken zijn verwijderd.",
                "The texts of %d transcripts were removed.").with(purged));
    }

    @Override
    Map<String, ?> nothing() {
        return Map.of("transcripts", 0);
    }
}
