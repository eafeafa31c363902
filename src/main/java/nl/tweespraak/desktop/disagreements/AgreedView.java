package nl.tweespraak.desktop.disagreements;

import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Rows;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Doubt;
import org.jspecify.annotations.Nullable;

/// What would be taken over, question by question, before it is.
final class AgreedView extends View<VBox> {

    private final Words words;
    private final ListView<Difference> list = new ListView<>();
    private final Kit kit;

    AgreedView(Kit kit, DisagreementsModel model, Agreed agreed) {
        super(Boxes.styled(Boxes.column(12), "tw-screen-body"));
        this.kit = kit;
        this.words = kit.words();
        list.getStyleClass().add("tw-agreed");
        list.accessibleTextProperty().bind(words.bind("disagreements.agreed"));
        list.setCellFactory(_ -> new Cell());
        var number = Bindings.createIntegerBinding(() -> Agreed.of(model.allProperty().get().rows()).size(),
                model.allProperty());
        Button accept = Buttons.accent(words.bind("disagreements.agreed.accept", number), agreed::accept);
        root().getChildren().addAll(Labels.paneTitle(words.bind("disagreements.agreed")),
                Labels.paragraph(words.bind("disagreements.agreed.why")), Boxes.grow(list), new FlowPane(8, 8, accept,
                        Buttons.flat(words.bind("disagreements.cancel"), agreed::cancel)));
        follow(model.allProperty(), all -> list.getItems().setAll(Agreed.of(all.rows())));
        follow(words.languageProperty(), _ -> Rows.anew(list));
        follow(root().sceneProperty(), _ -> Platform.runLater(accept::requestFocus));
    }

    private final class Cell extends ListCell<Difference> {

        @Override
        protected void updateItem(@Nullable Difference row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (row == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String doubt = doubts(row);
            String said = words.get("disagreements.agreed.row", row.caseId(), row.variable().label(),
                    AnswerLabel.text(kit, row.variable(), row.first().answer()), doubt.isEmpty() ? "" : " — " + doubt);
            setAccessibleText(said);
            Label label = new Label(said);
            label.setMinWidth(0);
            setGraphic(Boxes.row(8, Badges.section(row.section(), words.bind(row.letters())), label));
        }

        private String doubts(Difference row) {
            return row.sides().stream().map(Side::doubt).filter(Objects::nonNull).map(Doubt::question)
                    .filter(it -> !it.isBlank()).findFirst().orElse("");
        }
    }
}
