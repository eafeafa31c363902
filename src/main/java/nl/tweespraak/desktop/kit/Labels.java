package nl.tweespraak.desktop.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import nl.tweespraak.model.TextRange;

/// Labels in the sizes of the style sheet.
public final class Labels {

    private Labels() {
    }

    /// 14, plain.
    public static Label text(ObservableValue<String> words) {
        return label(words);
    }

    /// 14, semi bold.
    public static Label strong(ObservableValue<String> words) {
        return label(words, "tw-strong");
    }

    /// 14, muted.
    public static Label muted(ObservableValue<String> words) {
        return label(words, "tw-muted");
    }

    /// 13, muted: captions and hints.
    public static Label caption(ObservableValue<String> words) {
        return label(words, "tw-caption", "tw-muted");
    }

    /// 20 semi bold.
    public static Label screenTitle(ObservableValue<String> words) {
        return label(words, "tw-screen-title", "tw-strong");
    }

    /// 16 semi bold.
    public static Label paneTitle(ObservableValue<String> words) {
        return label(words, "tw-pane-title", "tw-strong");
    }

    /// A caption that breaks into lines instead of being cut off.
    public static Label paragraph(ObservableValue<String> words) {
        return wrapped(caption(words));
    }

    /// Breaks into lines instead of being cut off.
    public static <L extends Label> L wrapped(L label) {
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /// A key hint, as it stands on the key: `Ctrl K`. No reader needs it: the control beside it says what it does.
    public static Label key(String key) {
        Label label = new Label(key.replace("Enter", "↵"));
        label.getStyleClass().add("tw-key");
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setMouseTransparent(true);
        return label;
    }

    /// For where there may be too little room: all its words are its tooltip.
    public static <L extends Label> L whole(L label) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(label.textProperty());
        label.setTooltip(tip);
        return label;
    }

    /// A few words of a text in one line; what was found in them is semi bold.
    public static HBox excerpt(Excerpt excerpt) {
        HBox line = new HBox();
        int from = 0;
        for (TextRange range : excerpt.found()) {
            int start = range.startIn(excerpt.words());
            Label before = piece(excerpt.words().substring(from, start), from > 0);
            before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            from = range.endIn(excerpt.words());
            Label found = piece(excerpt.words().substring(start, from), true);
            found.getStyleClass().add("tw-strong");
            line.getChildren().addAll(before, found);
        }
        line.getChildren().add(piece(excerpt.words().substring(from), false));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        return line;
    }

    /// @param whole else it is cut off where there is too little room
    private static Label piece(String words, boolean whole) {
        Label piece = new Label(words);
        piece.setMinWidth(whole ? Label.USE_PREF_SIZE : 0);
        return piece;
    }

    private static Label label(ObservableValue<String> words, String... styles) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
