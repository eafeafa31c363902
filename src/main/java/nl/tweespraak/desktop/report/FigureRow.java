package nl.tweespraak.desktop.report;

import java.math.BigDecimal;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.report.Figure;

/// One figure: what it counts, its bar, how many, and how many of a hundred.
final class FigureRow extends View<HBox> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WHOLE = 100;

    private final Words words;
    private final Figured figured;
    private final Figure figure;

    FigureRow(Kit kit, ReportModel model, ReportController controller, Figure figure) {
        super(Boxes.row(12));
        this.words = kit.words();
        this.figured = new Figured(kit);
        this.figure = figure;
        Behind.Asked number = new Behind.Asked(figure, null);
        Label name = Boxes.styled(Labels.wrapped(Labels.text(words.bind(figure.definition().words()))),
                "tw-figure-name");
        Label percent = Boxes.styled(Labels.strong(new SimpleStringProperty(figured.percent(figure))),
                "tw-figure-percent");
        root().getStyleClass().add("tw-figure-row");
        root().getChildren().addAll(name, Boxes.grow(bar()), place(count(controller, number), "tw-figure-count"),
                percent);
        follow(model.chosenProperty(), chosen -> root().pseudoClassStateChanged(CHOSEN, number.is(chosen)));
    }

    /// A way to the cases, where there are any.
    private Labeled count(ReportController controller, Behind.Asked number) {
        var words = new SimpleStringProperty(figured.count(figure));
        Labeled count = figure.cases().isEmpty()
                ? Labels.muted(words)
                : Buttons.link(words, () -> controller.choose(number));
        count.setAccessibleText(spoken());
        return count;
    }

    private Region bar() {
        BigDecimal percent = figure.percent();
        if (percent != null) {
            return new PartBar(WHOLE, new PartBar.Part(percent.doubleValue(), "tw-part-known"));
        }
        return new Region();
    }

    /// A button at the right of its column.
    static HBox place(Region button, String style) {
        HBox box = Boxes.styled(new HBox(button), style);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    private String spoken() {
        String name = figure.definition().words().in(words.language());
        if (figure.percent() == null) {
            return words.get("report.spoken.count", name, figured.count(figure));
        }
        return words.get("report.spoken", name, figured.count(figure), String.valueOf(figure.base()),
                figured.percent(figure));
    }

    /// That the true figure can only be higher.
    static Label lowerBound(Words words) {
        return Badges.badge(Badges.Tone.PLAIN, words.bind("report.lowerBound"), null);
    }
}
