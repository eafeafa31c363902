package nl.tweespraak.desktop.start;

import javafx.geometry.Pos;
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

/// Asks who somebody is, where more than one has a key, and for the passphrase of the chosen study.
final class PassphraseView extends View<VBox> {

    private final PasswordField field = new PasswordField();

    PassphraseView(Words words, StartModel model, StartController controller, Recent recent) {
        super(Boxes.column(8));
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
            WhoBox who = new WhoBox(words, recent.glance().users(), model.userProperty());
            who.disableProperty().bind(model.busyProperty());
            line.getChildren().add(who);
        }
        line.getChildren().addAll(Boxes.grow(Boxes.column(4, name, field)), button);
        Label busy = Labels.caption(words.bind("start.busy"));
        busy.visibleProperty().bind(model.busyProperty());
        busy.managedProperty().bind(model.busyProperty());
        HBox ways = Boxes.row(16, Buttons.link(words.bind("start.forgotten"), controller::startRecovering));
        if (recent.glance().backups()) {
            ways.getChildren().add(
                    Buttons.link(words.bind("start.restore"), () -> controller.startRestoring(recent)));
        }
        root().getChildren().addAll(line, busy, new WaitView(controller.waits()).root(), ways);
        follow(root().sceneProperty(), _ -> field.requestFocus());
    }
}
