package nl.tweespraak.desktop.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.store.JournalLine;
import nl.tweespraak.store.StoredTranscript;
import nl.tweespraak.study.Study;

/// A file that was taken in and not removed since.
///
/// @param transcripts how many of it are in the study
record EarlierImport(UUID edit, String file, String by, Instant at, int transcripts) {

    /// Of a file, and of the newer export of one conversation.
    private static final List<String> KINDS = List.of("Import", "TakeNewer");

    /// The newest first.
    static List<EarlierImport> of(Study study) {
        Map<UUID, Integer> counts = new HashMap<>();
        for (StoredTranscript transcript : study.file().transcripts()) {
            counts.merge(transcript.imported(), 1, Integer::sum);
        }
        List<EarlierImport> found = new ArrayList<>();
        for (String kind : KINDS) {
            for (JournalLine line : study.file().edits(kind)) {
                Integer count = counts.get(line.edit());
                if (count != null) {
                    found.add(new EarlierImport(line.edit(), file(study.file().payload(line.edit())), line.author(),
                            line.at(), count));
                }
            }
        }
        found.sort((one, other) -> other.at().compareTo(one.at()));
        return found;
    }

    private static String file(String payload) {
        return Json.read(payload, JsonLimits.USUAL).plain() instanceof Map<?, ?> members
                && members.get("file") instanceof String name ? name : "";
    }
}
