package nl.tweespraak.desktop.intake;

import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.tweespraak.desktop.reading.CaseReading;
import org.jspecify.annotations.Nullable;

/// What is suspected, and which of it is to be masked.
final class PersonalModel {

    private final ObjectProperty<@Nullable List<Suspicion>> found = new SimpleObjectProperty<>(this, "found", null);
    private final ObjectProperty<Set<Suspicion>> masked = new SimpleObjectProperty<>(this, "masked", Set.of());
    private final ObjectProperty<Set<Suspicion>> kept = new SimpleObjectProperty<>(this, "kept", Set.of());
    private final ObjectProperty<List<NoteLine>> notes = new SimpleObjectProperty<>(this, "notes", List.of());
    private final IntegerProperty earlier = new SimpleIntegerProperty(this, "earlier", 0);
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", 0);
    private final BooleanProperty asking = new SimpleBooleanProperty(this, "asking");
    private final ObjectProperty<@Nullable NoteLine> askingNote = new SimpleObjectProperty<>(this, "askingNote", null);
    private final ObjectProperty<@Nullable CaseReading> reading = new SimpleObjectProperty<>(this, "reading", null);
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /// Null until somebody has looked.
    ObjectProperty<@Nullable List<Suspicion>> foundProperty() {
        return found;
    }

    /// What is to be masked; nothing is until somebody says so once more.
    ObjectProperty<Set<Suspicion>> maskedProperty() {
        return masked;
    }

    /// What somebody let stand: the next look passes over it.
    ObjectProperty<Set<Suspicion>> keptProperty() {
        return kept;
    }

    /// How many were let stand before this look, and are not among what was found.
    IntegerProperty earlierProperty() {
        return earlier;
    }

    /// In what coders and the lead wrote.
    ObjectProperty<List<NoteLine>> notesProperty() {
        return notes;
    }

    IntegerProperty chosenProperty() {
        return chosen;
    }

    /// The one that is chosen; null where there is none.
    @Nullable
    Suspicion chosen() {
        List<Suspicion> all = found.get();
        int at = chosen.get();
        return all == null || at < 0 || at >= all.size() ? null : all.get(at);
    }

    /// How many have the same words as the chosen one, itself included.
    int alike() {
        List<Suspicion> all = found.get();
        Suspicion one = chosen();
        return all == null || one == null ? 0 : (int) all.stream().filter(one::isLike).count();
    }

    /// Whether the masking waits for the last word.
    BooleanProperty askingProperty() {
        return asking;
    }

    /// The note whose masking waits for the last word; null for none.
    ObjectProperty<@Nullable NoteLine> askingNoteProperty() {
        return askingNote;
    }

    /// The case of a note, open to be read; null for none.
    ObjectProperty<@Nullable CaseReading> readingProperty() {
        return reading;
    }

    BooleanProperty busyProperty() {
        return busy;
    }
}
