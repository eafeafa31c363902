package nl.tweespraak.desktop.start;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// Asks who somebody is, where more than one has a key, and for the passphrase of the chosen study.
final class PassphraseView extends View<VBox> {

    private final Words words;
    private final PasswordField field = new PasswordField();

    PassphraseView(Words words, StartModel model, StartController controller, Recent recent) {
        super(Boxes.column(8));
        this.words = words;
        Label name = Labels.caption(words.bind("start.passphrase"));
        name.setLabelFor(field);
        field.accessibleTextProperty().bind(words.bind("start.passphrase"));
        field.disableProperty().bind(model.busyProperty());
        Runnable open = () -> controller.open(recent, field.getText().toCharArray());
        field.setOnAction(_ -> open.run());
        Button button = Buttons.withKey(Buttons.accent(words.bind("start.enter"), open), "Enter");
        var waiting = controller.waits().isWaiting();
        button.disableProperty().bind(model.busyProperty().or(field.textProperty().isEmpty()).or(waiting));
        HBox line = new HBox(8);
        line.setAlignment(Pos.BOTTOM_LEFT);
        if (recent.glance().users().size() > 1) {
            line.getChildren().add(who(model, recent));
        }
        line.getChildren().addAll(Boxes.grow(Boxes.column(4, name, field)), button);
        Label busy = Labels.caption(words.bind("start.busy"));
        busy.visibleProperty().bind(model.busyProperty());
        busy.managedProperty().bind(model.busyProperty());
        root().getChildren().addAll(line, busy, new WaitView(controller.waits()).root(),
                Buttons.link(words.bind("start.forgotten"), controller::startRecovering));
        follow(root().sceneProperty(), _ -> field.requestFocus());
    }

    private VBox who(StartModel model, Recent recent) {
        ComboBox<String> box = new ComboBox<>();
        box.getStyleClass().add("tw-start-who");
        box.getItems().setAll(recent.glance().users());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String user) {
                return user == null ? "" : words.get(words.person(user));
            }

            @Override
            public String fromString(String shown) {
                return shown;
            }
        });
        box.setValue(model.userProperty().get());
        box.setOnAction(_ -> model.userProperty().set(box.getValue()));
        box.disableProperty().bind(model.busyProperty());
        box.accessibleTextProperty().bind(words.bind("start.who"));
        Label name = Labels.caption(words.bind("start.who"));
        name.setLabelFor(box);
        return Boxes.column(4, name, box);
    }
}
