package nl.tweespraak.desktop.team;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.team.TeamModel.Arrival;
import nl.tweespraak.store.PackageHeader;
import nl.tweespraak.study.Incoming;
import org.jspecify.annotations.Nullable;

/// What a package would change, before it does.
final class ArrivalView extends View<VBox> {

    private static final double ROWS = 10;
    private static final double ROW = 32;

    private final Words words;

    ArrivalView(Kit kit, TeamModel model, PackageActions actions, Arrival arrival) {
        super(Boxes.column(16));
        this.words = kit.words();
        Incoming incoming = arrival.incoming();
        boolean work = incoming.kind() == PackageHeader.Kind.WORK;
        VBox card = Parts.card(
                Labels.paneTitle(words.bind(work ? "team.arrival.work" : "team.arrival.task",
                        words.person(incoming.from()))),
                Labels.paragraph(words.bind("team.arrival.sealed", kit.dates().near(incoming.sealed()),
                        incoming.mark())));
        Button take = Buttons.accent(words.bind("team.arrival.take"), actions::take);
        take.disableProperty().bind(model.busyProperty());
        Button away = Buttons.flat(words.bind("team.arrival.away"), actions::letGo);
        away.disableProperty().bind(model.busyProperty());
        if (incoming.isNothing()) {
            card.getChildren().addAll(Labels.text(words.bind("team.arrival.nothing")),
                    Boxes.row(8, Buttons.plain(words.bind("team.arrival.away"), actions::letGo)));
        } else {
            card.getChildren().addAll(summary(incoming), list(incoming),
                    Labels.paragraph(words.bind("team.arrival.backup")), Boxes.row(8, take, away));
        }
        root().getChildren().add(card);
        follow(root().sceneProperty(), _ -> Platform.runLater(take::requestFocus));
    }

    private FlowPane summary(Incoming incoming) {
        FlowPane numbers = new FlowPane(24, 8);
        number(numbers, "team.arrival.fresh", incoming.fresh());
        number(numbers, "team.arrival.masked", incoming.masked());
        number(numbers, "team.arrival.cases", incoming.cases().size());
        number(numbers, "team.arrival.added", incoming.added());
        number(numbers, "team.arrival.changed", incoming.changed());
        number(numbers, "team.arrival.removed", incoming.removed());
        number(numbers, "team.arrival.handedIn", incoming.handedIn());
        number(numbers, "team.arrival.reopened", incoming.reopened());
        return numbers;
    }

    /// What is none is not said.
    private void number(FlowPane numbers, String key, int number) {
        if (number > 0) {
            numbers.getChildren().add(Boxes.column(0, Boxes.styled(Labels.strong(words.bind("team.number", number)),
                    "tw-team-number"), Labels.caption(words.bind(key, number))));
        }
    }

    private ListView<Incoming.OfCase> list(Incoming incoming) {
        ListView<Incoming.OfCase> list = new ListView<>();
        list.getItems().setAll(incoming.cases());
        list.getStyleClass().add("tw-team-list");
        list.accessibleTextProperty().bind(words.bind("team.arrival.list"));
        list.setCellFactory(_ -> new Cell());
        list.setPrefHeight(Math.min(ROWS, incoming.cases().size()) * ROW + 2);
        list.setMinHeight(ListView.USE_PREF_SIZE);
        list.setVisible(!incoming.cases().isEmpty());
        list.setManaged(!incoming.cases().isEmpty());
        return list;
    }

    private final class Cell extends ListCell<Incoming.OfCase> {

        @Override
        protected void updateItem(Incoming.@Nullable OfCase item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty
                    ? null
                    : words.get("team.arrival.case", item.caseId(), item.added(), item.changed(), item.removed(),
                            item.handedIn() ? 1 : item.reopened() ? 2 : 0));
        }
    }
}
