package nl.tweespraak.desktop.doubles;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.ListCell;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Rows;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.study.Flow;
import org.jspecify.annotations.Nullable;

/// The cases that are out of scope: how many for each reason, and which.
final class ScopeView extends View<VBox> {

    private final Words words;
    private final DoublesModel model;
    private final FlowPane reasons = new FlowPane(12, 12);
    private final ListView<Flow.Out> cases = new ListView<>();

    ScopeView(Kit kit, DoublesModel model) {
        super(Boxes.styled(Boxes.column(16), "tw-screen-body"));
        this.words = kit.words();
        this.model = model;
        cases.accessibleTextProperty().bind(words.bind("doubles.tab.SCOPE", ""));
        cases.setCellFactory(_ -> new Cell());
        cases.getStyleClass().add("tw-scope-cases");
        root().getChildren().addAll(Labels.paragraph(words.bind("doubles.scope.meaning")), reasons, Boxes.grow(cases));
        follow(model.pairsProperty(), _ -> show());
        follow(words.languageProperty(), _ -> {
            Rows.anew(cases);
            show();
        });
    }

    private void show() {
        Pairs pairs = model.pairsProperty().get();
        reasons.getChildren().clear();
        cases.getItems().setAll(pairs == null ? List.of() : pairs.flow().out());
        if (pairs != null) {
            pairs.flow().reasons().forEach(it -> reasons.getChildren().add(card(it)));
        }
    }

    private Region card(Flow.Reason reason) {
        Label number = new Label(Integer.toString(reason.cases()));
        number.getStyleClass().addAll("tw-screen-title", "tw-strong");
        return Boxes.styled(Boxes.column(2, number, Labels.wrapped(Labels.text(words.bind(reason.label())))),
                "tw-card", "tw-scope-reason");
    }

    private final class Cell extends ListCell<Flow.Out> {

        @Override
        protected void updateItem(Flow.@Nullable Out one, boolean empty) {
            super.updateItem(one, empty);
            Pairs pairs = model.pairsProperty().get();
            if (one == null || empty || pairs == null) {
                setText(null);
                setAccessibleText(null);
                return;
            }
            setText(words.get(one.decided() ? "doubles.scope.decided" : "doubles.scope.coded", one.caseId(),
                    words.get(pairs.flow().label(one))));
            setAccessibleText(getText());
        }
    }
}
