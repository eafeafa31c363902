package nl.tweespraak.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Guesses which place holds which part, by names first and by values where no name tells. A part that nothing fits has
/// no place.
final class Guess {

    private static final List<String> TEXTS = List.of("text", "tekst", "message", "bericht", "messagetext",
            "berichttekst", "content", "inhoud", "body", "msg", "utterance", "uiting");
    private static final List<String> SPEAKERS = List.of("speaker", "spreker", "role", "rol", "sender", "afzender",
            "sendertype", "author", "auteur", "from", "van", "who", "wie", "participant", "deelnemer", "user",
            "gebruiker", "name", "naam", "type");
    private static final List<String> TIMES = List.of("at", "time", "tijd", "timestamp", "tijdstip", "datetime",
            "datumtijd", "sentat", "createdat", "sent", "verzonden", "verstuurd", "created", "ts", "datum", "date");
    /// Of a day and a time of that day that stand apart.
    private static final List<String> DAYS = List.of("datum", "date", "dag", "day", "berichtdatum", "messagedate",
            "sentdate", "datesent", "verzenddatum");
    private static final List<String> CLOCKS = List.of("tijd", "time", "uur", "hour", "tijdstip", "berichttijd",
            "messagetime", "senttime", "timesent", "verzendtijd");
    private static final List<String> GROUPS = List.of("transcript", "transcriptid", "conversation", "conversationid",
            "gesprek", "gesprekid", "gespreksid", "gespreksnummer", "gesprekscode", "gespreknummer", "chat", "chatid",
            "chatnummer", "dialog", "dialogid", "dialogue", "session", "sessionid", "sessie", "sessieid", "thread",
            "threadid", "ticket", "ticketid", "caseid", "id", "nummer", "nr");
    private static final List<String> STARTS = List.of("startedon", "started", "start", "begin", "begonnen",
            "begonnenop", "startdatum", "begindatum", "datum", "date", "dag", "day", "created", "createdat");
    private static final List<String> POSITIONS = List.of("position", "positie", "volgnummer", "volgorde", "index",
            "order", "seq", "sequence", "nr", "berichtnummer");
    /// By the name that the codebooks' editions fill answers from and the report counts by.
    private static final Map<String, List<String>> ATTRIBUTES = Map.of(
            "gender", List.of("gender", "geslacht", "sekse", "sex"),
            "age", List.of("age", "leeftijd"),
            "channel", List.of("channel", "kanaal"));
    private static final int MOST_SPEAKERS = 12;
    private static final int LONGEST_SPEAKER = 60;

    private final List<Sample> samples;
    private final @Nullable String given;
    /// By place.
    private final Map<String, String> names = new HashMap<>();
    private final List<String> taken = new ArrayList<>();

    /// @param given how times are written, where somebody said so
    Guess(List<Sample> samples, @Nullable String given) {
        this.samples = List.copyOf(samples);
        this.given = given;
        samples.forEach(it -> names.put(it.place(), it.name()));
    }

    /// Tells transcripts apart, in a file with one row or element per message.
    @Nullable
    Sample group() {
        return take(named(GROUPS, Sample::comesInRuns));
    }

    /// The id of a transcript.
    @Nullable
    Sample id() {
        return take(named(GROUPS, it -> it.different() == it.values().size()));
    }

    @Nullable
    Sample text() {
        Sample named = named(TEXTS, it -> true);
        return take(named != null
                ? named
                : free(it -> it.different() > it.filled().size() / 2 && !isTime(it))
                        .max(Comparator.comparingDouble(Sample::meanLength)).orElse(null));
    }

    @Nullable
    Sample speaker() {
        Sample named = named(SPEAKERS, Guess::mayBeSpeaker);
        return take(named != null
                ? named
                : free(it -> mayBeSpeaker(it) && it.different() > 1 && !isTime(it))
                        .min(Comparator.comparingInt(Sample::different)).orElse(null));
    }

    @Nullable
    Sample at() {
        Sample named = named(TIMES, this::isTime);
        return take(named != null ? named : free(this::isTime).findFirst().orElse(null));
    }

    /// A day and the time of it in places of their own; null where there are none.
    ///
    /// @param groups the transcripts by row
    @Nullable
    Moment moment(@Nullable Sample groups) {
        List<Sample> clocks = free(it -> CLOCKS.contains(name(it))).toList();
        for (Sample day : free(it -> DAYS.contains(name(it))).toList()) {
            for (Sample clock : clocks) {
                Moment found = Moment.of(day, clock, groups, given);
                if (found != null) {
                    take(clock);
                    // a day that is the same in all of a transcript is also that of its beginning
                    boolean one = groups == null
                            ? day.different() == 1
                            : groups.values().size() == day.values().size() && isOnePerRun(day, groups);
                    if (!one) {
                        take(day);
                    }
                    return found;
                }
            }
        }
        return null;
    }

    /// @param groups the transcripts by row: a day that changes within one is none of its beginning
    @Nullable
    Sample startedOn(@Nullable Sample groups) {
        return take(named(STARTS, it -> TimeForms.ofDays(it.filled(), given) != null && isOnePerRun(it, groups)));
    }

    /// Counts the rows of each transcript from 1.
    @Nullable
    Sample position(@Nullable Sample groups) {
        return take(named(POSITIONS, it -> countsRows(it, groups)));
    }

    /// Attributes that codebooks ask for, by their names alone; nothing else is suggested, since what nobody asks for need
    /// not come in.
    ///
    /// @param groups the transcripts by row: what changes within one is no attribute of it
    Map<String, String> attributes(@Nullable Sample groups) {
        Map<String, String> found = new HashMap<>();
        ATTRIBUTES.forEach((attribute, words) -> words.stream()
                .flatMap(word -> free(it -> name(it).equals(word) && mayBeOnePerRun(it, groups))).findFirst()
                .ifPresent(it -> found.put(attribute, it.place())));
        return found;
    }

    private boolean isTime(Sample sample) {
        return TimeForms.of(sample.filled(), given) != null;
    }

    private static boolean mayBeSpeaker(Sample sample) {
        return sample.different() > 0 && sample.different() <= MOST_SPEAKERS
                && sample.filled().stream().allMatch(it -> it.length() <= LONGEST_SPEAKER);
    }

    private static boolean isOnePerRun(Sample sample, @Nullable Sample groups) {
        if (groups == null) {
            return true;
        }
        for (int i = 1; i < sample.values().size(); i++) {
            if (groups.values().get(i).equals(groups.values().get(i - 1))
                    && !sample.values().get(i).equals(sample.values().get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    /// Where not every message has it, its values do not stand beside those of the transcripts.
    private static boolean mayBeOnePerRun(Sample sample, @Nullable Sample groups) {
        return groups == null || groups.values().size() != sample.values().size() || isOnePerRun(sample, groups);
    }

    private static boolean countsRows(Sample sample, @Nullable Sample groups) {
        int expected = 1;
        for (int i = 0; i < sample.values().size(); i++) {
            boolean goesOn = i > 0 && groups != null && groups.values().get(i).equals(groups.values().get(i - 1));
            expected = goesOn ? expected + 1 : 1;
            if (!sample.values().get(i).strip().equals(Integer.toString(expected))) {
                return false;
            }
        }
        return groups != null;
    }

    /// The free one whose name comes first in a list, whole or, for names that are long enough, as a part.
    private @Nullable Sample named(List<String> names, Predicate<Sample> fits) {
        for (String name : names) {
            Sample found = free(it -> name(it).equals(name) && fits.test(it)).findFirst().orElse(null);
            if (found != null) {
                return found;
            }
        }
        for (String name : names) {
            Sample found = name.length() < 4
                    ? null
                    : free(it -> name(it).contains(name) && fits.test(it)).findFirst().orElse(null);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Stream<Sample> free(Predicate<Sample> fits) {
        return samples.stream().filter(fits).filter(it -> !taken.contains(it.place()) && !it.filled().isEmpty());
    }

    private String name(Sample sample) {
        return names.getOrDefault(sample.place(), "");
    }

    private @Nullable Sample take(@Nullable Sample sample) {
        if (sample != null) {
            taken.add(sample.place());
        }
        return sample;
    }
}
