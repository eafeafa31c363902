package nl.tweespraak.desktop.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Panes that stand where content would: an empty place says when it fills and leads there, a failed one says what
/// happened, that nothing was lost, and what to do.
public final class EmptyPanes {

    private static final double WIDTH = 420;

    private EmptyPanes() {
    }

    public static VBox empty(Ikon ikon, ObservableValue<String> title, ObservableValue<String> when, Node... ways) {
        Label name = Labels.strong(title);
        Label text = centred(when);
        VBox box = new VBox(8, Icons.of(ikon), name, text);
        if (ways.length > 0) {
            HBox buttons = Boxes.styled(new HBox(8, ways), "tw-fault-ways");
            buttons.setAlignment(Pos.CENTER);
            box.getChildren().add(buttons);
        }
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("tw-empty");
        return box;
    }

    public static HBox fault(ObservableValue<String> title, ObservableValue<String> reason, Node... ways) {
        Label name = Labels.strong(title);
        name.setWrapText(true);
        Label text = new Label();
        text.textProperty().bind(reason);
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        VBox words = new VBox(6, name, text);
        if (ways.length > 0) {
            words.getChildren().add(Boxes.styled(new HBox(8, ways), "tw-fault-ways"));
        }
        HBox box = new HBox(12, Icons.of(MaterialDesignA.ALERT_CIRCLE_OUTLINE), Boxes.grow(words));
        box.getStyleClass().add("tw-fault");
        return box;
    }

    /// A line in place: a warning with what to do about it, never a dialog.
    public static HBox warning(ObservableValue<String> words, Node... ways) {
        Label text = new Label();
        text.textProperty().bind(words);
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        VBox lines = new VBox(2, text);
        lines.getChildren().addAll(ways);
        HBox box = new HBox(8, Icons.warning(MaterialDesignA.ALERT_OUTLINE), Boxes.grow(lines));
        box.getStyleClass().add("tw-warning-line");
        return box;
    }

    private static Label centred(ObservableValue<String> words) {
        Label label = Labels.paragraph(words);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMaxWidth(WIDTH);
        label.setAlignment(Pos.CENTER);
        return label;
    }
}
