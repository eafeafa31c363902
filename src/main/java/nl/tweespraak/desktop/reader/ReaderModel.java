package nl.tweespraak.desktop.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.tweespraak.model.TextRange;
import org.jspecify.annotations.Nullable;

/// What the reader shows: rows, marks, the current message, the selected words.
final class ReaderModel {

    private final ObservableList<Part> parts = FXCollections.observableArrayList();
    private final ObjectProperty<Map<Place, List<Mark>>> marks = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<@Nullable Place> current = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable LookAt> spot = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Selection> selection = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Set<Place>> collapsed = new SimpleObjectProperty<>(Set.of());
    private final BooleanProperty hidden = new SimpleBooleanProperty();
    private final FindModel find = new FindModel();
    private List<Row> rows = List.of();
    private List<Row.Line> lines = List.of();
    private Map<Place, Integer> indices = Map.of();

    ReaderModel() {
        find.at().addListener(_ -> goToMatch());
        hidden.addListener(_ -> arrange());
        current.addListener((_, _, now) -> spot.set(now == null ? null : new LookAt(now, 0)));
    }

    /// The rows, long messages in several parts.
    ObservableList<Part> parts() {
        return parts;
    }

    ObjectProperty<Map<Place, List<Mark>>> marks() {
        return marks;
    }

    List<Mark> marksAt(Place place) {
        return marks.get().getOrDefault(place, List.of());
    }

    /// The message that keys work on.
    ObjectProperty<@Nullable Place> current() {
        return current;
    }

    /// What is to be in sight: set anew whenever something goes there.
    ReadOnlyObjectProperty<@Nullable LookAt> spot() {
        return spot.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Selection> selection() {
        return selection;
    }

    /// The id of the mark that was gone to, which wears a ring.
    ObjectProperty<@Nullable String> chosen() {
        return chosen;
    }

    /// The messages of which only the speaker shows.
    ReadOnlyObjectProperty<Set<Place>> collapsed() {
        return collapsed;
    }

    /// Whether all content is hidden.
    BooleanProperty hidden() {
        return hidden;
    }

    FindModel find() {
        return find;
    }

    /// Shows other rows; what was selected or collapsed is forgotten.
    void show(List<Row> shown) {
        selection.set(null);
        chosen.set(null);
        collapsed.set(Set.of());
        lines = shown.stream().filter(Row.Line.class::isInstance).map(Row.Line.class::cast).toList();
        indices = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            indices.put(lines.get(i).place(), i);
        }
        rows = List.copyOf(shown);
        parts.setAll(Part.of(rows, this::isReadable));
        current.set(lines.isEmpty() ? null : lines.getFirst().place());
        find.read(lines);
    }

    void mark(List<Mark> shown) {
        marks.set(shown.stream().collect(Collectors.groupingBy(mark -> mark.passage().place())));
    }

    /// To another message; what is selected in this one is let go.
    void step(int by) {
        if (!lines.isEmpty()) {
            int at = indices.getOrDefault(current.get(), 0);
            goTo(lines.get(Math.clamp(at + (long) by, 0, lines.size() - 1)).place());
        }
    }

    void goTo(Place place) {
        goTo(place, 0);
    }

    private void goTo(Place place, int offset) {
        if (line(place).isEmpty()) {
            return;
        }
        Selection selected = selection.get();
        if (selected != null && !selected.place().equals(place)) {
            selection.set(null);
        }
        chosen.set(null);
        current.set(place);
        spot.set(new LookAt(place, offset));
    }

    /// To a mark, which then wears a ring.
    void goTo(Mark mark) {
        Place place = mark.passage().place();
        selection.set(null);
        open(place);
        line(place).ifPresent(line -> {
            String text = line.message().text();
            TextRange range = mark.passage().range();
            goTo(place, range.end() <= text.codePointCount(0, text.length()) ? range.startIn(text) : 0);
        });
        chosen.set(mark.id());
    }

    /// Grows or moves the selection in the current message by a word.
    void selectByWord(boolean forward, boolean extend) {
        select((from, text) -> from.byWord(text, forward, extend));
    }

    /// Grows or moves the selection in the current message by what a reader sees as one character.
    void selectByCharacter(boolean forward, boolean extend) {
        select((from, text) -> from.byCharacter(text, forward, extend));
    }

    /// Selects from the caret to the end of the current message, or back to its start.
    void selectToEdge(boolean end) {
        select((from, text) -> from.to(text, end ? text.length() : 0));
    }

    /// Selects from the caret to another offset of the current message.
    void selectTo(int offset) {
        select((from, text) -> from.to(text, offset));
    }

    private void select(BiFunction<Selection, String, Selection> how) {
        currentLine().filter(line -> isReadable(line.place())).ifPresent(line -> {
            String text = line.message().text();
            Selection now = selection.get();
            Selection moved = how.apply(now == null ? Selection.at(line.place(), text, 0) : now, text);
            selection.set(moved);
            spot.set(new LookAt(line.place(), moved.caret()));
        });
    }

    /// Whether the text of a message is shown.
    boolean isReadable(Place place) {
        return !hidden.get() && !collapsed.get().contains(place);
    }

    /// What evidence is taken from: the selected words, else all of the current message. None in an empty one.
    Optional<Passage> passage() {
        return currentLine().flatMap(line -> {
            String text = line.message().text();
            Selection selected = selection.get();
            Optional<Passage> words = selected == null ? Optional.empty() : selected.passage(text);
            return words.isPresent() || text.isBlank()
                    ? words
                    : Optional.of(new Passage(line.place(), TextRange.ofUtf16(text, 0, text.length())));
        });
    }

    void toggleCollapsed(Place place) {
        collapse(Set.of(place), !collapsed.get().contains(place));
    }

    /// Collapses every message, or opens all where one is collapsed.
    void toggleAllCollapsed() {
        collapse(indices.keySet(), collapsed.get().isEmpty());
    }

    /// Collapses every message that bears a mark, or opens them where all of them are collapsed.
    void toggleMarkedCollapsed() {
        Set<Place> marked = marks.get().keySet().stream().filter(indices::containsKey).collect(Collectors.toSet());
        collapse(marked, !collapsed.get().containsAll(marked));
    }

    private void open(Place place) {
        if (collapsed.get().contains(place)) {
            collapse(Set.of(place), false);
        }
    }

    private void collapse(Set<Place> places, boolean fold) {
        Set<Place> now = new HashSet<>(collapsed.get());
        if (fold) {
            now.addAll(places);
        } else {
            now.removeAll(places);
        }
        collapsed.set(Set.copyOf(now));
        arrange();
    }

    /// What is not shown takes one cell, however long it is.
    private void arrange() {
        List<Part> now = Part.of(rows, this::isReadable);
        Place place = current.get();
        if (!now.equals(parts)) {
            parts.setAll(now);
            spot.set(place == null ? null : new LookAt(place, 0));
        }
    }

    /// Which part shows this offset of a message; -1 where none.
    int partAt(Place place, int offset) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).holds(place, offset)) {
                return i;
            }
        }
        return -1;
    }

    Optional<Row.Line> line(Place place) {
        return Optional.ofNullable(indices.get(place)).map(lines::get);
    }

    private Optional<Row.Line> currentLine() {
        Place place = current.get();
        return place == null ? Optional.empty() : line(place);
    }

    private void goToMatch() {
        FindModel.Match match = find.looked();
        if (match != null) {
            open(match.place());
            goTo(match.place(), match.from());
        }
    }
}
