package nl.tweespraak.intake;

import java.util.UUID;
import nl.tweespraak.intake.personal.TextScan.Stretch;
import nl.tweespraak.model.Edit;
import nl.tweespraak.study.Note;
import org.jspecify.annotations.Nullable;

/// What may be personal in something that a coder or the lead wrote. Whoever wrote it changes it: it is no part of a
/// conversation and is not masked. What the journal alone has nobody can change: that is.
public record NoteFinding(Note note, Stretch stretch) {

    /// What masks it; null where its author changes it.
    public Edit.@Nullable MaskRow row() {
        UUID edit = note.edit();
        return edit == null
                ? null
                : new Edit.MaskRow(0, edit.toString(), 0, stretch.range().start(), stretch.range().end(),
                        stretch.kind());
    }
}
