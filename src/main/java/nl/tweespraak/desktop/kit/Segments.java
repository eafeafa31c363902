package nl.tweespraak.desktop.kit;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// A few choices side by side, one of which holds: a language, a filter. The property is what holds.
///
/// @param <T> what is chosen
public final class Segments<T> extends HBox {

    private final Property<T> chosen;
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    public Segments(Property<T> chosen) {
        this.chosen = chosen;
        getStyleClass().add("tw-segments");
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        chosen.subscribe(this::show);
    }

    public Segments<T> add(T value, ObservableValue<String> words) {
        ToggleButton button = new Segment();
        button.textProperty().bind(words);
        button.setOnAction(_ -> chosen.setValue(value));
        buttons.put(value, button);
        getChildren().add(button);
        shape();
        show(chosen.getValue());
        return this;
    }

    public ToggleButton button(T value) {
        ToggleButton button = buttons.get(value);
        if (button == null) {
            throw new IllegalArgumentException("No segment for " + value);
        }
        return button;
    }

    private void show(T value) {
        buttons.forEach((each, button) -> button.setSelected(each.equals(value)));
    }

    private void shape() {
        int last = getChildren().size() - 1;
        for (int i = 0; i <= last; i++) {
            var styles = getChildren().get(i).getStyleClass();
            styles.removeAll(Styles.LEFT_PILL, Styles.CENTER_PILL, Styles.RIGHT_PILL);
            if (last > 0) {
                styles.add(i == 0 ? Styles.LEFT_PILL : i == last ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            }
        }
    }

    /// One choice always holds: pressing the chosen one again does not let it go.
    private static final class Segment extends ToggleButton {

        @Override
        public void fire() {
            if (!isDisabled()) {
                fireEvent(new ActionEvent());
            }
        }
    }
}
