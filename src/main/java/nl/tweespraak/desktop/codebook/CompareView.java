package nl.tweespraak.desktop.codebook;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.FileChooser;
import nl.tweespraak.codebook.CodebookChange;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.codebook.CodebookModel.Compared;
import nl.tweespraak.desktop.kit.Badges.Tone;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.ChangingEdition;

/// Another edition beside that of the study: what differs, what going on with it comes to, and the last word.
final class CompareView extends View<ScrollPane> {

    private static final int SHOWN = 12;

    private final Kit kit;
    private final Words words;
    private final CodebookModel model;
    private final CodebookController controller;
    private final VBox body = Boxes.styled(Boxes.column(16), "tw-screen-body", "tw-codebook-compare");
    private final VBox result = Boxes.column(16);

    CompareView(Kit kit, CodebookModel model, CodebookController controller) {
        super(new ScrollPane());
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        root().setContent(body);
        root().setFitToWidth(true);
        root().setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root().setFocusTraversable(false);
        body.getChildren().addAll(choice(), result);
        follow(model.comparedProperty(), _ -> show());
        follow(model.problemProperty(), _ -> show());
        follow(model.changingProperty(), _ -> show());
        follow(words.languageProperty(), _ -> show());
    }

    private VBox choice() {
        FlowPane ways = new FlowPane(8, 8);
        for (String edition : controller.editions()) {
            Button way = Buttons.plain(new SimpleStringProperty(edition), () -> controller.compare(edition));
            way.disableProperty().bind(model.busyProperty());
            ways.getChildren().add(way);
        }
        Button file = Buttons.plain(words.bind("codebook.file"), this::choose);
        file.disableProperty().bind(model.busyProperty());
        ways.getChildren().add(file);
        return Boxes.column(8, Labels.paragraph(words.bind("codebook.compare.why", controller.codebook().id())), ways);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("codebook.file"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter("JSON", "*.json"));
        File file = kit.dialogs().open(chooser, root());
        if (file != null) {
            controller.compare(file.toString());
        }
    }

    private void show() {
        result.getChildren().clear();
        Text problem = model.problemProperty().get();
        if (problem != null) {
            result.getChildren().add(EmptyPanes.fault(words.bind("codebook.failed"), words.bind(problem)));
        }
        Compared compared = model.comparedProperty().get();
        if (compared != null) {
            ChangingEdition.Outcome outcome = compared.outcome();
            if (outcome != null) {
                result.getChildren().add(outcome(compared, outcome));
            }
            result.getChildren().add(changes(compared));
        }
    }

    private VBox changes(Compared compared) {
        VBox card = Boxes.styled(Boxes.column(12, Labels.paneTitle(words.bind("codebook.changes",
                compared.changes().size(), controller.codebook().id(), compared.other().id()))), "tw-card");
        Map<String, List<CodebookChange>> byVariable = new LinkedHashMap<>();
        compared.changes().forEach(it -> byVariable.computeIfAbsent(it.variable(), _ -> new ArrayList<>()).add(it));
        byVariable.forEach((variable, changes) -> {
            VBox lines = Boxes.column(4, Labels.wrapped(Labels.strong(words.bind(label(compared, variable)))));
            changes.forEach(it -> lines.getChildren().add(line(compared, it)));
            card.getChildren().addAll(Boxes.rule(), lines);
        });
        return card;
    }

    private FlowPane line(Compared compared, CodebookChange change) {
        FlowPane line = new FlowPane(8, 4, Badges.badge(change.isOfMeaning() ? Tone.WARNING : Tone.PLAIN,
                words.bind("codebook.change." + change.kind().word()), null));
        String category = category(compared, change);
        line.getChildren().add(Labels.paragraph(category.isEmpty()
                ? words.bind(change.what())
                : words.bind("codebook.change.category", category, change.what())));
        return line;
    }

    private String category(Compared compared, CodebookChange change) {
        return change.category().isEmpty()
                ? ""
                : compared.other().find(change.variable()).flatMap(it -> it.category(change.category()))
                        .or(() -> controller.codebook().find(change.variable())
                                .flatMap(it -> it.category(change.category())))
                        .map(it -> words.get(it.label())).orElse(change.category());
    }

    private Text label(Compared compared, String variable) {
        return variable.isEmpty()
                ? words.text("codebook.whole")
                : compared.other().find(variable).or(() -> controller.codebook().find(variable))
                        .map(Variable::label).orElse(Text.same(variable));
    }

    private VBox outcome(Compared compared, ChangingEdition.Outcome outcome) {
        int aside = outcome.setAside().values().stream().mapToInt(Integer::intValue).sum();
        VBox card = Boxes.styled(Boxes.column(12,
                Labels.paneTitle(words.bind("codebook.outcome", compared.other().id())),
                Labels.text(words.bind("codebook.carried", outcome.carried())),
                Labels.wrapped(Labels.text(words.bind("codebook.aside", aside, outcome.decisions())))), "tw-card");
        outcome.setAside().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(it -> card.getChildren()
                .add(Labels.paragraph(words.bind("codebook.aside.of", label(compared, it.getKey()), it.getValue()))));
        card.getChildren().add(Labels.wrapped(Labels.text(words.bind("codebook.look", outcome.look().size()))));
        outcome.look().stream().limit(SHOWN).forEach(it -> card.getChildren().add(Labels.paragraph(
                words.bind("codebook.look.at", it.caseId(), label(compared, it.variable()), it.coder()))));
        if (outcome.look().size() > SHOWN) {
            card.getChildren().add(Labels.caption(words.bind("codebook.look.more", outcome.look().size() - SHOWN)));
        }
        card.getChildren().add(model.changingProperty().get()
                ? sure(compared)
                : new FlowPane(8, 8, Buttons.plain(
                        words.bind("codebook.change", compared.other().id()),
                        () -> model.changingProperty().set(true))));
        return card;
    }

    private VBox sure(Compared compared) {
        Button now = Buttons.accent(words.bind("codebook.change.now", compared.other().id()), controller::change);
        now.disableProperty().bind(model.busyProperty());
        return Boxes.column(8, EmptyPanes.warning(words.bind("codebook.change.sure")), new FlowPane(8, 8, now,
                Buttons.flat(words.bind("codebook.cancel"), () -> model.changingProperty().set(false))));
    }
}
