package nl.tweespraak.desktop.team;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;

/// Gives a case that was handed in back to its coder, with a reason.
final class GiveBackView extends View<VBox> {

    GiveBackView(Words words, TeamModel model, TeamController controller) {
        super(Boxes.styled(Parts.card(Labels.paneTitle(words.bind("team.back")),
                Labels.paragraph(words.bind("team.back.why"))), "tw-team-form"));
        TextField caseId = new TextField();
        ComboBox<String> coder = new ComboBox<>();
        TextField reason = new TextField();
        Button back = Buttons.plain(words.bind("team.back.now"), () -> {
            controller.giveBack(caseId.getText(), coder.getValue(), reason.getText());
            reason.clear();
        });
        back.disableProperty().bind(model.busyProperty().or(caseId.textProperty().isEmpty())
                .or(coder.valueProperty().isNull()).or(reason.textProperty().isEmpty()));
        coder.setMaxWidth(Double.MAX_VALUE);
        root().getChildren().addAll(Boxes.field(words.bind("team.back.case"), caseId),
                Boxes.field(words.bind("team.back.coder"), coder),
                Boxes.field(words.bind("team.reason"), reason), Boxes.row(8, back));
        follow(model.figuresProperty(), figures -> {
            if (!coder.getItems().equals(figures.coders())) {
                coder.getItems().setAll(figures.coders());
            }
        });
    }
}
