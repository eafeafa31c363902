package nl.tweespraak.store;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Kept;
import nl.tweespraak.model.PersonalKind;
import org.jspecify.annotations.Nullable;

/// What somebody looked at and let stand, known again by a digest under the study's own key: what was written is in no
/// row of it. A place is known by its message and its words, whatever comes before them in that message.
public final class KeptMarks {

    private final Digests digests;
    private final Map<Entry.Key, Kept> kept;

    private KeptMarks(Digests digests, Map<Entry.Key, Kept> kept) {
        this.digests = digests;
        this.kept = kept;
    }

    /// As it is now.
    public static KeptMarks of(StudyFile file) {
        return new KeptMarks(new Digests(file.keys().digestKey()), file.reading(file.contents::kept).stream()
                .collect(Collectors.toMap(Kept::key, it -> it)));
    }

    /// @param position the message, counted from 1
    /// @param words what stands there; in capitals or not is the same
    public Entry.KeptKey key(String transcript, int position, PersonalKind kind, String words) {
        return new Entry.KeptKey(digests.of("kept", transcript, Integer.toString(position), kind.word(),
                words.toLowerCase(Locale.ROOT)));
    }

    /// Null where nobody let it stand.
    public @Nullable Kept find(Entry.KeptKey key) {
        return kept.get(key);
    }
}
