package nl.tweespraak.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Transcript;

/// What imports brought: taken out again, or put in another's place. Who calls has made sure that nothing that was said
/// rests on what goes.
public final class Imported {

    private final StudyFile file;
    private final Transactions work;
    private final Ledger ledger;

    Imported(StudyFile file, Transactions work, Ledger ledger) {
        this.file = file;
        this.work = work;
        this.ledger = ledger;
    }

    /// Whether nothing of a transcript was erased since it came.
    public boolean isWhole(String id) {
        return work.reading(handle -> ledger.isAsItCame(handle, id));
    }

    /// Takes out the transcripts of an import, with one line of the journal.
    public void remove(UUID imported, UUID edit, String author, Instant at) {
        List<StoredTranscript> going = file.transcripts().stream().filter(it -> it.imported().equals(imported))
                .toList();
        work.writing(handle -> ledger.removeImport(handle, going, imported, edit, author, at));
    }

    /// Puts a newer export of a transcript in its place, with one line of the journal.
    public void replace(Transcript newer, Import source, UUID edit, String author, Instant at) {
        work.writing(handle -> ledger.takeNewer(handle, newer, source, edit, author, at));
    }
}
