package nl.tweespraak.desktop.reader;

import java.util.Objects;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import nl.tweespraak.desktop.kit.Dates;
import nl.tweespraak.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// One cell of the list: a message or a part of it, with its number and the bar of the current one, or the heading of a
/// transcript.
final class ReaderCell extends ListCell<Part> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass CONTINUED = PseudoClass.getPseudoClass("continued");
    private static final PseudoClass GOES_ON = PseudoClass.getPseudoClass("goes-on");

    private final ReaderModel model;
    private final Words words;
    private final Dates dates;
    private final ReaderController.Intents intents;
    private final Bubble bubble;
    private final Label title = new Label();
    private final HBox heading;

    ReaderCell(ReaderModel model, Words words, Dates dates, ReaderController.Intents intents) {
        this.model = model;
        this.words = words;
        this.dates = dates;
        this.intents = intents;
        this.bubble = new Bubble(words, intents::clicked, this::toggle);
        title.getStyleClass().add("tw-heading-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setTextAlignment(TextAlignment.CENTER);
        heading = new HBox(16, rule(), title, rule());
        heading.getStyleClass().add("tw-heading");
        heading.setAlignment(Pos.CENTER);
        getStyleClass().add("tw-reader-cell");
        setText(null);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("tw-rule");
        HBox.setHgrow(rule, Priority.ALWAYS);
        return rule;
    }

    @Override
    protected void updateItem(@Nullable Part part, boolean empty) {
        super.updateItem(part, empty);
        refresh();
    }

    /// Shows the row again: other marks, folded or not, another language.
    void refresh() {
        Part part = isEmpty() ? null : getItem();
        pseudoClassStateChanged(CONTINUED, part != null && !part.isFirst());
        pseudoClassStateChanged(GOES_ON, part != null && !part.isLast());
        if (part == null) {
            bubble.clear();
        } else {
            switch (part.row()) {
                case Row.Heading transcript -> show(transcript);
                case Row.Line line -> show(part, line);
            }
        }
        if (getGraphic() != null) {
            // A list empties its cells before it fills them anew: what leaves the screen then gets all its style anew.
            getGraphic().setVisible(part != null);
        }
        refreshState();
    }

    private void show(Row.Heading transcript) {
        title.setText(words(transcript));
        setAccessibleText(title.getText());
        setGraphic(heading);
    }

    private void show(Part part, Row.Line line) {
        boolean readable = model.isReadable(line.place());
        String text = readable ? line.message().text().substring(part.from(), part.to()) : "";
        setAccessibleText(words.get("reader.message", line.number(),
                line.who(words), text));
        bubble.show(part, line, model.marksAt(line.place()), !readable, model.hidden().get());
        setGraphic(bubble);
    }

    /// Shows where the reader is: current, selected, gone to, found.
    void refreshState() {
        Row.Line line = line();
        boolean current = line != null && line.place().equals(model.current().get());
        pseudoClassStateChanged(CURRENT, current);
        if (line == null) {
            return;
        }
        bubble.current(current);
        if (!model.isReadable(line.place())) {
            return;
        }
        Selection selection = model.selection().get();
        FindModel.Match looked = model.find().looked();
        bubble.text().show(selection != null && selection.place().equals(line.place()) ? selection : null,
                model.chosen().get(), model.find().matchesAt(line.place()),
                looked != null && looked.place().equals(line.place()) ? looked : null);
    }

    /// Whether this cell shows a caret at an offset of a message.
    boolean isShowing(Place place, int offset) {
        Part part = isEmpty() || !isVisible() ? null : getItem();
        return part != null && part.holds(place, offset) && model.isReadable(place);
    }

    OptionalInt offsetByLine(int offset, boolean below) {
        return bubble.text().offsetByLine(offset, below);
    }

    private String words(Row.Heading heading) {
        StringBuilder line = new StringBuilder(words.get("reader.transcript", heading.number()));
        if (heading.startedOn() != null) {
            line.append("  ·  ").append(dates.date(Objects.requireNonNull(heading.startedOn())));
        }
        heading.notes().forEach(note -> line.append("  ·  ").append(words.get(note)));
        return line.toString();
    }

    private Row.@Nullable Line line() {
        return !isEmpty() && getItem() != null && getItem().row() instanceof Row.Line line ? line : null;
    }

    private void toggle() {
        Row.Line line = line();
        if (line != null) {
            model.toggleCollapsed(line.place());
        }
    }

    private boolean readable(Row.@Nullable Line line, MouseEvent event) {
        return line != null && event.getButton() == MouseButton.PRIMARY && model.isReadable(line.place());
    }

    private void pressed(MouseEvent event) {
        Row.Line line = line();
        if (line == null) {
            return;
        }
        model.goTo(line.place());
        if (readable(line, event) && overText(event)) {
            String text = line.message().text();
            int offset = bubble.text().offsetAt(event.getSceneX(), event.getSceneY());
            Selection now = model.selection().get();
            if (event.getClickCount() == 2) {
                model.selection().set(Selection.wordAt(line.place(), text, offset));
            } else if (event.isShiftDown() && now != null) {
                model.selection().set(now.to(text, offset));
            } else {
                model.selection().set(Selection.at(line.place(), text, offset));
            }
        }
    }

    private void dragged(MouseEvent event) {
        Row.Line line = line();
        Selection now = model.selection().get();
        if (line != null && readable(line, event) && now != null && now.place().equals(line.place())) {
            int offset = under(event, line.place()).bubble.text().offsetAt(event.getSceneX(), event.getSceneY());
            model.selection().set(now.to(line.message().text(), offset));
        }
    }

    /// The part of the same message that the mouse is over; else this one.
    private ReaderCell under(MouseEvent event, Place place) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof ReaderCell)) {
            node = node.getParent();
        }
        return node instanceof ReaderCell cell && cell.line() != null && place.equals(cell.line().place())
                ? cell
                : this;
    }

    private void clicked(MouseEvent event) {
        Row.Line line = line();
        if (line == null || !readable(line, event) || !event.isStillSincePress() || event.getClickCount() > 1
                || !overText(event)) {
            return;
        }
        String text = line.message().text();
        int offset = bubble.text().offsetAt(event.getSceneX(), event.getSceneY());
        model.marksAt(line.place()).stream().filter(mark -> mark.passage().range().startIn(text) <= offset
                && offset < mark.passage().range().endIn(text)).reduce((_, later) -> later).ifPresent(intents::clicked);
    }

    private boolean overText(MouseEvent event) {
        return bubble.text().contains(bubble.text().sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /// A list asks its cells for their height without a width at times; then the list's own counts.
    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double across = width > 0 ? width : getListView().getWidth();
        double inner = across - insets.getLeft() - insets.getRight();
        double height = getGraphic() instanceof Region content && !isEmpty() ? content.prefHeight(inner) : 0;
        return snapSizeY(insets.getTop() + height + insets.getBottom());
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() instanceof Region content) {
            Insets insets = getInsets();
            content.resizeRelocate(insets.getLeft(), insets.getTop(),
                    getWidth() - insets.getLeft() - insets.getRight(),
                    getHeight() - insets.getTop() - insets.getBottom());
        }
    }
}
