package nl.tweespraak.desktop.overview;

import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Person;
import org.jspecify.annotations.Nullable;

/// How far the coders are, how the disagreements stand, and how the study is kept.
final class OverviewCards {

    private final Kit kit;
    private final Words words;
    private final OverviewFigures figures;
    private final Person person;

    OverviewCards(Kit kit, OverviewFigures figures, Person person) {
        this.person = person;
        this.kit = kit;
        this.words = kit.words();
        this.figures = figures;
    }

    Region all() {
        GridPane grid = new GridPane(16, 16);
        for (int i = 0; i < 3; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / 3);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, coding(), disagreements(), keeping());
        return grid;
    }

    private VBox coding() {
        VBox card = card(Labels.strong(words.bind("screen.coding")));
        int cases = figures.counts().cases();
        for (OverviewFigures.Line line : figures.coders()) {
            Label count = Labels.text(words.bind("overview.of", line.handedIn(), cases));
            HBox name = Boxes.row(8, Badges.coder(line.color(), Badges.letter(line.color())),
                    new Label(line.coder()), Boxes.space(), count);
            ProgressBar bar = new ProgressBar(cases == 0 ? 0 : (double) line.handedIn() / cases);
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.accessibleTextProperty().bind(words.bind("overview.handedIn.by", line.coder(), line.handedIn(), cases));
            bar.setFocusTraversable(false);
            card.getChildren().add(Boxes.column(6, name, bar));
        }
        card.getChildren().add(Labels.paragraph(
                words.bind(figures.coders().isEmpty() ? "overview.noCoders" : "overview.handedIn")));
        return card;
    }

    private VBox disagreements() {
        int all = figures.counts().disagreements();
        Label total = Labels.muted(words.bind("overview.number", all));
        VBox card = card(Boxes.row(8, Labels.strong(words.bind("screen.disagreements")), Boxes.space(), total));
        if (all == 0) {
            card.getChildren().add(Labels.paragraph(words.bind("overview.noDisagreements")));
            return card;
        }
        int discuss = figures.counts().toDiscuss();
        int open = figures.counts().openDisagreements();
        card.getChildren().addAll(
                new ShareBar(figures.decided(), discuss, open),
                share("tw-share-decided", "overview.decided", figures.decided()),
                share("tw-share-discuss", "overview.discuss", discuss),
                share("tw-share-open", "overview.open", open));
        return card;
    }

    private HBox share(String style, String key, int number) {
        Region mark = Boxes.styled(new Region(), "tw-share-mark", style);
        return Boxes.row(8, mark, Labels.wrapped(Labels.text(words.bind(key))), Boxes.space(),
                Labels.text(words.bind("overview.number", number)));
    }

    private VBox keeping() {
        VBox card = card(Labels.strong(words.bind("overview.keeping")));
        card.getChildren().addAll(fact("overview.changed", when(figures.changed())), Boxes.rule(),
                fact("overview.backup", when(figures.backup())), Boxes.rule(),
                fact("overview.messages", kit.dates().number(figures.counts().messages())));
        if (person instanceof Person.Lead) {
            card.getChildren().addAll(Boxes.rule(),
                    fact("overview.codings", kit.dates().number(figures.counts().codings())));
        }
        return card;
    }

    private String when(@Nullable Instant instant) {
        return instant == null ? words.get("overview.never") : kit.dates().near(instant);
    }

    private HBox fact(String key, String value) {
        Label says = Labels.wrapped(new Label(value));
        says.setTextAlignment(TextAlignment.RIGHT);
        return Boxes.row(8, Labels.wrapped(Labels.muted(words.bind(key))), Boxes.space(), says);
    }

    private static VBox card(Region head) {
        return Boxes.styled(Boxes.column(12, head), "tw-card");
    }
}
