package nl.tweespraak.desktop.kit;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// One category as a wide key: a radio button or a check box without its box, so that a reader hears the right role.
///
/// Pressing it only fires its action; whether it is selected is the model's to say, with `setSelected`.
public final class CategoryKey {

    /// Where the answer stands: an ordinary one, filled in from an attribute, set aside by a condition.
    public enum State {
        PLAIN, FILLED, ASIDE
    }

    /// The check mark stands close, so that labels get the room.
    private static final Insets NEARER = new Insets(0, 0, 0, -4);

    private CategoryKey() {
    }

    /// For a variable that takes one category; put it in no toggle group.
    public static RadioButton one(String key, ObservableValue<String> words) {
        RadioButton button = new One();
        button.setGraphic(row(key, words, button.selectedProperty()));
        return dress(button, words);
    }

    /// For a variable that takes several.
    public static CheckBox many(String key, ObservableValue<String> words) {
        CheckBox box = new Many();
        box.setGraphic(row(key, words, box.selectedProperty()));
        return dress(box, words);
    }

    /// Shows the state, with a badge that says it in words.
    ///
    /// @param badge null where the state is [State#PLAIN]
    public static void mark(ButtonBase category, State state, @Nullable Label badge) {
        for (State each : State.values()) {
            category.pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)),
                    each == state);
        }
        if (category.getGraphic() instanceof HBox row) {
            row.getChildren().removeIf(node -> node.getStyleClass().contains("tw-badge"));
            if (badge != null) {
                row.getChildren().add(row.getChildren().size() - 1, badge);
            }
        }
    }

    private static HBox row(String key, ObservableValue<String> words, ObservableValue<Boolean> selected) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.getStyleClass().add("tw-category-label");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        Text check = Icons.small(MaterialDesignC.CHECK);
        check.visibleProperty().bind(selected);
        HBox.setMargin(check, NEARER);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox row = Boxes.row(8, Labels.key(key), Boxes.grow(label), check);
        row.setMouseTransparent(true);
        return row;
    }

    private static <B extends ButtonBase> B dress(B button, ObservableValue<String> words) {
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.getStyleClass().add("tw-category");
        button.accessibleTextProperty().bind(words);
        return button;
    }

    private static final class One extends RadioButton {

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return WideButton.prefHeight(this, width);
        }

        @Override
        public void fire() {
            if (!isDisabled()) {
                fireEvent(new ActionEvent());
            }
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            WideButton.stretch(this);
        }
    }

    private static final class Many extends CheckBox {

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return WideButton.prefHeight(this, width);
        }

        @Override
        public void fire() {
            if (!isDisabled()) {
                fireEvent(new ActionEvent());
            }
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            WideButton.stretch(this);
        }
    }
}
