package nl.tweespraak.desktop.start;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;

/// Asks for the passphrase of the chosen study.
final class PassphraseView extends View<VBox> {

    PassphraseView(Words words, StartModel model, StartController controller, Recent recent) {
        super(Boxes.column(4));
        PasswordField field = new PasswordField();
        Label name = Labels.caption(words.bind("start.passphrase"));
        name.setLabelFor(field);
        field.accessibleTextProperty().bind(words.bind("start.passphrase"));
        field.disableProperty().bind(model.busyProperty());
        Runnable open = () -> controller.open(recent, field.getText().toCharArray());
        field.setOnAction(_ -> open.run());
        Button button = Buttons.withKey(Buttons.accent(words.bind("start.enter"), open), "Enter");
        button.disableProperty().bind(model.busyProperty().or(field.textProperty().isEmpty()));
        HBox line = Boxes.row(8, Boxes.grow(field), button);
        Label busy = Labels.caption(words.bind("start.busy"));
        busy.visibleProperty().bind(model.busyProperty());
        busy.managedProperty().bind(model.busyProperty());
        root().getChildren().addAll(name, line, busy);
        follow(root().sceneProperty(), _ -> field.requestFocus());
    }
}
