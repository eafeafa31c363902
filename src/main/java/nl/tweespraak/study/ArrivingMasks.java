package nl.tweespraak.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.MaskedMessage;
import nl.tweespraak.store.StudyFile;

/// What was masked in the study of the lead since this one had its transcripts: it is masked here too, for good. Of what
/// arrives masked is written down that it is, so that the work goes back with which readings of the messages it rests on.
final class ArrivingMasks {

    private final StudyFile file;
    /// What was masked there and is not known here: the rows of each time.
    private final Map<MaskRows.Spot, List<List<Edit.MaskRow>>> unknown = new LinkedHashMap<>();
    /// Those of them that are still to be masked here.
    private final Map<MaskRows.Spot, List<List<Edit.MaskRow>>> due = new LinkedHashMap<>();

    ArrivingMasks(StudyFile file, List<MaskedMessage> arriving) {
        this.file = file;
        Map<MaskRows.Spot, List<List<Edit.MaskRow>>> here = MaskLines.of(file);
        for (MaskedMessage it : arriving) {
            MaskRows.Spot spot = new MaskRows.Spot(it.transcript(), it.position());
            int known = here.getOrDefault(spot, List.of()).size();
            if (known < it.times().size()) {
                unknown.put(spot, it.times().subList(known, it.times().size()));
            }
        }
    }

    /// Whether a transcript that is here reads as the arriving one once that is masked which was masked there. Then it is
    /// due.
    boolean leadTo(Transcript arriving) {
        Map<MaskRows.Spot, List<List<Edit.MaskRow>>> used = new LinkedHashMap<>();
        boolean leads = masked(arriving.id(), used).equals(Optional.of(arriving));
        if (leads) {
            due.putAll(used);
        }
        return leads;
    }

    /// What is here and did not come again is masked as well: it was sent before, and is left out now.
    ///
    /// @param came the transcripts that did
    /// @return those in which a stretch that was masked there does not lie within the text here
    Set<String> leftOut(Set<String> came) {
        Set<String> strange = new TreeSet<>();
        unknown.keySet().stream().map(MaskRows.Spot::transcript).filter(it -> !came.contains(it) && isHere(it))
                .distinct().forEach(it -> {
                    Map<MaskRows.Spot, List<List<Edit.MaskRow>>> used = new LinkedHashMap<>();
                    if (masked(it, used).isPresent()) {
                        due.putAll(used);
                    } else {
                        strange.add(it);
                    }
                });
        return strange;
    }

    /// A transcript that is here, with that masked which was masked there; empty where a stretch does not lie within it.
    ///
    /// @param used takes up what that is
    private Optional<Transcript> masked(String id, Map<MaskRows.Spot, List<List<Edit.MaskRow>>> used) {
        Transcript here = file.transcript(id);
        List<Message> messages = new ArrayList<>();
        for (Message message : here.messages()) {
            MaskRows.Spot spot = new MaskRows.Spot(id, message.position());
            List<List<Edit.MaskRow>> times = unknown.get(spot);
            if (times == null) {
                messages.add(message);
            } else {
                Optional<String> masked = masked(message.text(), times);
                if (masked.isEmpty()) {
                    return Optional.empty();
                }
                messages.add(new Message(message.position(), message.speaker(), message.at(), masked.get()));
                used.put(spot, times);
            }
        }
        return Optional.of(new Transcript(here.id(), here.startedOn(), here.attributes(), messages));
    }

    /// Empty where a stretch does not lie within the text.
    private static Optional<String> masked(String text, List<List<Edit.MaskRow>> times) {
        String masked = text;
        for (List<Edit.MaskRow> rows : times) {
            int length = MaskedText.length(masked);
            if (rows.stream().anyMatch(it -> it.start() < 0 || it.start() >= it.end() || it.end() > length)) {
                return Optional.empty();
            }
            masked = MaskedText.of(masked, rows).masked();
        }
        return Optional.of(masked);
    }

    /// How many messages are to be masked here.
    int messages() {
        return due.size();
    }

    /// The transcripts of those.
    Set<String> transcripts() {
        Set<String> transcripts = new TreeSet<>();
        due.keySet().forEach(it -> transcripts.add(it.transcript()));
        return transcripts;
    }

    /// Masks what is due.
    ///
    /// @param author who masked it there
    void mask(String author, Instant at) {
        eachTime(due, (spots, rows) -> {
            Map<MaskRows.Spot, MaskedText> texts = new LinkedHashMap<>();
            spots.forEach((spot, its) -> texts.put(spot, MaskedText.of(
                    file.transcript(spot.transcript()).messages().get(spot.position() - 1).text(), its)));
            Masking.erase(file, UUID.randomUUID(), author, at, texts, rows);
        });
        due.keySet().forEach(unknown::remove);
    }

    /// Writes down what came masked.
    void note(String author, Instant at) {
        unknown.keySet().removeIf(it -> !isHere(it.transcript()));
        eachTime(unknown, (_, rows) -> file.commit(UUID.randomUUID(), Masking.KIND, author, at, List.of(),
                MaskLines.kept(rows)));
    }

    private boolean isHere(String transcript) {
        return file.entries(transcript).isPresent();
    }

    private static void eachTime(Map<MaskRows.Spot, List<List<Edit.MaskRow>>> spots,
            BiConsumer<Map<MaskRows.Spot, List<Edit.MaskRow>>, List<Edit.MaskRow>> taker) {
        int most = spots.values().stream().mapToInt(List::size).max().orElse(0);
        for (int time = 0; time < most; time++) {
            Map<MaskRows.Spot, List<Edit.MaskRow>> now = new LinkedHashMap<>();
            for (Map.Entry<MaskRows.Spot, List<List<Edit.MaskRow>>> it : spots.entrySet()) {
                if (time < it.getValue().size()) {
                    now.put(it.getKey(), it.getValue().get(time));
                }
            }
            taker.accept(now, now.values().stream().flatMap(List::stream).toList());
        }
    }
}
