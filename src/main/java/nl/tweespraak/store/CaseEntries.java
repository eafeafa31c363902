package nl.tweespraak.store;

import java.util.List;
import nl.tweespraak.model.Entry;

/// One transcript, by which a case is named, with all that was said about it; read in one look and verified.
public record CaseEntries(StoredTranscript transcript, List<Entry> entries) {

    public CaseEntries {
        entries = List.copyOf(entries);
    }
}
