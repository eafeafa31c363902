package nl.tweespraak.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Hands the transcripts of one file to a sink: names those without an id, lists the bad ones, and refuses the file
/// for what would spoil all of it.
final class Delivery {

    private static final Text TWICE = new Text(
            "dit id%s staat ook bij gesprek %d. Eén id mag in een bestand maar één gesprek zijn, en de rijen ervan horen "
                    + "bij elkaar te staan.",
            "this id%s also stands at transcript %d. One id in a file may be one transcript only, and its rows belong "
                    + "together.");
    private static final Text BAD_ID = new Text(
            "het id is langer dan 200 tekens of bevat stuurtekens. Geef het gesprek, of het bestand, een korter id.",
            "the id is over 200 characters or has control characters. Give the transcript, or the file, a shorter one.");
    private static final Text STORED = new Text(
            "dit id is al ingelezen met een andere inhoud. Verwijder eerst die invoer, of geef dit gesprek een ander id.",
            "this id is already imported with other content. Remove that import first, or give this transcript another id.");
    private static final Text MANY = new Text("dit bestand heeft meer dan 500.000 gesprekken. Splits het.",
            "this file has over 500,000 transcripts. Split it.");
    private static final Text NONE = new Text(
            "hierin staat geen enkel gesprek. Kijk na of dit het goede bestand is, en de koppeling als u die gaf.",
            "there is not one transcript in this. Check that it is the right file, and the mapping if you gave one.");
    private static final Text SPEAKER = new Text(
            "onbekende spreker%s. Geef in de koppeling op wie dit is: chatter, counsellor, police of system.",
            "unknown speaker%s. Say in the mapping who this is: chatter, counsellor, police or system.");
    private static final Text SPEAKERS = new Text("onbekende sprekers; niets is ingelezen.",
            "unknown speakers; nothing was imported.");
    private static final int SPEAKERS_LISTED = 20;

    private final String file;
    private final String stem;
    private final Speakers speakers;
    private final boolean trim;
    private final Times times;
    private final TranscriptSink sink;
    private final @Nullable Hearing hearing;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Problem> unknown = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int number;
    private int transcripts;
    private int messages;
    private int same;

    /// @param mapping null where the file has a known format
    /// @param hearing hears the label of each message before it is delivered; nobody is unknown then, but counts as system.
    /// Null: unknown labels refuse the file
    Delivery(Source source, Speakers speakers, @Nullable Mapping mapping, Times times, TranscriptSink sink,
            @Nullable Hearing hearing) {
        this.file = source.name();
        this.stem = source.stem();
        this.speakers = speakers;
        this.trim = mapping != null && mapping.trim();
        this.times = times;
        this.sink = sink;
        this.hearing = hearing;
    }

    TranscriptDraft begin(Supplier<Text> place) {
        if (number == Limits.TRANSCRIPTS) {
            throw refusal(place.get(), MANY);
        }
        return new TranscriptDraft(++number, trim, times);
    }

    /// Who a label in the file means; null, and the whole file refused in the end, where nobody knows.
    @Nullable
    Speaker speaker(Supplier<Text> place, String label) {
        Speaker speaker = speakers.find(label).orElse(null);
        if (hearing != null) {
            hearing.label(label);
            return speaker == null ? Speaker.SYSTEM : speaker;
        }
        if (speaker == null && unknown.size() < SPEAKERS_LISTED) {
            unknown.computeIfAbsent(Speakers.plain(label),
                    _ -> new Problem(file, place.get(), SPEAKER.with(Places.named(label.strip()))));
        }
        return speaker;
    }

    /// The draft is complete.
    void deliver(TranscriptDraft draft, Supplier<Text> place) {
        String id = draft.id().isBlank() ? stem + "-" + draft.number() : draft.id();
        Integer before = ids.putIfAbsent(id, draft.number());
        if (before != null) {
            throw refusal(place.get(), TWICE.with(Places.named(id), before));
        }
        if (!unknown.isEmpty()) {
            return;
        }
        if (id.length() > Limits.ID || id.chars().anyMatch(Character::isISOControl)) {
            draft.bad(place, BAD_ID);
        }
        TranscriptDraft.Fault fault = draft.fault(place);
        if (fault != null) {
            skip(draft, id, fault);
            return;
        }
        switch (sink.add(draft.transcript(id))) {
            case ADDED -> {
                transcripts++;
                messages += draft.messageCount();
            }
            case SAME -> same++;
            case DIFFERENT -> skip(draft, id, new TranscriptDraft.Fault(place.get(), STORED));
        }
    }

    private void skip(TranscriptDraft draft, String id, TranscriptDraft.Fault fault) {
        Text which = Places.transcript(draft.number());
        String separator = Places.named(id) + ", ";
        Problem problem = new Problem(file, new Text(which.nl() + separator + fault.place().nl(),
                which.en() + separator + fault.place().en()), fault.reason());
        problems.add(problem);
        if (hearing != null) {
            hearing.bad(problem);
        }
    }

    Refusal refusal(Text place, Text reason) {
        return Places.refusal(file, place, reason);
    }

    /// @throws Refusal where a speaker was unknown, or there was no transcript at all
    Reading finish() {
        if (!unknown.isEmpty()) {
            List<Problem> all = List.copyOf(unknown.values());
            Problem first = all.getFirst();
            throw all.size() == 1
                    ? refusal(first.place(), first.reason())
                    : new Refusal(new Text(file + ": " + SPEAKERS.nl(), file + ": " + SPEAKERS.en()), all);
        }
        if (number == 0) {
            throw refusal(Places.WHOLE, NONE);
        }
        return new Reading(transcripts, messages, same + problems.size(), problems);
    }
}
