package nl.tweespraak.study;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import nl.tweespraak.model.Retention;
import nl.tweespraak.model.Text;

/// What is to be said about how long the texts of a study stay.
public final class RetentionNotice {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Text SOON = new Text(
            "De teksten mogen blijven tot en met %s. Verwijder ze op tijd (tweespraak purge --transcripts).",
            "The texts may stay until and including %s. Remove them in time (tweespraak purge --transcripts).");
    private static final Text PAST = new Text(
            "De teksten mochten blijven tot en met %s en zijn er nog. Verwijder ze (tweespraak purge --transcripts).",
            "The texts might stay until and including %s and are still there. Remove them (tweespraak purge"
                    + " --transcripts).");
    private static final Text PURGED = new Text("De teksten zijn verwijderd op %s.", "The texts were removed on %s.");

    private RetentionNotice() {
    }

    /// Empty until a month before the last day.
    public static Optional<Text> of(Study study) {
        return study.file().retention().flatMap(it -> of(it, LocalDate.ofInstant(study.now(), ZONE)));
    }

    static Optional<Text> of(Retention retention, LocalDate today) {
        return switch (retention.state(today)) {
            case OPEN -> Optional.empty();
            case SOON -> Optional.of(SOON.with(Objects.requireNonNull(retention.until())));
            case PAST -> Optional.of(PAST.with(Objects.requireNonNull(retention.until())));
            case PURGED -> Optional
                    .of(PURGED.with(LocalDate.ofInstant(Objects.requireNonNull(retention.purged()), ZONE)));
        };
    }
}
