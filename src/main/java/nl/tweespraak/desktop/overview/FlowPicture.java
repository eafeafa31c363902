package nl.tweespraak.desktop.overview;

import java.util.ArrayList;
import java.util.List;
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
import nl.tweespraak.report.FlowShape;
import nl.tweespraak.report.FlowSvg;
import nl.tweespraak.study.Flow;

/// From conversations through visitors to cases, heights in proportion.
final class FlowPicture extends Pane {

    private final Words words;
    private final Flow flow;
    private final List<Path> bands = new ArrayList<>();
    private final List<Region> bars = new ArrayList<>();
    private final List<VBox> captions = new ArrayList<>();

    /// @param reasons what leads to the reasons for which cases are out of scope, or says them
    FlowPicture(Words words, Dates dates, Flow flow, Node reasons) {
        this.words = words;
        this.flow = flow;
        FlowShape shape = FlowShape.of(flow, 1, 1);
        shape.bands().forEach(it -> bands.add(Boxes.styled(new Path(), it.rest() ? "tw-flow-rest" : "tw-flow")));
        shape.bars().forEach(
                it -> bars.add(Boxes.styled(new Region(), it.rest() ? "tw-flow-rest-node" : "tw-flow-node")));
        for (FlowShape.Caption caption : shape.captions()) {
            VBox figure = figure(dates, caption);
            if (caption.part() == FlowShape.Part.CASES && flow.undecided() > 0) {
                figure.getChildren().add(Labels.paragraph(words.bind("overview.undecided", flow.undecided())));
            }
            if (caption.part() == FlowShape.Part.OUT_OF_SCOPE) {
                figure.getChildren().add(reasons);
            }
            captions.add(figure);
        }
        getChildren().addAll(bands);
        getChildren().addAll(bars);
        getChildren().addAll(captions);
        getStyleClass().add("tw-flow-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(words.bind(FlowSvg.spoken(flow)));
    }

    @Override
    protected void layoutChildren() {
        FlowShape shape = FlowShape.of(flow, getWidth(), getHeight());
        for (int i = 0; i < bands.size(); i++) {
            draw(bands.get(i), shape.bands().get(i));
        }
        for (int i = 0; i < bars.size(); i++) {
            FlowShape.Bar bar = shape.bars().get(i);
            bars.get(i).resizeRelocate(bar.x(), bar.y(), bar.width(), bar.height());
        }
        for (int i = 0; i < captions.size(); i++) {
            place(captions.get(i), shape.captions().get(i));
        }
    }

    /// What falls off keeps within the picture, however many lines it has.
    private void place(VBox text, FlowShape.Caption caption) {
        double width = Math.max(0, getWidth() - caption.x());
        double height = text.prefHeight(width);
        double y = caption.isMiddle() ? Math.min(caption.y() - height / 2, getHeight() - height) : caption.y();
        text.resizeRelocate(caption.x(), Math.rint(y), width, height);
    }

    private static void draw(Path path, FlowShape.Band band) {
        double middle = (band.from() + band.to()) / 2;
        path.getElements().setAll(new MoveTo(band.from(), band.top()),
                new CubicCurveTo(middle, band.top(), middle, band.endTop(), band.to(), band.endTop()),
                new LineTo(band.to(), band.endBottom()),
                new CubicCurveTo(middle, band.endBottom(), middle, band.bottom(), band.from(), band.bottom()),
                new ClosePath());
    }

    private VBox figure(Dates dates, FlowShape.Caption caption) {
        Label figure = new Label(dates.number(caption.number()));
        figure.getStyleClass().addAll(caption.isMiddle() ? "tw-screen-title" : "tw-flow-number", "tw-strong");
        figure.setMinWidth(Label.USE_PREF_SIZE);
        var line = Boxes.row(6, figure, Labels.wrapped(Labels.text(words.bind(FlowSvg.words(caption.part())))));
        line.setAlignment(Pos.BASELINE_LEFT);
        return Boxes.column(0, line);
    }
}
