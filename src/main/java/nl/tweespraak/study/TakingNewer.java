package nl.tweespraak.study;

import java.time.Instant;
import java.util.UUID;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.store.StudyFile;

/// A newer export of a transcript takes its place, where nothing that was said rests on what it changes.
final class TakingNewer {

    private final StudyFile file;

    TakingNewer(StudyFile file) {
        this.file = file;
    }

    /// @throws Refusal where the study does not have it, it is in use, or evidence would be lost
    void take(Edit.TakeNewer edit, String author, Instant at) {
        Newer newer = Newer.of(file, edit.transcript());
        if (newer.refusal() != null) {
            throw new Refusal(newer.refusal());
        }
        file.imported().replace(edit.transcript(), edit.source(), UUID.randomUUID(), author, at);
    }
}
