package nl.tweespraak.desktop.disagreements;

import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Where one is on the screen and, once it is known what there is, the way back to where one was or wants to be.
final class Returning {

    private final Kit kit;
    private final Study study;
    private final DisagreementsModel model;
    private final ObservableValue<Map<String, String>> place;
    /// Null for nowhere in particular.
    private @Nullable Map<String, String> wanted;
    private @Nullable String wantedRow;

    Returning(Kit kit, Study study, DisagreementsModel model) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        FilterModel filter = model.filter();
        this.place = Bindings.createObjectBinding(
                () -> Objects.requireNonNullElseGet(wanted, () -> Whereabouts.of(model)), model.chosenProperty(),
                model.wholeProperty(), model.loadedProperty(), filter.shownProperty(), filter.variableProperty(),
                filter.kindProperty(), filter.pairProperty(), filter.caseIdProperty(), model.anonymousProperty());
    }

    ObservableValue<Map<String, String>> place() {
        return place;
    }

    void to(Map<String, String> before) {
        wanted = before;
        arrive();
    }

    /// To a row, as soon as the rows are known.
    void to(String row) {
        wantedRow = row;
    }

    void arrive() {
        if (!model.loadedProperty().get() || model.failureProperty().get() != null) {
            return;
        }
        Map<String, String> before = wanted;
        wanted = null;
        if (before != null) {
            Whereabouts.back(model, study.codebook(), before, kit.dates().clock().millis());
        }
        String at = wantedRow;
        wantedRow = null;
        if (at != null) {
            model.open(at);
        }
    }
}
