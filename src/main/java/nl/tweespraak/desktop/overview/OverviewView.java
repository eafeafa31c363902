package nl.tweespraak.desktop.overview;

import java.io.File;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Flow;
import nl.tweespraak.study.RetentionNotice;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// First how long the texts may stay where that is soon, then the next step, the flow, and how far everybody is.
final class OverviewView extends View<VBox> {

    private final Kit kit;
    private final Words words;
    private final OverviewModel model;
    private final OverviewController controller;
    private final HBox more = Boxes.row(8);
    private final VBox body = Boxes.styled(Boxes.column(16), "tw-screen-body");

    OverviewView(Kit kit, OverviewModel model, OverviewController controller) {
        super(new VBox());
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        HBox head = Boxes.row(12, Labels.screenTitle(words.bind("screen.overview")), Boxes.space());
        head.getChildren().add(more);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.vvalueProperty().bindBidirectional(model.scrolledProperty());
        scroll.setFocusTraversable(false);
        root().getStyleClass().add("tw-screen");
        root().getChildren().addAll(Boxes.styled(head, "tw-screen-head"), Boxes.grow(scroll));
        follow(model.figuresProperty(), _ -> show());
        follow(model.problemProperty(), _ -> show());
        follow(words.languageProperty(), _ -> show());
    }

    private void show() {
        body.getChildren().clear();
        Text problem = model.problemProperty().get();
        if (problem != null) {
            body.getChildren().add(EmptyPanes.fault(words.bind("overview.failed"), words.bind(problem)));
        }
        OverviewFigures figures = model.figuresProperty().get();
        more.getChildren().clear();
        if (figures != null) {
            if (controller.person() instanceof Person.Lead && figures.counts().transcripts() > 0) {
                more.getChildren().add(Buttons.plain(words.bind("overview.import"), () -> controller.open("intake")));
            }
            RetentionNotice retention = figures.retention();
            if (retention != null) {
                body.getChildren().add(retention.isDue()
                        ? EmptyPanes.warning(words.bind(retention.text()))
                        : Labels.paragraph(words.bind(retention.text())));
            }
            OverviewCards cards = new OverviewCards(kit, figures, controller.person());
            body.getChildren().addAll(next(figures), flow(figures), cards.all());
        }
    }

    private HBox next(OverviewFigures figures) {
        NextStep step = NextStep.of(figures, controller.person());
        int number = step.number(figures, controller.person());
        VBox text = Boxes.column(2, Labels.caption(words.bind("overview.next")),
                Labels.paneTitle(words.bind("overview.next." + step.name(), number)));
        HBox card = Boxes.row(16, text, Boxes.space());
        Button button = switch (step) {
            case IMPORT -> controller.person() instanceof Person.Lead
                    ? Buttons.accent(words.bind("overview.import"), () -> controller.open("intake"))
                    : null;
            case CODE -> Buttons.accent(words.bind("overview.code"), () -> controller.open("coding"));
            case LINK -> Buttons.accent(words.bind("overview.doubles"), () -> controller.open("doubles"));
            case DISCUSS, DECIDE ->
                Buttons.accent(words.bind("overview.disagreements"), () -> controller.open("disagreements"));
            case WAIT, EXPORT -> null;
        };
        if (button != null) {
            card.getChildren().add(button);
        } else {
            card.getChildren().add(Labels.caption(words.bind("overview.how." + step.name())));
        }
        return Boxes.styled(card, "tw-card", "tw-card-subtle", "tw-next");
    }

    private VBox flow(OverviewFigures figures) {
        if (figures.counts().transcripts() == 0) {
            VBox none = EmptyPanes.empty(MaterialDesignM.MESSAGE_TEXT_OUTLINE, words.bind("overview.none"),
                    words.bind("overview.none.why"));
            return Boxes.styled(none, "tw-empty-wide");
        }
        Node reasons = controller.person() instanceof Person.Lead
                ? Buttons.link(words.bind("overview.reasons", figures.flow().reasons().size()),
                        () -> controller.open("doubles", "SCOPE"))
                : reasons(figures.flow());
        HBox head = Boxes.row(12, Labels.paneTitle(words.bind("overview.flow")), Boxes.space());
        if (controller.maySave()) {
            head.getChildren().add(Buttons.flat(words.bind("overview.save"), this::chooseFile));
        }
        return Boxes.styled(Boxes.column(16, head, new FlowPicture(words, kit.dates(), figures.flow(), reasons)),
                "tw-card", "tw-flow-card");
    }

    private VBox reasons(Flow flow) {
        VBox lines = Boxes.column(0);
        flow.reasons().forEach(it -> lines.getChildren().add(
                Labels.paragraph(words.bind("overview.reason", it.cases(), it.label()))));
        return lines;
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("overview.save"));
        chooser.setInitialFileName(words.get("overview.file"));
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter("SVG", "*.svg"),
                new FileChooser.ExtensionFilter("PNG", "*.png"));
        File file = kit.dialogs().save(chooser, root());
        if (file != null) {
            controller.save(file.toPath());
        }
    }
}
