package nl.tweespraak.desktop.coding;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.tweespraak.study.CaseSummary;

/// A row of the list of cases. What it says changes in place: a list told of another row makes all its cells anew.
sealed interface CaseNode {

    /// Those that stand at the same point.
    record Group(CaseSummary.Progress progress, IntegerProperty count) implements CaseNode {
        Group(CaseSummary.Progress progress) {
            this(progress, new SimpleIntegerProperty());
        }
    }

    record Item(ObjectProperty<CaseSummary> summary) implements CaseNode {
        Item(CaseSummary summary) {
            this(new SimpleObjectProperty<>(summary));
        }

        String caseId() {
            return summary.get().id();
        }
    }
}
