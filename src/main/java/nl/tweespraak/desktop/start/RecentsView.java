package nl.tweespraak.desktop.start;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.start.StudyAccess.Opened;
import nl.tweespraak.model.Text;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// The studies, the chosen one open in place to ask for the passphrase and then who sits down.
final class RecentsView extends View<VBox> {

    /// What the two ways of a missing study take beside each other; in pixels at text size 100 %.
    private static final double WAYS = 192;

    private final Kit kit;
    private final Words words;
    private final StartModel model;
    private final StartController controller;
    private final Path home;
    private final Runnable find;

    RecentsView(Kit kit, StartModel model, StartController controller, Path home, Runnable find) {
        super(Boxes.column(16));
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        this.home = home;
        this.find = find;
        Opened opened = model.openedProperty().get();
        if (opened != null && model.chosenProperty().get() == null) {
            VBox card = Boxes.styled(new VBox(title(opened.title()), who(opened)), "tw-card", "tw-start-card");
            root().getChildren().add(card);
        } else if (model.recents().isEmpty()) {
            root().getChildren().add(Boxes.styled(EmptyPanes.empty(MaterialDesignF.FOLDER_OPEN_OUTLINE,
                    words.bind("start.none"), words.bind("start.none.why")), "tw-empty-wide"));
        } else {
            list();
        }
        Text problem = model.problemProperty().get();
        if (problem != null && model.chosenProperty().get() == null) {
            root().getChildren().add(EmptyPanes.fault(words.bind("start.failed"), words.bind(problem)));
        }
        root().getChildren().add(Labels.paragraph(words.bind("start.lost")));
    }

    private void list() {
        Label choose = Labels.caption(words.bind("start.choose"));
        choose.setMinWidth(Label.USE_PREF_SIZE);
        HBox head = Boxes.row(8, Labels.wrapped(Labels.screenTitle(words.bind("start.recent"))), Boxes.space(), choose,
                Labels.key("↑"), Labels.key("↓"));
        VBox rows = Boxes.styled(new VBox(), "tw-start-list");
        for (Recent recent : model.recents()) {
            rows.getChildren().add(row(recent));
        }
        rows.getChildren().getLast().getStyleClass().add("tw-last");
        root().getChildren().addAll(head, rows);
    }

    private Region row(Recent recent) {
        Region row = recent.equals(model.chosenProperty().get())
                ? open(recent)
                : recent.glance().missing() ? missing(recent) : closed(recent);
        return Boxes.styled(row, "tw-start-row");
    }

    private HBox line(Recent recent) {
        VBox text = Boxes.column(2, title(recent.title()), Labels.paragraph(words.bind(where(recent))));
        text.setAlignment(Pos.CENTER_LEFT);
        HBox line = Boxes.row(12, Boxes.grow(text));
        Text hindrance = recent.glance().hindrance();
        if (hindrance != null) {
            line.getChildren().add(Badges.badge(Tone.PLAIN, words.bind(hindrance), MaterialDesignL.LOCK_OUTLINE));
        }
        if (recent.glance().changed() != null) {
            Label changed = new Label(kit.dates().near(recent.glance().changed()));
            changed.setMinWidth(Label.USE_PREF_SIZE);
            line.getChildren().add(Boxes.styled(changed, "tw-caption", "tw-muted"));
        }
        return line;
    }

    private Text where(Recent recent) {
        return recent.codebook().isEmpty()
                ? Text.same(recent.place(home))
                : words.text("start.where", recent.codebook(), recent.place(home));
    }

    private Button closed(Recent recent) {
        Button row = Buttons.wide(line(recent), words.bind("start.choose.one", recent.title()),
                () -> controller.choose(recent));
        row.disableProperty().bind(model.busyProperty());
        return row;
    }

    private Region missing(Recent recent) {
        Label why = Labels.paragraph(words.bind("start.missing"));
        why.setGraphic(Icons.warning(MaterialDesignA.ALERT_OUTLINE));
        VBox text = Boxes.column(2, Boxes.styled(title(recent.title()), "tw-muted"), why);
        text.setAlignment(Pos.CENTER_LEFT);
        FlowPane ways = new FlowPane(8, 4, Buttons.plain(words.bind("start.find"), find),
                Buttons.flat(words.bind("start.forget"), () -> controller.forget(recent)));
        ways.setAlignment(Pos.CENTER_RIGHT);
        ways.setPrefWrapLength(WAYS);
        HBox line = Boxes.row(8, Boxes.grow(text), ways);
        return recent.glance().backups() ? Boxes.column(8, line, restore(recent)) : line;
    }

    private Button restore(Recent recent) {
        return Buttons.plain(words.bind("start.restore"), () -> controller.startRestoring(recent));
    }

    private Region open(Recent recent) {
        VBox row = Boxes.column(12, line(recent));
        Opened opened = model.openedProperty().get();
        row.getChildren().add(opened != null ? who(opened) : entry(recent));
        Text problem = model.problemProperty().get();
        if (problem != null) {
            Node[] ways = model.damagedProperty().get() && recent.glance().backups()
                    ? new Node[]{restore(recent)}
                    : new Node[0];
            Region fault = EmptyPanes.fault(words.bind("start.failed"), words.bind(problem), ways);
            // What is said of waiting tells it.
            fault.visibleProperty().bind(controller.waits().isWaiting().not());
            fault.managedProperty().bind(fault.visibleProperty());
            row.getChildren().add(fault);
        }
        return Boxes.styled(row, "tw-start-chosen");
    }

    private Region entry(Recent recent) {
        if (controller.restoring().model().studyProperty().get() != null) {
            return new RestoreView(kit, controller).root();
        }
        return model.recoveringProperty().get()
                ? new RecoverView(words, model, controller, recent).root()
                : new PassphraseView(words, model, controller, recent).root();
    }

    private Region who(Opened opened) {
        return new SeatsView(words, opened, controller).root();
    }

    private static Label title(String title) {
        return Boxes.styled(Labels.wrapped(new Label(title)), "tw-strong");
    }
}
