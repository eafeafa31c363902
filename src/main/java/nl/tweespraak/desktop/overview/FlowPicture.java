package nl.tweespraak.desktop.overview;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Dates;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.study.StudyCounts;

/// From conversations through visitors to cases, heights in proportion.
final class FlowPicture extends Pane {

    private static final double BAR = 12;
    /// Where the second and the third bar stand, of the width.
    private static final double SECOND = 0.362;
    private static final double THIRD = 0.724;
    /// Of the height: what the bars take, so that the branches have room to part.
    private static final double FULL = 0.8;
    private static final double APART = 0.09;

    private final StudyCounts counts;
    private final Path main = band("tw-flow");
    private final Path kept = band("tw-flow");
    private final Path linked = band("tw-flow-rest");
    private final Path out = band("tw-flow-rest");
    private final Region first = node("tw-flow-node");
    private final Region second = node("tw-flow-node");
    private final Region third = node("tw-flow-node");
    private final Region linkedNode = node("tw-flow-rest-node");
    private final Region outNode = node("tw-flow-rest-node");
    private final VBox transcripts;
    private final VBox visitors;
    private final VBox cases;
    private final VBox duplicates;
    private final VBox outOfScope;

    FlowPicture(Words words, Dates dates, StudyCounts counts) {
        this.counts = counts;
        transcripts = figure(dates, "tw-flow-number", counts.transcripts(), words.bind("overview.transcripts"));
        visitors = figure(dates, "tw-flow-number", counts.cases(), words.bind("overview.visitors"));
        cases = figure(dates, "tw-flow-number", counts.inScope(), words.bind("overview.cases"));
        if (counts.undecided() > 0) {
            cases.getChildren().add(Labels.paragraph(words.bind("overview.undecided", counts.undecided())));
        }
        duplicates = figure(dates, "tw-screen-title", counts.duplicates(), words.bind("overview.duplicates"));
        outOfScope = figure(dates, "tw-screen-title", counts.outOfScope(), words.bind("overview.outOfScope"));
        getChildren().addAll(linked, out, main, kept, first, second, third, linkedNode, outNode, transcripts, visitors,
                cases, duplicates, outOfScope);
        getStyleClass().add("tw-flow-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(words.bind("overview.flow.spoken", counts.transcripts(), counts.duplicates(),
                counts.cases(), counts.outOfScope(), counts.inScope(), counts.undecided()));
    }

    @Override
    protected void layoutChildren() {
        double unit = FULL * getHeight() / Math.max(1, counts.transcripts());
        double gap = APART * getHeight();
        double two = Math.rint(SECOND * getWidth());
        double three = Math.rint(THIRD * getWidth());
        double all = counts.transcripts() * unit;
        double unique = counts.cases() * unit;
        double within = counts.inScope() * unit;
        place(first, 0, 0, all);
        place(second, two, 0, unique);
        place(third, three, 0, within);
        double linkedAt = Math.max(all, unique) + gap;
        double linkedHigh = visible(counts.duplicates(), unit);
        double outHigh = visible(counts.outOfScope(), unit);
        double outAt = Math.max(within + gap, getHeight() - outHigh - gap / 2);
        place(linkedNode, two, linkedAt, linkedHigh);
        place(outNode, three, outAt, outHigh);
        draw(main, BAR, two, 0, unique, 0, unique);
        draw(kept, two + BAR, three, 0, within, 0, within);
        draw(linked, BAR, two, unique, all, linkedAt, linkedAt + linkedHigh);
        draw(out, two + BAR, three, within, unique, outAt, outAt + outHigh);
        beside(transcripts, 0, 12);
        beside(visitors, two, 12);
        beside(cases, three, 12);
        beside(duplicates, two, linkedAt + linkedHigh / 2 - duplicates.prefHeight(-1) / 2);
        beside(outOfScope, three, outAt + outHigh / 2 - outOfScope.prefHeight(-1) / 2);
        show(counts.duplicates() > 0, linked, linkedNode, duplicates);
        show(counts.outOfScope() > 0, out, outNode, outOfScope);
    }

    /// Few are still to be seen.
    private static double visible(int count, double unit) {
        return count == 0 ? 0 : Math.max(3, count * unit);
    }

    private static void show(boolean visible, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(visible);
        }
    }

    private static void place(Region node, double x, double y, double height) {
        node.resizeRelocate(x, y, BAR, height);
    }

    private void beside(Region text, double x, double y) {
        double left = x + BAR + 16;
        double width = Math.max(0, getWidth() - left);
        text.resizeRelocate(left, Math.rint(y), width, text.prefHeight(width));
    }

    private static void draw(Path band, double from, double to, double top, double bottom, double endTop,
            double endBottom) {
        double middle = (from + to) / 2;
        band.getElements().setAll(new MoveTo(from, top), new CubicCurveTo(middle, top, middle, endTop, to, endTop),
                new LineTo(to, endBottom), new CubicCurveTo(middle, endBottom, middle, bottom, from, bottom),
                new ClosePath());
    }

    private static VBox figure(Dates dates, String style, int number, ObservableValue<String> words) {
        Label figure = new Label(dates.number(number));
        figure.getStyleClass().addAll(style, "tw-strong");
        figure.setMinWidth(Label.USE_PREF_SIZE);
        var line = Boxes.row(6, figure, Labels.wrapped(Labels.text(words)));
        line.setAlignment(Pos.BASELINE_LEFT);
        return Boxes.column(0, line);
    }

    private static Path band(String style) {
        return Boxes.styled(new Path(), style);
    }

    private static Region node(String style) {
        return Boxes.styled(new Region(), style);
    }
}
