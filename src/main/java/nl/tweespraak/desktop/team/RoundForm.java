package nl.tweespraak.desktop.team;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import nl.tweespraak.model.Edit;
import nl.tweespraak.study.Dealing;

/// A round that is being thought out.
final class RoundForm {

    /// Which cases.
    enum Which {
        ALL, SOME, NAMED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final BooleanProperty training = new SimpleBooleanProperty(this, "training");
    private final ObservableSet<String> coders = FXCollections.observableSet(new LinkedHashSet<>());
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(this, "which", Which.ALL);
    private final StringProperty count = new SimpleStringProperty(this, "count", "10");
    private final StringProperty named = new SimpleStringProperty(this, "named", "");
    private final ObjectProperty<Integer> percent = new SimpleObjectProperty<>(this, "percent", 100);
    private final StringProperty seed = new SimpleStringProperty(this, "seed", "1");

    StringProperty nameProperty() {
        return name;
    }

    BooleanProperty trainingProperty() {
        return training;
    }

    /// Those who are to code.
    ObservableSet<String> coders() {
        return coders;
    }

    ObjectProperty<Which> whichProperty() {
        return which;
    }

    /// How many by chance.
    StringProperty countProperty() {
        return count;
    }

    /// Names of cases, with spaces, commas or lines between them.
    StringProperty namedProperty() {
        return named;
    }

    /// How many per cent all coders code.
    ObjectProperty<Integer> percentProperty() {
        return percent;
    }

    /// A whole number by which chance can be repeated.
    StringProperty seedProperty() {
        return seed;
    }

    /// 0 where none is written.
    long seed() {
        return seed.get().strip().matches("\\d{1,15}") ? Long.parseLong(seed.get().strip()) : 0;
    }

    /// @param free that may come into a round
    List<String> cases(List<String> free) {
        return switch (which.get()) {
            case ALL -> free;
            case SOME -> count.get().strip().matches("\\d{1,6}")
                    ? Dealing.drawn(free, Integer.parseInt(count.get().strip()), seed())
                    : List.of();
            case NAMED -> Arrays.stream(named.get().split("[\\s,;]+", -1)).filter(it -> !it.isBlank()).distinct()
                    .toList();
        };
    }

    /// As an edit; its rules are judged by the study.
    ///
    /// @param free that may come into a round
    Edit.OpenRound edit(List<String> free) {
        return new Edit.OpenRound(name.get().strip(), training.get(), coders.stream().sorted().toList(), cases(free),
                percent.get(), seed());
    }

    void clear() {
        name.set("");
        training.set(false);
        which.set(Which.ALL);
        named.set("");
        percent.set(100);
    }
}
