package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.HandIn;
import nl.tweespraak.model.Round;
import nl.tweespraak.store.JournalLine;
import nl.tweespraak.store.StudyFile;

/// That a case went back to its coder, or a closed round was opened again, and why. The journal alone has the reason:
/// nobody can change it, and only a masking takes anything out of it.
///
/// @param about the case, or the round
record Reopening(UUID edit, String author, boolean ofRound, String about, String reason) {

    /// Under which name the journal has the reason.
    static final String REASON = "reason";

    private static final String OF_CASE = new Edit.ReopenCase("", "", "").kind();
    private static final String OF_ROUND = new Edit.ReopenRound("", "").kind();

    /// Of cases first, then of rounds, the earliest first.
    static List<Reopening> all(StudyFile file) {
        List<Reopening> all = new ArrayList<>();
        for (String kind : List.of(OF_CASE, OF_ROUND)) {
            file.edits(kind).stream().sorted(Comparator.comparing(JournalLine::at))
                    .forEach(line -> of(file, line, kind.equals(OF_ROUND)).ifPresent(all::add));
        }
        return all;
    }

    private static Optional<Reopening> of(StudyFile file, JournalLine line, boolean ofRound) {
        return Json.read(file.payload(line.edit()), JsonLimits.USUAL).plain() instanceof Map<?, ?> members
                && members.get(REASON) instanceof String reason
                        ? file.changes(line.edit()).stream().map(Change::entry).map(Reopening::about)
                                .flatMap(Optional::stream).findFirst()
                                .map(it -> new Reopening(line.edit(), line.author(), ofRound, it, reason))
                        : Optional.empty();
    }

    private static Optional<String> about(Entry entry) {
        return switch (entry) {
            case HandIn it -> Optional.of(it.key().caseId());
            case Round it -> Optional.of(it.name());
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return "reopening " + edit;
    }
}
