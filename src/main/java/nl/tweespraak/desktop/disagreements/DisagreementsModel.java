package nl.tweespraak.desktop.disagreements;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// What the screen shows.
final class DisagreementsModel {

    private final FilterModel filter = new FilterModel();
    private final DecisionModel decision = new DecisionModel();
    private final ReadOnlyObjectWrapper<Differences> all = new ReadOnlyObjectWrapper<>(this, "all", Differences.NONE);
    /// As read, with names.
    private Differences known = Differences.NONE;
    private final BooleanProperty anonymous = new SimpleBooleanProperty(this, "anonymous");
    private long seed;
    private final ReadOnlyObjectWrapper<@Nullable Agenda> agenda = new ReadOnlyObjectWrapper<>(this, "agenda");
    private final BooleanProperty accepting = new SimpleBooleanProperty(this, "accepting");
    private final ReadOnlyObjectWrapper<List<Difference>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<Map<Shown, Integer>> counts = new ReadOnlyObjectWrapper<>(this, "counts",
            Map.of());
    private final ReadOnlyObjectWrapper<@Nullable Difference> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final ObjectProperty<@Nullable CaseText> text = new SimpleObjectProperty<>(this, "text");
    private final BooleanProperty whole = new SimpleBooleanProperty(this, "whole");
    private final BooleanProperty loaded = new SimpleBooleanProperty(this, "loaded");
    private final ObjectProperty<@Nullable Text> failure = new SimpleObjectProperty<>(this, "failure");

    DisagreementsModel() {
        filter.onChange(this::refresh);
    }

    FilterModel filter() {
        return filter;
    }

    DecisionModel decision() {
        return decision;
    }

    ReadOnlyObjectProperty<Differences> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Those that are asked for.
    ReadOnlyObjectProperty<List<Difference>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// How many each state has of what else is asked for.
    ReadOnlyObjectProperty<Map<Shown, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// The row that is open below; null where there is none.
    ReadOnlyObjectProperty<@Nullable Difference> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The messages of the chosen row's case; null until they are read.
    ObjectProperty<@Nullable CaseText> textProperty() {
        return text;
    }

    /// Whether the whole conversation shows instead of the passages.
    BooleanProperty wholeProperty() {
        return whole;
    }

    /// Whether the study was looked at.
    BooleanProperty loadedProperty() {
        return loaded;
    }

    /// Why it could not be looked at; null where it could.
    ObjectProperty<@Nullable Text> failureProperty() {
        return failure;
    }

    /// Shows what was read. What was chosen stays so where it still shows, else the first row becomes it.
    void show(Differences read) {
        known = read;
        all.set(anonymous.get() ? new Anonymous(seed).of(read) : read);
        refresh();
        failure.set(null);
        loaded.set(true);
    }

    /// All that was read, with names.
    Differences known() {
        return known;
    }

    /// Whether coders have no names here and stand in any order.
    ReadOnlyBooleanProperty anonymousProperty() {
        return anonymous;
    }

    /// Takes the names away, or gives them back; what was begun stays with whom it was about.
    ///
    /// @param by which the coders are shuffled
    void setAnonymous(boolean now, long by) {
        if (now == anonymous.get()) {
            return;
        }
        Map<Difference.Key, String> first = new HashMap<>();
        all.get().rows().forEach(row -> first.put(row.key(), row.first().coder()));
        seed = by;
        anonymous.set(now);
        show(known);
        Set<Difference.Key> turned = new HashSet<>();
        all.get().rows().stream().filter(row -> !row.first().coder().equals(first.get(row.key())))
                .forEach(row -> turned.add(row.key()));
        decision.turnRound(turned);
    }

    /// The questions of the meeting; null where there is none.
    ReadOnlyObjectProperty<@Nullable Agenda> agendaProperty() {
        return agenda.getReadOnlyProperty();
    }

    /// Begins a meeting, goes to another of its questions, or ends it with null.
    void meet(@Nullable Agenda now) {
        agenda.set(now);
        if (now == null) {
            refresh();
        } else {
            row(now.key()).ifPresent(this::choose);
        }
    }

    /// Whether it shows what all agree on, to be taken over.
    BooleanProperty acceptingProperty() {
        return accepting;
    }

    /// Shows what was read after a row was settled, and goes on to the next undecided one.
    void moveOn(Differences read, Difference.Key settled) {
        Agenda meeting = agenda.get();
        if (meeting != null) {
            show(read);
            meet(meeting.step(1));
            return;
        }
        Optional<Difference.Key> next = after(settled, read);
        show(read);
        next.flatMap(this::row).ifPresent(this::choose);
    }

    /// The next row, round at the end, that is undecided still and has another question.
    private Optional<Difference.Key> after(Difference.Key settled, Differences read) {
        List<Difference.Key> order = rows.get().stream().map(Difference::key).toList();
        Set<Difference.Key> undecided = read.rows().stream().filter(row -> !row.isDecided()).map(Difference::key)
                .collect(Collectors.toSet());
        int at = order.indexOf(settled);
        for (int step = 1; step < order.size(); step++) {
            Difference.Key key = order.get((at + step) % order.size());
            if (!key.equals(settled) && undecided.contains(key)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /// Goes to a row, also one that is filtered away.
    ///
    /// @param at a case, or what [Difference#at] says
    void open(String at) {
        all.get().rows().stream().filter(row -> at.equals(row.caseId()) || at.equals(row.at())).findFirst()
                .ifPresent(row -> {
                    if (row(row.key()).isEmpty()) {
                        filter().clear();
                    }
                    choose(row);
                });
    }

    void choose(@Nullable Difference row) {
        decision.turnTo(row);
        chosen.set(row);
    }

    /// To the next row, or back; stays at the ends.
    void step(int by) {
        if (!rows.get().isEmpty()) {
            choose(rows.get().get(Math.clamp(position() + (long) by, 0, rows.get().size() - 1)));
        }
    }

    /// Where the chosen row stands among those that show, from 0; -1 for none.
    int position() {
        Difference row = chosen.get();
        return row == null ? -1 : rows.get().stream().map(Difference::key).toList().indexOf(row.key());
    }

    /// Among those that show; in a meeting, among all.
    Optional<Difference> row(Difference.Key key) {
        return (agenda.get() == null ? rows.get() : all.get().rows()).stream().filter(row -> row.is(key))
                .findFirst();
    }

    private void refresh() {
        Difference before = chosen.get();
        FilterModel.Filtered filtered = filter.of(all.get().rows());
        counts.set(filtered.counts());
        rows.set(filtered.rows());
        choose(Optional.ofNullable(before).map(Difference::key).flatMap(this::row)
                .orElse(rows.get().isEmpty() ? null : Objects.requireNonNull(rows.get().getFirst())));
    }
}
