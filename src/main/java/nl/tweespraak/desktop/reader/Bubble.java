package nl.tweespraak.desktop.reader;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Speaker;

/// One message: its number, who, when, the text, and under it what it supports.
final class Bubble extends Region {

    /// How much of the width a bubble may take, so that the side it stands on still tells who speaks.
    private static final double MOST = 0.86;
    private static final double CHIPS_GAP = 6;
    private static final double BAR = 4;
    /// Room for the bar and the number, before the bubble.
    private static final double LEFT = 40;

    private final Words words;
    private final Consumer<Mark> onChip;
    private final Region bar = new Region();
    private final Label number = new Label();
    private final Label who = new Label();
    private final Label when = new Label();
    private final MarkedFlow text = new MarkedFlow();
    private final Hyperlink open = new Hyperlink();
    private final VBox box = new VBox();
    private final FlowPane chips = new FlowPane();
    private boolean right;

    Bubble(Words words, Consumer<Mark> onChip, Runnable onOpen) {
        this.words = words;
        this.onChip = onChip;
        bar.getStyleClass().add("tw-current-bar");
        number.getStyleClass().add("tw-number");
        who.getStyleClass().addAll("tw-speaker", "tw-strong");
        when.getStyleClass().add("tw-time");
        open.textProperty().bind(words.bind("reader.show"));
        open.setOnAction(_ -> onOpen.run());
        open.setFocusTraversable(false);
        box.getStyleClass().add("tw-bubble");
        chips.getStyleClass().add("tw-chips");
        getChildren().addAll(bar, number, box, chips);
    }

    MarkedFlow text() {
        return text;
    }

    /// @param folded whether only the speaker shows
    /// @param hidden whether nothing may be read at all
    void show(Row.Line line, List<Mark> marks, boolean folded, boolean hidden) {
        Message message = line.message();
        number.setText(Integer.toString(line.number()));
        Speaker speaker = message.speaker();
        String name = words.get("reader.speaker." + speaker.word());
        right = speaker == Speaker.COUNSELLOR || speaker == Speaker.POLICE;
        box.pseudoClassStateChanged(PseudoClass.getPseudoClass("other"), right);
        box.pseudoClassStateChanged(PseudoClass.getPseudoClass("system"), speaker == Speaker.SYSTEM);
        box.pseudoClassStateChanged(PseudoClass.getPseudoClass("folded"), folded || hidden);
        when.setText(message.at() == null ? "" : message.at().time().toString().substring(0, 5));
        if (folded || hidden) {
            Label state = new Label(name + " · " + words.get(hidden ? "reader.hidden" : "reader.folded"));
            state.getStyleClass().add("tw-folded");
            box.getChildren().setAll(hidden ? new HBox(8, state) : new HBox(8, state, open));
            text.show("", List.of(), words.language());
        } else {
            who.setText(name);
            text.show(message.text(), marks, words.language());
            box.getChildren().setAll(speaker == Speaker.SYSTEM
                    ? List.of(new HBox(8, who, when, text))
                    : List.of(new HBox(8, who, when), text));
        }
        chips.getChildren().setAll(folded || hidden ? List.of() : chips(marks));
        chips.setAlignment(right ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
        chips.setVisible(!chips.getChildren().isEmpty());
        requestLayout();
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
        double height = box.prefHeight(boxWidth(width));
        return chips.isVisible() ? height + CHIPS_GAP + chips.prefHeight(width - LEFT) : height;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEFT + box.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = boxWidth(getWidth());
        double height = box.prefHeight(width);
        bar.resizeRelocate(0, 0, BAR, getHeight());
        number.resizeRelocate(BAR, 0, LEFT - BAR, number.prefHeight(-1));
        box.resizeRelocate(right ? snapPositionX(getWidth() - width) : LEFT, 0, width, height);
        if (chips.isVisible()) {
            chips.resizeRelocate(LEFT, height + CHIPS_GAP, getWidth() - LEFT, chips.prefHeight(getWidth() - LEFT));
        }
    }

    private double boxWidth(double width) {
        return Math.min(snapSizeX(box.prefWidth(-1)), Math.floor((width - LEFT) * MOST));
    }
}
