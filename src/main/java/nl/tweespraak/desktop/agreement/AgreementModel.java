package nl.tweespraak.desktop.agreement;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.tweespraak.desktop.agreement.Figures.Choice;
import nl.tweespraak.desktop.reading.CaseReading;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Confusion;
import nl.tweespraak.study.KeptFigures;
import org.jspecify.annotations.Nullable;

/// What the screen shows.
final class AgreementModel {

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", Choice.ALL);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.READING);
    private final ReadOnlyObjectWrapper<@Nullable Figures> figures = new ReadOnlyObjectWrapper<>(this, "figures");
    private final ReadOnlyObjectWrapper<@Nullable Line> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final DetailModel detail = new DetailModel();
    private final BooleanProperty closing = new SimpleBooleanProperty(this, "closing");
    private final ObjectProperty<@Nullable List<KeptFigures.Changed>> changed = new SimpleObjectProperty<>(this,
            "changed");
    private final BooleanProperty methodsShown = new SimpleBooleanProperty(this, "methodsShown");
    private final ObjectProperty<@Nullable Text> methods = new SimpleObjectProperty<>(this, "methods");
    private final ObjectProperty<@Nullable CaseReading> reading = new SimpleObjectProperty<>(this, "reading");
    private @Nullable Text reason;
    private @Nullable Object running;

    /// Where the computing is.
    enum State {
        READING, SHOWN, STOPPED, FAILED
    }

    /// What is asked for.
    ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What was computed last; null until something was.
    ReadOnlyObjectProperty<@Nullable Figures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /// The line whose table shows; null for none.
    ReadOnlyObjectProperty<@Nullable Line> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    DetailModel detail() {
        return detail;
    }

    /// Whether somebody is about to close the round and is told what that means.
    BooleanProperty closingProperty() {
        return closing;
    }

    /// What computing a closed round again gave otherwise; null where nobody did.
    ObjectProperty<@Nullable List<KeptFigures.Changed>> changedProperty() {
        return changed;
    }

    BooleanProperty methodsShownProperty() {
        return methodsShown;
    }

    /// The paragraph for the methods section; null until it is written.
    ObjectProperty<@Nullable Text> methodsProperty() {
        return methods;
    }

    /// The case of a cell that is read; null for none.
    ObjectProperty<@Nullable CaseReading> readingProperty() {
        return reading;
    }

    /// Why it failed.
    Text reason() {
        return Objects.requireNonNull(reason);
    }

    /// Begins: what was begun before counts no more.
    void begin(Object update) {
        running = update;
        state.set(State.READING);
        changed.set(null);
        methods.set(null);
    }

    void show(Object update, Figures read) {
        if (update.equals(running)) {
            figures.set(read);
            choice.set(read.choice());
            state.set(State.SHOWN);
            Line before = chosen.get();
            choose(before == null ? null : before.variable());
        }
    }

    void fail(Object update, Text why) {
        if (update.equals(running)) {
            reason = why;
            state.set(State.FAILED);
        }
    }

    void stop(Object update) {
        if (update.equals(running)) {
            state.set(State.STOPPED);
        }
    }

    /// @param variable the first line where there is no such variable
    void choose(@Nullable String variable) {
        Figures now = figures.get();
        Line line = now == null || now.lines().isEmpty()
                ? null
                : now.line(Objects.requireNonNullElse(variable, "")).orElse(now.lines().getFirst());
        chosen.set(line);
        reading.set(null);
        detail.show(now, line);
    }

    /// The cell that is open, with the pair of coders; null for none.
    Confusion.@Nullable Cell cell() {
        return detail.cellProperty().get();
    }
}
