package nl.tweespraak.study;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Kept;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.KeptMarks;
import nl.tweespraak.store.StudyFile;

/// A lead lets stand what may be personal, so that it is not shown again, or thinks better of it.
final class Keeping {

    private static final Text GONE = new Text(
            "Bericht %d van gesprek %s is niet meer zoals het was. Zoek opnieuw.",
            "Message %d of transcript %s is not as it was. Search again.");

    private final StudyFile file;
    private final Draft draft;
    private final KeptMarks marks;

    Keeping(StudyFile file, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.marks = KeptMarks.of(file);
    }

    /// Says how many places that changed something.
    ///
    /// @throws Refusal where one is not there; then nothing is changed
    int keep(Edit.Keep edit, String author) {
        Set<Entry.KeptKey> keys = new HashSet<>();
        edit.rows().forEach(it -> keys.add(key(it)));
        int changed = 0;
        for (Entry.KeptKey key : keys) {
            Kept before = marks.find(key);
            if ((before != null) != edit.kept()) {
                draft.put(new Change(before, edit.kept() ? new Kept(key, author, draft.stamp()) : null));
                changed++;
            }
        }
        return changed;
    }

    private Entry.KeptKey key(Edit.MaskRow row) {
        if (draft.isTranscript(row.transcript())) {
            List<Message> messages = file.transcript(row.transcript()).messages();
            if (row.position() >= 1 && row.position() <= messages.size()) {
                String text = messages.get(row.position() - 1).text();
                if (row.start() >= 0 && row.start() < row.end() && row.end() <= MaskedText.length(text)) {
                    return marks.key(row.transcript(), row.position(), row.kind(), MaskRows.range(row).of(text));
                }
            }
        }
        throw new Refusal(GONE.with(row.position(), row.transcript()));
    }
}
