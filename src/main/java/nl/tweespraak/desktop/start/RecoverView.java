package nl.tweespraak.desktop.start;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.NewPassphrase;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;

/// In place of the passphrase: the code that was printed, and a passphrase to go on with.
final class RecoverView extends View<VBox> {

    RecoverView(Words words, StartModel model, StartController controller, Recent recent) {
        super(Boxes.column(12));
        TextField code = Boxes.styled(new TextField(), "tw-code");
        code.textProperty().bindBidirectional(model.codeProperty());
        code.setPromptText("00000-00000-00000-00000-00000-0");
        code.accessibleTextProperty().bind(words.bind("start.recover.code"));
        code.disableProperty().bind(model.busyProperty());
        Label name = Labels.caption(words.bind("start.recover.code"));
        name.setLabelFor(code);
        NewPassphrase fresh = new NewPassphrase(words, controller::strength);
        fresh.disableProperty().bind(model.busyProperty());
        Runnable recover = () -> {
            char[] typed = code.getText().toCharArray();
            controller.recover(recent, typed, fresh.take());
        };
        fresh.onEnter(recover);
        Button button = Buttons.accent(words.bind("start.recover.open"), recover);
        button.disableProperty().bind(model.busyProperty().or(code.textProperty().isEmpty()).or(fresh.ready().not())
                .or(controller.waits().isWaiting()));
        Label busy = Labels.caption(words.bind("start.busy"));
        busy.visibleProperty().bind(model.busyProperty());
        busy.managedProperty().bind(model.busyProperty());
        root().getChildren().addAll(Labels.paragraph(words.bind("start.recover.why")),
                Boxes.column(4, name, code), fresh, new WaitView(controller.waits()).root(),
                Boxes.row(8, button, Buttons.flat(words.bind("start.recover.back"), controller::stopRecovering), busy),
                Labels.paragraph(words.bind("start.recover.none")));
        follow(root().sceneProperty(), _ -> code.requestFocus());
    }
}
