package nl.tweespraak.desktop.kit;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;

/// Buttons after the style sheet. A screen has at most one [#accent].
public final class Buttons {

    private Buttons() {
    }

    /// The one next step: filled.
    public static Button accent(ObservableValue<String> words, Runnable run) {
        return button(words, run, Styles.ACCENT);
    }

    public static Button plain(ObservableValue<String> words, Runnable run) {
        return button(words, run);
    }

    public static Button flat(ObservableValue<String> words, Runnable run) {
        return button(words, run, Styles.FLAT);
    }

    public static Button danger(ObservableValue<String> words, Runnable run) {
        return button(words, run, Styles.DANGER);
    }

    /// Words in the colour of links, without a box.
    public static Button link(ObservableValue<String> words, Runnable run) {
        return button(words, run, "tw-link");
    }

    /// An icon alone, for pane heads: the words are its tooltip and what a reader hears.
    public static Button icon(Ikon ikon, ObservableValue<String> words, Runnable run) {
        Button button = new Button(null, Icons.of(ikon));
        button.getStyleClass().addAll(Styles.FLAT, "tw-icon-button");
        named(button, words);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// A button as wide as its place that shows a node of its own: a line of a menu, a large choice.
    ///
    /// @param words what a reader hears
    public static Button wide(Node node, ObservableValue<String> words, Runnable run) {
        Button button = new WideButton(node);
        button.accessibleTextProperty().bind(words);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Puts a key hint at the right of what the button says.
    public static <B extends ButtonBase> B withKey(B button, String key) {
        Node hint = Labels.key(key);
        button.setGraphic(hint);
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    public static <B extends ButtonBase> B withIcon(B button, Ikon ikon) {
        button.setGraphic(Icons.of(ikon));
        return button;
    }

    /// Tooltip and accessible text.
    public static void named(ButtonBase button, ObservableValue<String> words) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words);
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(words);
    }

    private static Button button(ObservableValue<String> words, Runnable run, String... styles) {
        Button button = new Button();
        button.textProperty().bind(words);
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
