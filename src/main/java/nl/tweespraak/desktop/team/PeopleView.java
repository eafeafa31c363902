package nl.tweespraak.desktop.team;

import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Badges.Tone;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.team.TeamModel.Made;
import nl.tweespraak.store.KeyRing;
import nl.tweespraak.store.Users;
import org.jspecify.annotations.Nullable;

/// Who can open the study, somebody more, and somebody no more.
final class PeopleView extends View<VBox> {

    private final Words words;
    private final TeamModel model;
    private final TeamController controller;
    private final ObservableBooleanValue narrow;
    private final VBox list = Boxes.column(12);
    private final VBox made = Boxes.column(0);

    PeopleView(Kit kit, TeamModel model, TeamController controller, ObservableBooleanValue narrow) {
        super(Boxes.column(16));
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        this.narrow = narrow;
        root().getChildren().addAll(list, made, new NewcomerView(words, model, controller.people()).root());
        follow(model.figuresProperty(), _ -> show());
        follow(model.leavingProperty(), _ -> show());
        follow(model.madeProperty(), this::showMade);
        follow(narrow, _ -> show());
        follow(words.languageProperty(), _ -> show());
    }

    private void show() {
        Figures figures = model.figuresProperty().get();
        VBox lines = Boxes.column(0);
        for (Users.User user : figures.users()) {
            if (!lines.getChildren().isEmpty()) {
                lines.getChildren().add(Boxes.rule());
            }
            lines.getChildren().add(line(figures, user));
            if (user.name().equals(model.leavingProperty().get())) {
                lines.getChildren().add(leaving(user));
            }
        }
        list.getChildren().setAll(Parts.card(Labels.paneTitle(words.bind("team.people")), lines,
                Labels.paragraph(words.bind("team.people.mark"))));
    }

    private Region line(Figures figures, Users.User user) {
        String name = words.get(words.person(user.name()));
        HBox who = Parts.coder(figures, user.role() == KeyRing.Role.CODER ? user.name() : name);
        who.getChildren().add(Badges.badge(Tone.PLAIN, words.bind("team.role." + user.role().word()), null));
        if (user.name().equals(figures.key())) {
            who.getChildren().add(Badges.badge(Tone.ACCENT, words.bind("team.you"), null));
        }
        Label mark = Boxes.styled(new Label(user.mark()), "tw-code", "tw-muted");
        mark.setMinWidth(Label.USE_PREF_SIZE);
        Label recovery = Labels
                .paragraph(words.bind(user.recovery() ? "team.recovery.made" : "team.recovery.none"));
        Button remove = Buttons.plain(words.bind("team.remove"), () -> model.leavingProperty().set(user.name()));
        remove.accessibleTextProperty().bind(words.bind("team.remove.whom", name));
        remove.disableProperty().bind(model.busyProperty());
        remove.setVisible(!user.name().equals(figures.key()));
        return Parts.line(narrow.get(), who, mark, recovery, remove);
    }

    /// What it does, what it does not undo, and then the button.
    private Region leaving(Users.User user) {
        String name = words.get(words.person(user.name()));
        Button remove = Buttons.danger(words.bind("team.remove.now", name),
                () -> controller.people().remove(user.name()));
        remove.disableProperty().bind(model.busyProperty());
        Button cancel = Buttons.flat(words.bind("team.cancel"), () -> model.leavingProperty().set(null));
        Label busy = Labels.caption(words.bind("team.remove.busy"));
        busy.visibleProperty().bind(model.busyProperty());
        VBox pane = Boxes.column(8, Labels.paragraph(words.bind("team.remove.does", name)),
                EmptyPanes.warning(words.bind("team.remove.doesNot")), new FlowPane(8, 8, remove, cancel, busy));
        Platform.runLater(cancel::requestFocus);
        return Boxes.styled(pane, "tw-team-inset");
    }

    private void showMade(@Nullable Made now) {
        made.getChildren().clear();
        if (now != null) {
            made.getChildren().add(Parts.card(Labels.strong(words.bind("team.made", now.user())),
                    Boxes.styled(Labels.strong(new SimpleStringProperty(now.passphrase())), "tw-code"),
                    Labels.paragraph(words.bind("team.made.why", now.user())),
                    Boxes.row(8, Buttons.plain(words.bind("team.made.away"), () -> model.madeProperty().set(null)))));
        }
        made.setVisible(now != null);
        made.setManaged(now != null);
    }
}
