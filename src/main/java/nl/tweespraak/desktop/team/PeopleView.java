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
        follow(model.renamingProperty(), _ -> show());
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
            } else if (user.role() == KeyRing.Role.CODER && isRenamed(figures.now(user))) {
                lines.getChildren().add(renaming(figures.now(user), true));
            }
        }
        for (String coder : figures.withoutKey()) {
            lines.getChildren().addAll(Boxes.rule(), line(figures, coder));
            if (isRenamed(coder)) {
                lines.getChildren().add(renaming(coder, false));
            }
        }
        list.getChildren().setAll(Parts.card(Labels.paneTitle(words.bind("team.people")), lines,
                Labels.paragraph(words.bind("team.people.mark"))));
    }

    private Region line(Figures figures, Users.User user) {
        boolean codes = user.role() == KeyRing.Role.CODER;
        String name = codes ? figures.now(user) : words.get(words.person(user.name()));
        HBox who = Parts.coder(figures, name);
        who.getChildren().add(Badges.badge(Tone.PLAIN, words.bind("team.role." + user.role().word()), null));
        if (user.name().equals(figures.key())) {
            who.getChildren().add(Badges.badge(Tone.ACCENT, words.bind("team.you"), null));
        }
        Label mark = Boxes.styled(new Label(user.mark()), "tw-code", "tw-muted");
        mark.setMinWidth(Label.USE_PREF_SIZE);
        Label recovery = Labels
                .paragraph(words.bind(user.recovery() ? "team.recovery.made" : "team.recovery.none"));
        Button remove = remove(user.name(), name);
        remove.setVisible(!user.name().equals(figures.key()));
        Button rename = rename(name);
        rename.setVisible(codes);
        Region line = Parts.line(narrow.get(), who, mark, recovery, Boxes.row(8, rename, remove));
        return name.equals(user.name()) || !codes
                ? line
                : Boxes.styled(Boxes.column(0, line, oldKey(user, name)), "tw-team-half");
    }

    /// A coder who came with codings, and opens nothing.
    private Region line(Figures figures, String coder) {
        HBox who = Parts.coder(figures, coder);
        who.getChildren().add(Badges.badge(Tone.PLAIN, words.bind("team.role.coder"), null));
        Button remove = remove(coder, coder);
        remove.setVisible(false);
        return Parts.line(narrow.get(), who, Labels.paragraph(words.bind("team.people.noKey")),
                Boxes.row(8, rename(coder), remove));
    }

    /// Takes its room also where it is not shown, so that what stands before it is in one column with that of others.
    private Button remove(String user, String name) {
        Button remove = Buttons.plain(words.bind("team.remove"), () -> {
            model.renamingProperty().set(null);
            model.leavingProperty().set(user);
        });
        remove.accessibleTextProperty().bind(words.bind("team.remove.whom", name));
        remove.disableProperty().bind(model.busyProperty());
        return remove;
    }

    private Button rename(String coder) {
        Button rename = Buttons.plain(words.bind("team.rename"), () -> {
            model.leavingProperty().set(null);
            model.renamingProperty().set(coder);
        });
        rename.accessibleTextProperty().bind(words.bind("team.rename.whom", coder));
        rename.disableProperty().bind(model.busyProperty());
        return rename;
    }

    private boolean isRenamed(String coder) {
        return coder.equals(model.renamingProperty().get());
    }

    private Region renaming(String coder, boolean hasKey) {
        return new RenamingView(words, model, controller.people(), coder, hasKey).root();
    }

    /// A coder was renamed and the key was not: that was stopped between the two.
    private Region oldKey(Users.User user, String name) {
        Button finish = Buttons.plain(words.bind("team.rename.finish"),
                () -> controller.people().rename(user.name(), name));
        finish.disableProperty().bind(model.busyProperty());
        return EmptyPanes.warning(words.bind("team.rename.oldKey", user.name(), name), finish);
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
