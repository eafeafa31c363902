package nl.tweespraak.store;

import java.util.UUID;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Message;

/// How what stands in a study reads without what goes for good.
public interface Redaction {

    /// @return the same where nothing of it goes
    Message redact(String transcript, Message message);

    /// @return the same where nothing of it goes; with the same key
    Entry redact(Entry entry);

    /// What the journal alone has of an edit, beside what it changed: a reason.
    ///
    /// @return the same where nothing of it goes
    String redact(UUID edit, String name, String value);

    /// Whether what an edit changed may hold something that goes: to read all of it takes long.
    ///
    /// @param payload as JSON
    boolean mayConcern(String payload);
}
