package nl.tweespraak.desktop.intake;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tweespraak.intake.FirstLook;
import nl.tweespraak.intake.Findings;
import nl.tweespraak.intake.Mapping;
import nl.tweespraak.intake.Preview;
import nl.tweespraak.intake.Start;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// One file on its way in, as it was looked at last.
///
/// @param look null while it was not looked at, or cannot be
/// @param start what was chosen of how it is written
/// @param findings null where nothing was recognised
/// @param mapping how it is read; null for a known shape
/// @param preview what reading its beginning comes to; null where the mapping does not say enough
/// @param remembered whether the mapping is that of an earlier import
/// @param refusal why it cannot be read at all; null where it can
record ChosenFile(Path path, @Nullable FirstLook look, Start start, @Nullable Findings findings,
        @Nullable Mapping mapping, @Nullable Preview preview, boolean remembered, @Nullable Problem refusal) {

    /// How far it is.
    enum State {
        /// It is being looked at.
        LOOKING,
        /// It would be taken in, as far as its beginning tells.
        READY,
        /// A field or a speaker is still to be chosen.
        INCOMPLETE,
        /// It stays out.
        REFUSED
    }

    static ChosenFile of(Path path) {
        return new ChosenFile(path, null, Start.NONE, null, null, null, false, null);
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    State state() {
        if (refusal != null) {
            return State.REFUSED;
        }
        if (look == null) {
            return State.LOOKING;
        }
        if (preview == null || unknown() > 0) {
            return State.INCOMPLETE;
        }
        return preview.refused() || preview.read() == 0 ? State.REFUSED : State.READY;
    }

    /// How many labels nobody said of who speaks.
    int unknown() {
        return preview == null
                ? 0
                : (int) preview.labels().stream().filter(it -> it.speaker() == null).count();
    }

    /// The mapping to change: what is suggested, where the shape is known.
    @Nullable
    Mapping workable() {
        return mapping != null || findings == null ? mapping : findings.mapping();
    }

    /// Its mapping with somebody said of a label; null where nothing was recognised.
    @Nullable
    Mapping with(String label, Speaker speaker) {
        Mapping now = mapping == null && findings != null ? Mapping.of(findings.format()) : mapping;
        if (now == null) {
            return null;
        }
        SortedMap<String, Speaker> labels = new TreeMap<>(now.speakers());
        labels.put(label, speaker);
        return now.withSpeakers(labels);
    }

    /// What stands in its way, or the first of what would be skipped; null where nothing does.
    @Nullable
    Text problem() {
        if (refusal != null) {
            return refusal.reason();
        }
        return preview == null || preview.problems().isEmpty() ? null : preview.problems().getFirst().reason();
    }
}
