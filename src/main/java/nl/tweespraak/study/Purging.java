package nl.tweespraak.study;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Proposal;
import nl.tweespraak.model.Retention;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.store.Erasure;
import nl.tweespraak.store.Redaction;
import nl.tweespraak.store.StoredTranscript;
import nl.tweespraak.store.StudyFile;

/// Removes all texts for good: messages, quotes, memos, the questions of doubts and the reasons of proposals. Answers,
/// doubts as such, where evidence lies, decisions and their reasons stay, and with them every figure.
final class Purging {

    /// What stands instead; in Dutch, as the messages are.
    static final String REMOVED = "[tekst verwijderd]";

    private static final TextRange ALL = new TextRange(0, MaskedText.length(REMOVED));

    private static final Redaction EMPTIED = new Emptied();

    private final StudyFile file;
    private final Draft draft;

    Purging(StudyFile file, Draft draft) {
        this.file = file;
        this.draft = draft;
    }

    /// Says of how many transcripts it removed the texts. What was said without one goes all the same.
    int purge(String author) {
        Set<String> with = file.transcripts().stream().map(StoredTranscript::id).filter(this::hasText)
                .collect(Collectors.toSet());
        Retention before = file.retention().orElse(null);
        if (with.isEmpty() && before != null && before.purged() != null && !anythingSaid()) {
            return 0;
        }
        Retention after = new Retention(before == null ? null : before.until(), draft.stamp().at(), draft.stamp());
        file.erase(new Erasure(draft.stamp().edit(), new Edit.Purge().kind(), author, draft.stamp().at(),
                with, EMPTIED, List.of(new Change(before, after)), Map.of()));
        return with.size();
    }

    private boolean hasText(String id) {
        return file.transcript(id).messages().stream().anyMatch(it -> isText(it.text()));
    }

    private boolean anythingSaid() {
        boolean[] any = new boolean[1];
        file.eachCase(it -> any[0] |= it.entries().stream().anyMatch(entry -> !EMPTIED.redact(entry).equals(entry)));
        return any[0];
    }

    private static boolean isText(String text) {
        return !text.isEmpty() && !text.equals(REMOVED);
    }

    /// A study without texts.
    private static final class Emptied implements Redaction {

        @Override
        public Message redact(String transcript, Message message) {
            return isText(message.text())
                    ? new Message(message.position(), message.speaker(), message.at(), REMOVED)
                    : message;
        }

        @Override
        public Entry redact(Entry entry) {
            return switch (entry) {
                case Evidence it when isText(it.quote()) -> new Evidence(it.key(), it.coding(), it.transcript(),
                        it.position(), ALL, REMOVED, it.stamp());
                case Coding it -> new Coding(it.key(), it.answer(), it.prefilled(),
                        it.doubt() == null ? null : new Doubt(""), "", it.edition(), it.stamp());
                case Proposal it -> new Proposal(it.key(), it.of(), "", it.stamp());
                default -> entry;
            };
        }

        @Override
        public String redact(UUID edit, String name, String value) {
            return value;
        }

        @Override
        public boolean mayConcern(String payload) {
            return true;
        }
    }
}
