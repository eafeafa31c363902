package nl.tweespraak.desktop.coding;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;
import org.jspecify.annotations.Nullable;

/// What the three panes share: the case that is open.
final class CodingModel {

    private final CasesModel cases = new CasesModel();
    private final FormModel form;
    private final ObjectProperty<List<Transcript>> transcripts = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable Text> failure = new SimpleObjectProperty<>();
    private final BooleanProperty casesShown = new SimpleBooleanProperty();
    private final BooleanProperty empty = new SimpleBooleanProperty();
    private final boolean invented;

    CodingModel(Codebook codebook, boolean invented) {
        this.form = new FormModel(codebook);
        this.invented = invented;
    }

    CasesModel cases() {
        return cases;
    }

    FormModel form() {
        return form;
    }

    /// Those of the open case.
    ObjectProperty<List<Transcript>> transcripts() {
        return transcripts;
    }

    /// Why the cases could not be read; null where nothing is wrong.
    ObjectProperty<@Nullable Text> failure() {
        return failure;
    }

    /// Whether there is no case at all.
    BooleanProperty empty() {
        return empty;
    }

    /// Whether the list of cases stands open where there is no room for it.
    BooleanProperty casesShown() {
        return casesShown;
    }

    boolean invented() {
        return invented;
    }

    int messages() {
        return transcripts.get().stream().mapToInt(transcript -> transcript.messages().size()).sum();
    }
}
