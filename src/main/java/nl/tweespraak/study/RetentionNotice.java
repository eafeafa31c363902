package nl.tweespraak.study;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Retention;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.Origin;

/// What is to be said about how long the texts of a study stay, to the person at the desk.
///
/// @param isDue whether somebody has something to do; else they are gone
public record RetentionNotice(Text text, boolean isDue) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Text SOON = new Text("De teksten mogen blijven tot en met %s.",
            "The texts may stay until and including %s.");
    private static final Text PAST = new Text("De teksten mochten blijven tot en met %s en zijn er nog.",
            "The texts might stay until and including %s and are still there.");
    private static final Text PURGED = new Text("De teksten zijn verwijderd op %s.", "The texts were removed on %s.");
    private static final Text REMOVE = new Text(
            "Verwijder ze met de opdracht tweespraak purge ONDERZOEK --transcripts.",
            "Remove them with the command tweespraak purge STUDY --transcripts.");
    private static final Text OTHERS = new Text("Wie het onderzoek leidt, verwijdert ze.",
            "Whoever leads the study removes them.");
    private static final Text OWN = new Text(
            "Stuur uw werk aan %s en verwijder daarna de map van dit onderzoek, met wat u ervan kopieerde.",
            "Send your work to %s, then remove the folder of this study and what you copied of it.");

    /// Empty until a month before the last day.
    public static Optional<RetentionNotice> of(Study study) {
        return study.file().retention()
                .flatMap(it -> of(it, LocalDate.ofInstant(study.now(), ZONE), () -> whatToDo(study)));
    }

    /// A study that was made of a package goes as a whole.
    private static Text whatToDo(Study study) {
        Optional<Origin> origin = study.file().exchanges().origin();
        return origin.isPresent()
                ? OWN.with(origin.get().lead())
                : study.person() instanceof Person.Lead ? REMOVE : OTHERS;
    }

    static Optional<RetentionNotice> of(Retention retention, LocalDate today, Supplier<Text> whatToDo) {
        return switch (retention.state(today)) {
            case OPEN -> Optional.empty();
            case SOON -> Optional.of(due(SOON, retention, whatToDo.get()));
            case PAST -> Optional.of(due(PAST, retention, whatToDo.get()));
            case PURGED -> Optional.of(new RetentionNotice(
                    on(PURGED, LocalDate.ofInstant(Objects.requireNonNull(retention.purged()), ZONE)), false));
        };
    }

    private static RetentionNotice due(Text until, Retention retention, Text whatToDo) {
        Text said = on(until, Objects.requireNonNull(retention.until()));
        return new RetentionNotice(new Text(said.nl() + " " + whatToDo.nl(), said.en() + " " + whatToDo.en()), true);
    }

    private static Text on(Text words, LocalDate day) {
        return new Text(words.nl().formatted(written(day, Language.NL)),
                words.en().formatted(written(day, Language.EN)));
    }

    private static String written(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }
}
