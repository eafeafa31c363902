package nl.tweespraak.desktop.reader;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Speaker;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// One message: its number, who, when, the text, and under it what it supports.
final class Bubble extends Region {

    /// How much of the width a bubble may take, so that the side it stands on still tells who speaks.
    private static final double MOST = 0.86;
    private static final double CHIPS_GAP = 6;
    private static final double BAR = 4;
    /// Room for the bar and the number, before the bubble: at least, and in times the number's size.
    private static final double LEFT = 40;
    private static final double NUMBER = 3.4;
    private static final double FOLD_GAP = 4;
    /// Characters of one line: so many of the narrowest letters are wider than a bubble on a large screen.
    private static final int SURELY_WIDE = 600;

    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
    private static final PseudoClass SYSTEM = PseudoClass.getPseudoClass("system");
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    /// What stands in the bubble, and how.
    private enum Form {
        TALK, PART, SYSTEM, FOLDED, HIDDEN
    }

    private final BooleanProperty foldable = new SimpleBooleanProperty();
    private final BooleanProperty current = new SimpleBooleanProperty();

    private final Words words;
    private final Consumer<Mark> onChip;
    private final Region bar = new Region();
    private final Label number = new Label();
    private final Label who = new Label();
    private final Label when = new Label();
    private final MarkedFlow text = new MarkedFlow();
    private final Label state = new Label();
    private final Hyperlink open = new Hyperlink();
    private final VBox box = new VBox();
    private final FlowPane chips = new FlowPane();
    private final Button fold;
    private final HBox head = new HBox(8, who, when);
    private @Nullable Form form;
    private boolean right;
    /// For how wide the height is known: a list asks for it more often than it changes.
    private double knownWidth = -1;
    private double knownHeight;
    /// Whether it takes all the width there is, so that it need not be measured.
    private boolean wide;

    /// @param onFold when the text is to be folded away or shown again
    Bubble(Words words, Consumer<Mark> onChip, Runnable onFold) {
        this.words = words;
        this.onChip = onChip;
        bar.getStyleClass().add("tw-current-bar");
        number.getStyleClass().add("tw-number");
        who.getStyleClass().addAll("tw-speaker", "tw-strong");
        when.getStyleClass().add("tw-time");
        who.setMinWidth(USE_PREF_SIZE);
        when.setMinWidth(USE_PREF_SIZE);
        state.getStyleClass().add("tw-folded");
        open.textProperty().bind(words.bind("reader.show"));
        open.setOnAction(_ -> onFold.run());
        open.setFocusTraversable(false);
        fold = Buttons.icon(MaterialDesignC.CHEVRON_UP, words.bind("reader.fold"), onFold);
        fold.getStyleClass().add("tw-fold");
        fold.setFocusTraversable(false);
        fold.setManaged(false);
        fold.visibleProperty().bind(foldable.and(hoverProperty().or(current)));
        box.getStyleClass().add("tw-bubble");
        chips.getStyleClass().add("tw-chips");
        getChildren().addAll(bar, number, box, chips, fold);
    }

    MarkedFlow text() {
        return text;
    }

    /// Whether it is of the message that keys work on.
    void current(boolean now) {
        current.set(now);
    }

    /// @param line of which it is a part
    /// @param folded whether only the speaker shows
    /// @param hidden whether nothing may be read at all
    void show(Part part, Row.Line line, List<Mark> marks, boolean folded, boolean hidden) {
        Message message = line.message();
        number.setText(part.isFirst() ? Integer.toString(line.number()) : "");
        Speaker speaker = message.speaker();
        String name = line.who(words);
        right = speaker == Speaker.COUNSELLOR || speaker == Speaker.POLICE;
        wide = !folded && (!part.isWhole() || isWide(message.text()));
        box.pseudoClassStateChanged(OTHER, right);
        box.pseudoClassStateChanged(SYSTEM, speaker == Speaker.SYSTEM);
        number.pseudoClassStateChanged(SYSTEM, speaker == Speaker.SYSTEM);
        box.pseudoClassStateChanged(FOLDED, folded);
        foldable.set(!folded && part.isFirst() && speaker != Speaker.SYSTEM);
        when.setText(message.at() == null ? "" : message.at().time().toString().substring(0, 5));
        if (folded) {
            state.setText(name + " · " + words.get(hidden ? "reader.hidden" : "reader.folded"));
            arrange(hidden ? Form.HIDDEN : Form.FOLDED);
            text.show(new MarkedText("", List.of()), words.language());
        } else {
            who.setText(name);
            text.show(new MarkedText(message.text(), part.from(), part.to(), marks), words.language());
            arrange(!part.isFirst() ? Form.PART : speaker == Speaker.SYSTEM ? Form.SYSTEM : Form.TALK);
        }
        List<Button> under = folded || !part.isLast() ? List.of() : chips(marks);
        if (!under.isEmpty() || !chips.getChildren().isEmpty()) {
            chips.getChildren().setAll(under);
        }
        chips.setAlignment(right ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
        chips.setVisible(!chips.getChildren().isEmpty());
        requestLayout();
    }

    /// Shows no message, until the next one comes.
    void clear() {
        text.clear();
    }

    /// A node that goes into another place is styled anew, which costs more than all else that a cell does when it shows
    /// another message: so nothing moves that need not.
    private void arrange(Form wanted) {
        if (wanted == form) {
            return;
        }
        boolean wasSystem = form == Form.SYSTEM;
        form = wanted;
        head.setVisible(wanted != Form.PART);
        head.setManaged(wanted != Form.PART);
        switch (wanted) {
            case SYSTEM -> {
                head.getChildren().setAll(who, when, text);
                box.getChildren().setAll(head);
            }
            case FOLDED -> box.getChildren().setAll(new HBox(8, state, open));
            case HIDDEN -> box.getChildren().setAll(new HBox(8, state));
            default -> {
                if (wasSystem) {
                    head.getChildren().setAll(who, when);
                }
                if (!box.getChildren().equals(List.of(head, text))) {
                    box.getChildren().setAll(head, text);
                }
            }
        }
    }

    /// Whether a line of the text is wider than any bubble, whatever its letters; what is not sure is measured.
    private static boolean isWide(String text) {
        int line = 0;
        for (int at = 0; at < text.length() && line < SURELY_WIDE; at++) {
            line = text.charAt(at) == '\n' ? 0 : line + 1;
        }
        return line >= SURELY_WIDE;
    }

    private List<Button> chips(List<Mark> marks) {
        Map<String, Mark> bySource = new LinkedHashMap<>();
        marks.stream().sorted(Comparator.comparingInt(mark -> mark.passage().range().start()))
                .forEach(mark -> bySource.putIfAbsent(mark.source(), mark));
        return bySource.values().stream().map(this::chip).toList();
    }

    private Button chip(Mark mark) {
        Label letters = new Label(words.get(mark.tag().letters()));
        letters.getStyleClass().addAll(mark.tag().shape(), mark.tag().colour());
        Button chip = new Button(words.get(mark.caption()), letters);
        chip.getStyleClass().addAll("tw-chip", mark.tag().colour());
        chip.setWrapText(true);
        chip.setFocusTraversable(false);
        chip.setAccessibleText(words.get("reader.chip", mark.caption()));
        chip.setOnAction(_ -> onChip.accept(mark));
        return chip;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != knownWidth) {
            double height = box.prefHeight(boxWidth(width));
            knownHeight = chips.isVisible() ? height + CHIPS_GAP + chipsHeight(width - left()) : height;
            knownWidth = width;
        }
        return knownHeight;
    }

    /// A caption that is wider than all there is breaks into lines.
    private double chipsHeight(double width) {
        for (Node chip : chips.getChildren()) {
            ((Region) chip).setMaxWidth(width);
        }
        return chips.prefHeight(width);
    }

    @Override
    public void requestLayout() {
        knownWidth = -1;
        super.requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return left() + box.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = boxWidth(getWidth());
        double height = box.prefHeight(width);
        bar.resizeRelocate(0, 0, BAR, getHeight());
        number.resizeRelocate(BAR, 0, left() - BAR, number.prefHeight(-1));
        box.resizeRelocate(right ? snapPositionX(getWidth() - width) : left(), 0, width, height);
        if (chips.isVisible()) {
            chips.resizeRelocate(left(), height + CHIPS_GAP, getWidth() - left(), chipsHeight(getWidth() - left()));
        }
        if (foldable.get()) {
            double side = fold.prefWidth(-1);
            double boxX = box.getLayoutX();
            // Beside the bubble, where there is always some room, so that it covers no word.
            fold.resizeRelocate(right ? boxX - side - FOLD_GAP : boxX + width + FOLD_GAP, 0, side, fold.prefHeight(-1));
        }
    }

    private double boxWidth(double width) {
        double most = Math.floor((width - left()) * MOST);
        return wide ? most : Math.min(snapSizeX(box.prefWidth(-1)), most);
    }

    private double left() {
        return Math.max(LEFT, Math.ceil(number.getFont().getSize() * NUMBER));
    }
}
