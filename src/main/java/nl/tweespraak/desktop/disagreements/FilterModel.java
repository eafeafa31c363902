package nl.tweespraak.desktop.disagreements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

    /// What shows of some rows.
    ///
    /// @param counts how many each choice of [#shownProperty] would show
    record Filtered(List<Difference> rows, Map<Shown, Integer> counts) {
    }

    /// In one pass, for there may be very many rows.
    Filtered of(List<Difference> rows) {
        Predicate<Difference> asked = asked();
        Shown wanted = shown.get();
        List<Difference> showing = new ArrayList<>();
        Map<Disagreement.State, int[]> states = new EnumMap<>(Disagreement.State.class);
        for (Difference row : rows) {
            if (asked.test(row)) {
                states.computeIfAbsent(row.state(), _ -> new int[1])[0]++;
                if (wanted.takes(row.state())) {
                    showing.add(row);
                }
            }
        }
        Map<Shown, Integer> counts = new EnumMap<>(Shown.class);
        for (Shown each : Shown.values()) {
            counts.put(each, states.entrySet().stream().filter(it -> each.takes(it.getKey()))
                    .mapToInt(it -> it.getValue()[0]).sum());
        }
        return new Filtered(Collections.unmodifiableList(showing), counts);
    }

    /// What is asked for now but the state.
    private Predicate<Difference> asked() {
        String part = caseId.get().strip().toLowerCase(Locale.ROOT);
        List<Predicate<Difference>> all = new ArrayList<>();
        variable.get().ifPresent(it -> all.add(row -> it.equals(row.variable())));
        kind.get().ifPresent(it -> all.add(row -> it == row.found().kind()));
        pair.get().ifPresent(it -> all.add(row -> it.equals(row.pair())));
        if (!part.isEmpty()) {
            all.add(new OfCase(part));
        }
        return all.stream().reduce(Predicate::and).orElse(_ -> true);
    }

    /// By a part of the case's name. The rows of a case stand together: each name is looked through once.
    private static final class OfCase implements Predicate<Difference> {

        private final String part;
        private String last = "";
        private boolean holds;

        /// @param part in lower case, not empty
        OfCase(String part) {
            this.part = part;
        }

        @Override
        public boolean test(Difference row) {
            if (!row.caseId().equals(last)) {
                last = row.caseId();
                holds = last.toLowerCase(Locale.ROOT).contains(part);
            }
            return holds;
        }
    }
}
