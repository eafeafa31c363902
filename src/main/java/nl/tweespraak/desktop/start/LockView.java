package nl.tweespraak.desktop.start;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// Says that it is locked, and asks the passphrase. Nothing of the study is to be seen but its title.
final class LockView extends View<StackPane> {

    private final PasswordField field = new PasswordField();

    LockView(Words words, LockModel model, LockController controller) {
        super(new StackPane());
        Label title = Labels.paneTitle(Bindings.createStringBinding(() -> {
            Locked locked = model.lockedProperty().get();
            return locked == null ? "" : locked.title();
        }, model.lockedProperty()));
        Label name = Labels.caption(words.bind("start.passphrase"));
        name.setLabelFor(field);
        field.accessibleTextProperty().bind(words.bind("start.passphrase"));
        field.disableProperty().bind(model.busyProperty());
        Runnable open = () -> controller.open(field.getText().toCharArray());
        field.setOnAction(_ -> open.run());
        Button button = Buttons.withKey(Buttons.accent(words.bind("start.enter"), open), "Enter");
        button.disableProperty().bind(model.busyProperty().or(model.closingProperty())
                .or(field.textProperty().isEmpty()).or(controller.waits().isWaiting()));
        HBox line = Boxes.row(8, Boxes.grow(field), button);
        Label busy = shownWhile(Labels.paragraph(words.bind("start.busy")), model.busyProperty());
        Label closing = shownWhile(Labels.paragraph(words.bind("start.closing")), model.closingProperty());
        Label sample = shownWhile(Labels.paragraph(words.bind("start.sampleKey")),
                Bindings.createBooleanBinding(() -> {
                    Locked locked = model.lockedProperty().get();
                    return locked != null && locked.sample();
                }, model.lockedProperty()));
        Label problem = shownWhile(Labels.paragraph(words.bind(model.problemProperty())),
                model.problemProperty().isNotNull().and(controller.waits().isWaiting().not()));
        problem.setGraphic(Boxes.styled(Icons.small(MaterialDesignA.ALERT_CIRCLE_OUTLINE), "tw-danger"));
        VBox card = Boxes.column(12, Boxes.row(8, Icons.of(MaterialDesignL.LOCK_OUTLINE), title),
                Labels.paragraph(words.bind("start.locked")), Boxes.column(4, name, line), problem,
                new WaitView(controller.waits()).root(), busy, closing,
                sample, Buttons.link(words.bind("start.elsewhere"), controller::elsewhere));
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root().getStyleClass().addAll("tw-screen", "tw-lock");
        root().getChildren().add(Boxes.styled(card, "tw-card", "tw-lock-card"));
        root().setAlignment(Pos.CENTER);
        follow(root().sceneProperty(), _ -> {
            field.clear();
            field.requestFocus();
        });
        follow(model.busyProperty(), now -> {
            if (!now) {
                field.clear();
                field.requestFocus();
            }
        });
    }

    private static Label shownWhile(Label label, ObservableValue<Boolean> shown) {
        label.visibleProperty().bind(shown);
        label.managedProperty().bind(shown);
        return label;
    }
}
