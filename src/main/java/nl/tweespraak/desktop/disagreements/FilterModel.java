package nl.tweespraak.desktop.disagreements;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.disagreements.Difference.Pair;
import nl.tweespraak.study.Disagreement;

/// Which disagreements are asked for. Empty means any.
final class FilterModel {

    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(this, "shown", Shown.UNDECIDED);
    private final ObjectProperty<Optional<Variable>> variable = new SimpleObjectProperty<>(this, "variable",
            Optional.empty());
    private final ObjectProperty<Optional<Disagreement.Kind>> kind = new SimpleObjectProperty<>(this, "kind",
            Optional.empty());
    private final ObjectProperty<Optional<Pair>> pair = new SimpleObjectProperty<>(this, "pair", Optional.empty());
    private final StringProperty caseId = new SimpleStringProperty(this, "caseId", "");

    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    ObjectProperty<Optional<Variable>> variableProperty() {
        return variable;
    }

    ObjectProperty<Optional<Disagreement.Kind>> kindProperty() {
        return kind;
    }

    ObjectProperty<Optional<Pair>> pairProperty() {
        return pair;
    }

    /// A part of a case's name.
    StringProperty caseIdProperty() {
        return caseId;
    }

    /// Runs when anything is asked for differently.
    void onChange(Runnable run) {
        List.<Observable>of(shown, variable, kind, pair, caseId)
                .forEach(property -> property.addListener(_ -> run.run()));
    }

    /// Any disagreement, however far it is settled.
    void clear() {
        variable.set(Optional.empty());
        kind.set(Optional.empty());
        pair.set(Optional.empty());
        caseId.set("");
        shown.set(Shown.ALL);
    }

    List<Difference> of(List<Difference> rows) {
        return rows.stream().filter(row -> matches(row) && shown.get().takes(row.state())).toList();
    }

    /// How many each choice of [#shownProperty] would show.
    Map<Shown, Integer> counts(List<Difference> rows) {
        Map<Shown, Integer> counts = new EnumMap<>(Shown.class);
        for (Shown each : Shown.values()) {
            counts.put(each, (int) rows.stream().filter(row -> matches(row) && each.takes(row.state())).count());
        }
        return counts;
    }

    private boolean matches(Difference row) {
        return isAny(variable.get(), row.variable()) && isAny(kind.get(), row.found().kind())
                && isAny(pair.get(), row.pair())
                && row.caseId().toLowerCase(Locale.ROOT).contains(caseId.get().strip().toLowerCase(Locale.ROOT));
    }

    private static <T> boolean isAny(Optional<T> wanted, T value) {
        return wanted.isEmpty() || wanted.get().equals(value);
    }
}
