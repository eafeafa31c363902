package nl.tweespraak.desktop.agreement;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import nl.tweespraak.desktop.agreement.Figures.Choice;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Badges.Tone;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Segments;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Round;
import nl.tweespraak.study.Agreement;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Which figures: of all cases or of a round, beside which other round, how unknown counts; and what can be done with
/// them.
final class ChoiceBar extends View<VBox> {

    private final Kit kit;
    private final Words words;
    private final AgreementModel model;
    private final AgreementController controller;
    private final ObjectProperty<Agreement.Unknown> unknown = new SimpleObjectProperty<>();
    private final HBox head = Boxes.styled(Boxes.row(12), "tw-screen-head");
    private final FlowPane line = Boxes.styled(new FlowPane(12, 8), "tw-choice-bar");
    private final HBox counting;
    private final HBox notice = Boxes.row(0);
    private boolean narrow;

    ChoiceBar(Kit kit, AgreementModel model, AgreementController controller) {
        super(new VBox());
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        Segments<Agreement.Unknown> segments = new Segments<>(unknown);
        segments.add(Agreement.Unknown.CATEGORY, words.bind("agreement.unknown.rule"));
        segments.add(Agreement.Unknown.OMIT, words.bind("agreement.unknown.omit"));
        Label what = Labels.caption(words.bind("agreement.unknown"));
        what.setMinWidth(Label.USE_PREF_SIZE);
        counting = Boxes.row(8, what, segments);
        unknown.addListener((_, _, now) -> {
            if (now != model.choiceProperty().get().unknown()) {
                controller.count(now);
            }
        });
        root().getChildren().addAll(head, line, notice);
        Boxes.styled(notice, "tw-choice-notice");
        follow(model.choiceProperty(), choice -> unknown.set(choice.unknown()));
        follow(model.figuresProperty(), _ -> show());
        follow(model.closingProperty(), _ -> show());
        follow(model.changedProperty(), _ -> show());
        follow(model.methodsShownProperty(), _ -> show());
        follow(words.languageProperty(), _ -> show());
    }

    /// @param now in as many lines as it takes
    void fit(boolean now) {
        narrow = now;
        show();
    }

    private void show() {
        Figures figures = model.figuresProperty().get();
        List<Round> rounds = figures == null ? List.of() : figures.rounds();
        Label title = Labels.screenTitle(words.bind("screen.agreement"));
        title.setMinWidth(Label.USE_PREF_SIZE);
        head.getChildren().setAll(title);
        line.getChildren().clear();
        notice.getChildren().clear();
        Boxes.show(line, false);
        Boxes.show(notice, false);
        if (figures == null) {
            return;
        }
        Choice choice = model.choiceProperty().get();
        List<Node> parts = new ArrayList<>();
        if (!rounds.isEmpty()) {
            head.getChildren().add(Boxes.styled(rounds(rounds, "agreement.round", choice.round(), this::round,
                    controller::chooseRound), "tw-round-choice"));
        }
        state(figures).ifPresent(parts::add);
        if (narrow) {
            parts.add(counting);
            head.getChildren().add(Boxes.space());
        } else {
            head.getChildren().addAll(parts);
            parts.clear();
            head.getChildren().addAll(Boxes.space(), counting);
        }
        head.getChildren().add(save(figures));
        if (!rounds.isEmpty()) {
            List<Round> others = rounds.stream().filter(it -> !it.name().equals(choice.round())).toList();
            if (!others.isEmpty()) {
                parts.add(rounds(others, "agreement.beside", choice.other(), this::other, controller::compareWith));
            }
        }
        actions(figures, parts);
        line.getChildren().setAll(parts);
        Boxes.show(line, !parts.isEmpty());
        notice(figures);
    }

    private ComboBox<Optional<String>> rounds(List<Round> rounds, String name, @Nullable String now,
            Function<Optional<String>, String> show, java.util.function.Consumer<@Nullable String> choose) {
        List<Optional<String>> all = new ArrayList<>(List.of(Optional.empty()));
        rounds.forEach(it -> all.add(Optional.of(it.name())));
        ComboBox<Optional<String>> box = Choosing.box(all, show, Optional.ofNullable(now),
                it -> choose.accept(it.orElse(null)));
        box.accessibleTextProperty().bind(words.bind(name));
        return box;
    }

    private String round(Optional<String> round) {
        return round.map(it -> words.get("agreement.round.one", it)).orElseGet(() -> words.get("agreement.round.all"));
    }

    private String other(Optional<String> round) {
        return round.map(it -> words.get("agreement.beside.one", it))
                .orElseGet(() -> words.get("agreement.beside.none"));
    }

    /// Whether the figures lie fixed.
    private Optional<Node> state(Figures figures) {
        Round round = figures.round();
        Round.Closed closed = round == null ? null : round.closed();
        if (round == null) {
            return Optional.empty();
        }
        if (closed == null) {
            return Optional.of(Badges.badge(Tone.PLAIN,
                    words.bind(round.training() ? "agreement.state.training" : "agreement.state.open"), null));
        }
        String date = kit.dates().date(closed.at().atZone(kit.dates().clock().getZone()).toLocalDate());
        return Optional.of(figures.kept()
                ? Badges.badge(Tone.PLAIN, new ReadOnlyStringWrapper(
                        words.get("agreement.state.kept", date, closed.edition())), MaterialDesignL.LOCK_OUTLINE)
                : Badges.badge(Tone.DASHED, words.bind("agreement.state.otherRule"), null));
    }

    private Button save(Figures figures) {
        Button save = Buttons.withIcon(Buttons.plain(words.bind("agreement.save"), this::chooseFile),
                MaterialDesignT.TRAY_ARROW_UP);
        save.setDisable(figures.isEmpty());
        return save;
    }

    private void actions(Figures figures, List<Node> parts) {
        if (controller.mayClose()) {
            parts.add(Buttons.withIcon(Buttons.plain(words.bind("agreement.close"), controller::askToClose),
                    MaterialDesignL.LOCK_OUTLINE));
        }
        if (figures.kept()) {
            parts.add(Buttons.plain(words.bind("agreement.compare"), controller::compare));
        }
        if (!figures.isEmpty()) {
            parts.add(Buttons.plain(words.bind(model.methodsShownProperty().get()
                    ? "agreement.methods.hide"
                    : "agreement.methods"), controller::toggleMethods));
        }
    }

    private void notice(Figures figures) {
        var changed = model.changedProperty().get();
        if (model.closingProperty().get() && figures.round() != null) {
            HBox ways = Boxes.row(8, Buttons.accent(words.bind("agreement.close.do"), controller::close),
                    Buttons.plain(words.bind("agreement.cancel"), () -> model.closingProperty().set(false)));
            notice.getChildren().add(Boxes.grow(EmptyPanes.warning(words.bind("agreement.close.why",
                    figures.round().name(), words.text(figures.choice().unknown() == Agreement.Unknown.CATEGORY
                            ? "agreement.unknown.counts"
                            : "agreement.unknown.leftOut")),
                    ways)));
        } else if (changed != null) {
            notice.getChildren().add(Boxes.grow(new ChangedView(words, changed,
                    () -> model.changedProperty().set(null))));
        }
        Boxes.show(notice, !notice.getChildren().isEmpty());
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("agreement.save"));
        chooser.setInitialFileName(words.get("agreement.save.name"));
        File file = kit.dialogs().save(chooser, root());
        if (file != null) {
            controller.save(file.toPath());
        }
    }
}
