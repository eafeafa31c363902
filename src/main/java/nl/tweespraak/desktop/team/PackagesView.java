package nl.tweespraak.desktop.team;

import java.io.File;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.FileChooser;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.team.TeamModel.Arrival;
import nl.tweespraak.store.KeyRing;
import nl.tweespraak.store.Origin;
import nl.tweespraak.store.Users;
import nl.tweespraak.study.Workload;
import org.jspecify.annotations.Nullable;

/// The lead: who has which cases, how far, tasks out and work in. A coder: work out and tasks in.
final class PackagesView extends View<VBox> {

    private static final String SUFFIX = ".twp";

    private final Kit kit;
    private final Words words;
    private final TeamModel model;
    private final TeamController controller;
    private final ObservableBooleanValue narrow;

    PackagesView(Kit kit, TeamModel model, TeamController controller, ObservableBooleanValue narrow) {
        super(Boxes.column(16));
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        this.narrow = narrow;
        follow(model.figuresProperty(), _ -> show());
        follow(model.arrivalProperty(), _ -> show());
        follow(narrow, _ -> show());
        follow(words.languageProperty(), _ -> show());
    }

    private void show() {
        Figures figures = model.figuresProperty().get();
        Origin origin = figures.origin();
        Arrival arrival = model.arrivalProperty().get();
        if (arrival != null) {
            root().getChildren().setAll(new ArrivalView(kit, model, controller.packages(), arrival).root());
        } else if (origin == null) {
            root().getChildren().setAll(out(figures), in("team.work", "team.work.why",
                    Buttons.accent(words.bind("team.work.take"), this::choose)));
        } else {
            root().getChildren().setAll(work(figures, origin), in("team.task", "team.task.why",
                    Buttons.plain(words.bind("team.task.take"), this::choose)));
        }
    }

    private VBox out(Figures figures) {
        VBox card = Parts.card(Labels.paneTitle(words.bind("team.out")), Labels.paragraph(words.bind("team.out.why")));
        VBox lines = Boxes.column(0);
        List<String> keys = figures.users().stream().filter(it -> it.role() == KeyRing.Role.CODER)
                .map(Users.User::name).toList();
        for (String coder : figures.coders()) {
            if (!lines.getChildren().isEmpty()) {
                lines.getChildren().add(Boxes.rule());
            }
            lines.getChildren().add(line(figures, coder));
        }
        if (keys.isEmpty()) {
            card.getChildren().add(EmptyPanes.warning(words.bind("team.out.noKeys"), Buttons.link(
                    words.bind("team.out.toPeople"), () -> model.tabProperty().set(Tab.PEOPLE))));
        }
        card.getChildren().add(lines);
        return card;
    }

    private Region line(Figures figures, String coder) {
        Workload.Done done = figures.done(coder);
        List<String> rounds = figures.work().loads().stream()
                .filter(load -> load.round() != null && load.coders().containsKey(coder))
                .map(load -> String.valueOf(load.round() == null ? "" : load.round().name())).toList();
        VBox who = Boxes.column(2, Parts.coder(figures, coder), Labels.paragraph(rounds.isEmpty()
                ? words.bind("team.rounds.none")
                : words.bind("team.rounds.of", String.join(", ", rounds), rounds.size())));
        VBox traffic = Boxes.styled(
                Boxes.column(2,
                        Labels.paragraph(when("team.sent", "team.sent.never", figures.traffic().sent().get(coder))),
                        Labels.paragraph(when("team.came", "team.came.never", figures.traffic().taken().get(coder)))),
                "tw-team-traffic");
        Button send = Buttons.plain(words.bind("team.send"), () -> send(coder, coder));
        send.accessibleTextProperty().bind(words.bind("team.send.to", coder));
        send.disableProperty().bind(model.busyProperty());
        return Parts.line(narrow.get(), who, Parts.progress(words, coder, done.handedIn(), done.cases()), traffic,
                send);
    }

    private SimpleStringProperty when(String key, String never, @Nullable Instant at) {
        return new SimpleStringProperty(at == null ? words.get(never) : words.get(key, kit.dates().near(at)));
    }

    private VBox work(Figures figures, Origin origin) {
        String own = controller.study().person().name();
        Workload.Done done = figures.done(own);
        String lead = words.get(words.person(origin.lead()));
        Button send = Buttons.accent(words.bind("team.hand"), () -> send(own, own));
        send.disableProperty().bind(model.busyProperty());
        VBox facts = Boxes.column(2, Labels.strong(words.bind("team.hand.to", lead)),
                Labels.paragraph(
                        when("team.hand.sent", "team.hand.sent.never", figures.traffic().sent().get(origin.lead()))));
        return Parts.card(Labels.paneTitle(words.bind("team.hand.title")),
                Labels.paragraph(words.bind("team.hand.why", lead)),
                Parts.line(narrow.get(), facts, Parts.progress(words, own, done.handedIn(), done.cases()), send),
                Labels.paragraph(words.bind("team.hand.rest", done.cases() - done.handedIn())));
    }

    private VBox in(String title, String why, Button take) {
        take.disableProperty().bind(model.busyProperty());
        return Parts.card(Labels.paneTitle(words.bind(title)),
                Parts.line(narrow.get(), Labels.paragraph(words.bind(why)), take));
    }

    private void send(String coder, String name) {
        FileChooser chooser = chooser("team.send");
        chooser.setInitialFileName(name.replaceAll("[^\\p{L}\\p{N}]+", "-") + SUFFIX);
        File file = kit.dialogs().save(chooser, root());
        if (file != null) {
            controller.packages().send(coder, file.toPath());
        }
    }

    private void choose() {
        File file = kit.dialogs().open(chooser("team.work.take"), root());
        if (file != null) {
            controller.packages().look(file.toPath());
        }
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get(title));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(words.get("team.files"), "*" + SUFFIX));
        return chooser;
    }
}
