package nl.tweespraak.desktop.start;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// Asks who somebody is, of those who have a key.
final class WhoBox extends VBox {

    private final ComboBox<String> box = new ComboBox<>();

    WhoBox(Words words, List<String> users, ObjectProperty<@Nullable String> user) {
        super(4);
        box.getStyleClass().add("tw-start-who");
        box.getItems().setAll(users);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String one) {
                return one == null ? "" : words.get(words.person(one));
            }

            @Override
            public String fromString(String shown) {
                return shown;
            }
        });
        box.setValue(user.get());
        box.setOnAction(_ -> user.set(box.getValue()));
        box.accessibleTextProperty().bind(words.bind("start.who"));
        Label name = Labels.caption(words.bind("start.who"));
        name.setLabelFor(box);
        getChildren().addAll(name, box);
    }
}
