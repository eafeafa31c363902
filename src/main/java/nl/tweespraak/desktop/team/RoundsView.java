package nl.tweespraak.desktop.team;

import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Badges.Tone;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Round;
import nl.tweespraak.study.Workload;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// The rounds with how far each coder is, one more, and a case that goes back.
final class RoundsView extends View<VBox> {

    private final Kit kit;
    private final Words words;
    private final TeamModel model;
    private final TeamController controller;
    private final VBox list = Boxes.column(12);

    RoundsView(Kit kit, TeamModel model, TeamController controller) {
        super(Boxes.column(16));
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        root().getChildren().addAll(list, new RoundFormView(kit, model, controller).root(),
                new GiveBackView(words, model, controller).root());
        follow(model.figuresProperty(), _ -> show());
        follow(model.reopeningProperty(), _ -> show());
        follow(words.languageProperty(), _ -> show());
    }

    private void show() {
        Figures figures = model.figuresProperty().get();
        list.getChildren().clear();
        boolean any = false;
        for (Workload load : figures.work().loads()) {
            list.getChildren().add(card(figures, load));
            any |= load.round() != null;
        }
        if (!any) {
            list.getChildren().addFirst(Labels.paragraph(words.bind("team.round.none")));
        }
    }

    private VBox card(Figures figures, Workload load) {
        Round round = load.round();
        Label name = Labels.wrapped(Labels.paneTitle(round == null
                ? words.bind("team.round.rest")
                : new SimpleStringProperty(round.name())));
        FlowPane head = new FlowPane(8, 8, name);
        head.setAlignment(Pos.CENTER_LEFT);
        if (round != null && round.training()) {
            head.getChildren().add(Badges.badge(Tone.ACCENT, words.bind("team.round.training"), null));
        }
        Round.Closed closed = round == null ? null : round.closed();
        if (closed != null) {
            head.getChildren().add(Badges.badge(Tone.PLAIN,
                    words.bind("team.round.closed", kit.dates().near(closed.at())), MaterialDesignL.LOCK_OUTLINE));
        }
        VBox card = Parts.card(head, Labels.paragraph(round == null
                ? words.bind("team.round.rest.why", load.cases())
                : words.bind("team.round.about", load.cases(), load.shared(), load.cases() - load.shared(),
                        String.valueOf(round.seed()))));
        FlowPane bars = new FlowPane(24, 12);
        load.coders().forEach((coder, done) -> bars.getChildren().add(Boxes.column(6, Parts.coder(figures, coder),
                Parts.progress(words, coder, done.handedIn(), done.cases()))));
        card.getChildren().add(bars);
        if (round != null && closed != null) {
            card.getChildren().add(reopening(round.name()));
        }
        return card;
    }

    private Region reopening(String name) {
        if (!name.equals(model.reopeningProperty().get())) {
            return Boxes.row(8,
                    Buttons.plain(words.bind("team.round.reopen"), () -> model.reopeningProperty().set(name)));
        }
        TextField reason = new TextField();
        Button reopen = Buttons.plain(words.bind("team.round.reopen.now"),
                () -> controller.reopenRound(name, reason.getText()));
        reopen.disableProperty().bind(model.busyProperty().or(reason.textProperty().isEmpty()));
        Platform.runLater(reason::requestFocus);
        return Boxes.styled(Boxes.column(8, Labels.paragraph(words.bind("team.round.reopen.why")),
                Boxes.field(words.bind("team.reason"), reason), new FlowPane(8, 8, reopen,
                        Buttons.flat(words.bind("team.cancel"), () -> model.reopeningProperty().set(null)))),
                "tw-team-inset");
    }
}
