package nl.tweespraak.desktop.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import nl.tweespraak.model.TextRange;
import org.jspecify.annotations.Nullable;

/// What the reader shows: rows, marks, the current message, the selected words.
final class ReaderModel {

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Map<Place, List<Mark>>> marks = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<@Nullable Place> current = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Selection> selection = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();
    private final ObservableSet<Place> collapsed = FXCollections.observableSet(new HashSet<>());
    private final BooleanProperty hidden = new SimpleBooleanProperty();
    private final FindModel find = new FindModel();

    ReaderModel() {
        find.at().addListener(_ -> goToMatch());
    }

    ObservableList<Row> rows() {
        return rows;
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

    ObjectProperty<@Nullable Selection> selection() {
        return selection;
    }

    /// The id of the mark that was gone to, which wears a ring.
    ObjectProperty<@Nullable String> chosen() {
        return chosen;
    }

    ObservableSet<Place> collapsed() {
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
        collapsed.clear();
        rows.setAll(shown);
        List<Row.Line> lines = lines();
        current.set(lines.isEmpty() ? null : lines.getFirst().place());
        find.read(lines);
    }

    void mark(List<Mark> shown) {
        marks.set(shown.stream().collect(Collectors.groupingBy(mark -> mark.passage().place())));
    }

    /// To another message; what is selected in this one is let go.
    void step(int by) {
        List<Row.Line> lines = lines();
        if (lines.isEmpty()) {
            return;
        }
        int at = lines.stream().map(Row.Line::place).toList().indexOf(current.get());
        goTo(lines.get(Math.clamp(at + (long) by, 0, lines.size() - 1)).place());
    }

    void goTo(Place place) {
        if (line(place).isEmpty()) {
            return;
        }
        Selection selected = selection.get();
        if (selected != null && !selected.place().equals(place)) {
            selection.set(null);
        }
        chosen.set(null);
        current.set(place);
    }

    /// To a mark, which then wears a ring.
    void goTo(Mark mark) {
        selection.set(null);
        goTo(mark.passage().place());
        collapsed.remove(mark.passage().place());
        chosen.set(mark.id());
    }

    /// Grows or moves the selection in the current message by a word.
    void selectByWord(boolean forward, boolean extend) {
        currentLine().ifPresent(line -> {
            String text = line.message().text();
            Selection now = selection.get();
            Selection from = now == null ? Selection.at(line.place(), text, 0) : now;
            selection.set(from.byWord(text, forward, extend));
        });
    }

    /// Selects from the caret to the end of the current message, or back to its start.
    void selectToEdge(boolean end) {
        currentLine().ifPresent(line -> {
            String text = line.message().text();
            Selection now = selection.get();
            Selection from = now == null ? Selection.at(line.place(), text, 0) : now;
            selection.set(from.to(text, end ? text.length() : 0));
        });
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
        if (!collapsed.remove(place)) {
            collapsed.add(place);
        }
    }

    /// Collapses every message, or opens all where one is collapsed.
    void toggleAllCollapsed() {
        Set<Place> all = lines().stream().map(Row.Line::place).collect(Collectors.toSet());
        if (collapsed.isEmpty()) {
            collapsed.addAll(all);
        } else {
            collapsed.clear();
        }
    }

    List<Row.Line> lines() {
        return rows.stream().filter(Row.Line.class::isInstance).map(Row.Line.class::cast).toList();
    }

    Optional<Row.Line> line(Place place) {
        return lines().stream().filter(line -> line.place().equals(place)).findFirst();
    }

    private Optional<Row.Line> currentLine() {
        Place place = current.get();
        return place == null ? Optional.empty() : line(place);
    }

    private void goToMatch() {
        Passage match = find.looked();
        if (match != null) {
            goTo(match.place());
            collapsed.remove(match.place());
        }
    }
}
