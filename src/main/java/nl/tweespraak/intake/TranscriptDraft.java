package nl.tweespraak.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.SentAt;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;
import org.jspecify.annotations.Nullable;

/// A transcript while it is being read. The first thing that is wrong with it makes it bad: it keeps no more messages
/// then, and is listed instead of taken.
final class TranscriptDraft {

    private static final Text NO_MESSAGES = new Text(
            "dit gesprek heeft geen berichten. Vul het aan of haal het weg, of geef een koppeling als ze anders heten.",
            "this transcript has no messages. Complete it, take it out, or give a mapping if they have another name.");
    private static final Text TIME = new Text("deze tijd is niet te lezen. Schrijf 2022-03-12T14:02 of 14:02.",
            "this time cannot be read. Write 2022-03-12T14:02 or 14:02.");
    private static final Text APART = new Text(
            "de datum en de tijd van dit bericht zijn samen niet te lezen. Schrijf 2022-03-12 en 14:02.",
            "the day and the time of this message cannot be read together. Write 2022-03-12 and 14:02.");
    private static final Text DAY = new Text("deze datum is niet te lezen. Schrijf 2022-03-12.",
            "this date cannot be read. Write 2022-03-12.");
    private static final Text LONG_MESSAGE = new Text("dit bericht is langer dan 1.000.000 tekens. Splits het.",
            "this message is over 1,000,000 characters. Split it.");
    private static final Text MANY_MESSAGES = new Text(
            "dit gesprek heeft meer dan 100.000 berichten. Splits het in gesprekken.",
            "this transcript has over 100,000 messages. Split it into transcripts.");
    private static final Text LONG_TRANSCRIPT = new Text("dit gesprek is langer dan 50.000.000 tekens. Splits het.",
            "this transcript is over 50,000,000 characters. Split it.");
    private static final Text ATTRIBUTE = new Text(
            "een kenmerk heeft een naam van meer dan 200 of een waarde van meer dan 10.000 tekens, of het zijn er meer dan "
                    + "1.000 of samen meer dan 150.000 tekens. Laat ze weg.",
            "an attribute has a name of over 200 or a value of over 10,000 characters, or there are more than 1,000 or "
                    + "together more than 150,000 characters. Leave them out.");
    private static final Text TWO_DAYS = new Text("dit gesprek heeft twee verschillende begindatums. Kies er een.",
            "this transcript has two different days of beginning. Choose one.");
    private static final Text TWO_VALUES = new Text("een kenmerk heeft twee waarden in één gesprek. Kies er een.",
            "an attribute has two values in one transcript. Choose one.");

    private final int number;
    private final boolean trim;
    private final Times times;
    private final SortedMap<String, String> attributes = new TreeMap<>();
    private final List<Message> messages = new ArrayList<>();
    private String id = "";
    private @Nullable LocalDate startedOn;
    private int attributeLength;
    private int count;
    private long characters;
    private @Nullable Fault fault;

    /// @param place where in the file
    record Fault(Text place, Text reason) {
    }

    /// @param number its place in the file, from 1
    /// @param trim whether white space around a text is taken off
    TranscriptDraft(int number, boolean trim, Times times) {
        this.number = number;
        this.trim = trim;
        this.times = times;
    }

    int number() {
        return number;
    }

    /// As the file gives it; empty where it gives none.
    String id() {
        return id;
    }

    void id(String given) {
        id = given;
    }

    int messageCount() {
        return count;
    }

    /// Places are asked for only where something is wrong, for making them takes time.
    void startedOn(Supplier<Text> place, String text) {
        if (text.isBlank()) {
            return;
        }
        Optional<LocalDate> day = times.day(text.strip());
        if (day.isEmpty()) {
            bad(place, DAY);
        }
        if (startedOn != null && day.isPresent() && !day.get().equals(startedOn)) {
            bad(place, TWO_DAYS);
        }
        startedOn = day.orElse(startedOn);
    }

    void attribute(Supplier<Text> place, String name, String value) {
        if (!attributes.containsKey(name)) {
            attributeLength += name.length() + value.length();
        }
        if (name.length() > Limits.ID || value.length() > Limits.ATTRIBUTE || attributes.size() >= Limits.ATTRIBUTES
                || attributeLength > Limits.ALL_ATTRIBUTES) {
            bad(place, ATTRIBUTE);
            return;
        }
        String before = attributes.put(name, value);
        if (before != null && !before.equals(value)) {
            bad(place, TWO_VALUES);
        }
    }

    /// @param at blank or null where no time is given
    void message(Supplier<Text> place, Speaker speaker, @Nullable String at, String text) {
        SentAt time = at == null || at.isBlank() ? null : time(place, at.strip());
        message(place, speaker, time, text);
    }

    /// @param day blank or null where none is given
    /// @param time of that day; blank or null where none is given, and then there is no day either
    void message(Supplier<Text> place, Speaker speaker, @Nullable String day, @Nullable String time, String text) {
        String date = day == null ? "" : day.strip();
        String clock = time == null ? "" : time.strip();
        Optional<SentAt> joined = date.isEmpty() && clock.isEmpty() ? Optional.empty() : times.joined(date, clock);
        if (joined.isEmpty() && !(date.isEmpty() && clock.isEmpty())) {
            bad(place, APART);
        }
        message(place, speaker, joined.orElse(null), text);
    }

    private void message(Supplier<Text> place, Speaker speaker, @Nullable SentAt at, String text) {
        count++;
        if (text.length() > Limits.MESSAGE) {
            bad(place, LONG_MESSAGE);
        } else if (count > Limits.MESSAGES) {
            bad(place, MANY_MESSAGES);
        } else {
            characters += text.length();
            if (characters > Limits.TRANSCRIPT) {
                bad(place, LONG_TRANSCRIPT);
            }
        }
        if (fault == null) {
            messages.add(new Message(count, speaker, at, trim ? text.strip() : text));
        }
    }

    private @Nullable SentAt time(Supplier<Text> place, String at) {
        Optional<SentAt> time = times.parse(at);
        if (time.isEmpty()) {
            bad(place, TIME);
        }
        return time.orElse(null);
    }

    void badDay(Supplier<Text> place) {
        bad(place, DAY);
    }

    void badTime(Supplier<Text> place) {
        bad(place, TIME);
    }

    void bad(Supplier<Text> place, Text reason) {
        if (fault == null) {
            fault = new Fault(place.get(), reason);
            messages.clear();
        }
    }

    /// What is wrong with it; null where nothing is.
    @Nullable
    Fault fault(Supplier<Text> place) {
        return fault == null && count == 0 ? new Fault(place.get(), NO_MESSAGES) : fault;
    }

    Transcript transcript(String name) {
        return new Transcript(name, startedOn, attributes, messages);
    }
}
