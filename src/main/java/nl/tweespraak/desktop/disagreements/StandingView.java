package nl.tweespraak.desktop.disagreements;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Decision;

/// The decision that stands, and those before it.
final class StandingView extends View<VBox> {

    private final Kit kit;
    private final Words words;
    private final DisagreementsModel model;
    private final DisagreementsController controller;

    StandingView(Kit kit, DisagreementsModel model, DisagreementsController controller) {
        super(Boxes.column(8));
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        follow(model.chosenProperty(), _ -> show());
        follow(model.textProperty(), _ -> show());
        follow(model.decision().revisingProperty(), _ -> show());
        follow(words.languageProperty(), _ -> show());
    }

    private void show() {
        root().getChildren().clear();
        Difference row = model.chosenProperty().get();
        Decision decision = row == null ? null : row.decision();
        boolean decided = row != null && decision != null && decision.isDecided();
        root().setVisible(decided);
        root().setManaged(decided);
        if (row == null || decision == null || !decided) {
            return;
        }
        if (model.decision().revisingProperty().get()) {
            root().getChildren().add(line("disagreements.now", row, decision));
            return;
        }
        VBox standing = Boxes.styled(Boxes.column(4, AnswerLabel.title(kit, row.variable(), decision.answer()),
                Labels.caption(by(decision))), "tw-standing");
        if (!decision.reason().isBlank()) {
            standing.getChildren().add(wrapped(decision.reason()));
        }
        root().getChildren().add(standing);
        CaseText text = model.textProperty().get();
        if (text != null && text.about().equals(row.key())) {
            text.earlier().forEach(earlier -> root().getChildren().add(line("disagreements.earlier", row, earlier)));
        }
        if (controller.mayDecide()) {
            root().getChildren().add(new HBox(8,
                    Buttons.plain(words.bind("disagreements.revise"), controller::revise),
                    Buttons.flat(words.bind("disagreements.withdraw"), controller::withdraw)));
        }
    }

    private Label line(String key, Difference row, Decision decision) {
        return Labels.paragraph(new SimpleStringProperty(words.get(key,
                AnswerLabel.text(kit, row.variable(), decision.answer()), by(decision), decision.reason())));
    }

    private SimpleStringProperty by(Decision decision) {
        return new SimpleStringProperty(
                words.get("disagreements.decidedBy", words.person(decision.by()),
                        kit.dates().near(decision.stamp().at())));
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
