package nl.tweespraak.desktop.agreement;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.tweespraak.study.Confusion;
import nl.tweespraak.study.VariableAgreement;
import org.jspecify.annotations.Nullable;

/// The chosen variable: which of its aspects, which two coders, which cell of their table.
final class DetailModel {

    private final ReadOnlyObjectWrapper<List<Pair>> pairs = new ReadOnlyObjectWrapper<>(this, "pairs", List.of());
    private final ObjectProperty<@Nullable Pair> pair = new SimpleObjectProperty<>(this, "pair");
    private final ObjectProperty<@Nullable VariableAgreement> aspect = new SimpleObjectProperty<>(this, "aspect");
    private final ReadOnlyObjectWrapper<@Nullable Confusion> confusion = new ReadOnlyObjectWrapper<>(this, "confusion");
    private final ObjectProperty<Confusion.@Nullable Cell> cell = new SimpleObjectProperty<>(this, "cell");
    private @Nullable Figures figures;

    DetailModel() {
        pair.addListener((_, _, _) -> table());
        aspect.addListener((_, _, _) -> table());
    }

    /// Two coders.
    ///
    /// @param firstPlace among all coders, from 0
    record Pair(String first, int firstPlace, String second, int secondPlace) {
    }

    ReadOnlyObjectProperty<List<Pair>> pairsProperty() {
        return pairs.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Pair> pairProperty() {
        return pair;
    }

    /// The variable itself, or an aspect of it.
    ObjectProperty<@Nullable VariableAgreement> aspectProperty() {
        return aspect;
    }

    /// What the two answered, against each other; null where there are no two, or the variable is gone.
    ReadOnlyObjectProperty<@Nullable Confusion> confusionProperty() {
        return confusion.getReadOnlyProperty();
    }

    /// The cell whose cases show; null for none.
    ObjectProperty<Confusion.@Nullable Cell> cellProperty() {
        return cell;
    }

    void show(@Nullable Figures now, @Nullable Line line) {
        figures = now;
        List<Pair> all = now == null ? List.of() : pairs(now.answers().coders());
        pairs.set(all);
        if (pair.get() == null || !all.contains(pair.get())) {
            pair.set(all.isEmpty() ? null : all.getFirst());
        }
        aspect.set(line == null ? null : line.main());
        table();
    }

    private static List<Pair> pairs(List<String> coders) {
        List<Pair> all = new ArrayList<>();
        for (int one = 0; one < coders.size(); one++) {
            for (int other = one + 1; other < coders.size(); other++) {
                all.add(new Pair(coders.get(one), one, coders.get(other), other));
            }
        }
        return all;
    }

    private void table() {
        Pair two = pair.get();
        VariableAgreement of = aspect.get();
        cell.set(null);
        confusion.set(figures == null || two == null || of == null
                ? null
                : figures.answers().confusion(of.variable(), two.first(), two.second()).orElse(null));
    }
}
