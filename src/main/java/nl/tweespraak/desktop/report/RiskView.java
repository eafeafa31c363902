package nl.tweespraak.desktop.report;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Segments;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Threshold;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// What could tell who somebody is in what is to leave, what counts as few, and whether it is taken out.
final class RiskView extends View<VBox> {

    private final Words words;
    private final ExportModel model;
    private final ReportController controller;
    private final VBox found = Boxes.column(8);

    RiskView(Words words, ExportModel model, ReportController controller) {
        super(Boxes.column(12));
        this.words = words;
        this.model = model;
        this.controller = controller;
        Segments<Boolean> hide = new Segments<>(model.hideProperty()).add(false, words.bind("report.show"))
                .add(true, words.bind("report.hide"));
        Label why = Labels.paragraph(Bindings.createStringBinding(() -> words.get(
                !model.hideProperty().get()
                        ? "report.show.why"
                        : model.whatProperty().get() == ExportModel.What.REPORT
                                ? "report.hide.report"
                                : "report.hide.data",
                model.thresholdProperty().get()), model.hideProperty(), model.whatProperty(),
                model.thresholdProperty(), words.languageProperty()));
        root().getChildren().addAll(Boxes.column(6, Labels.strong(words.bind("report.risks")), found, threshold()),
                Boxes.column(6, Labels.strong(words.bind("report.small")), hide, why));
        follow(model.risksProperty(), _ -> show());
        follow(model.listedProperty(), _ -> show());
        follow(words.languageProperty(), _ -> show());
    }

    private void show() {
        found.getChildren().clear();
        List<Text> risks = model.risksProperty().get();
        if (risks == null) {
            found.getChildren().add(Labels.paragraph(words.bind("report.risks.looking")));
        } else if (risks.isEmpty()) {
            found.getChildren().add(Labels.paragraph(words.bind("report.risks.none")));
        } else {
            boolean listed = model.listedProperty().get();
            found.getChildren().addAll(Labels.paragraph(words.bind("report.risks.some", risks.size())),
                    Buttons.link(words.bind(listed ? "report.risks.close" : "report.risks.list"),
                            () -> model.listedProperty().set(!listed)));
            if (listed) {
                found.getChildren().add(list(risks));
            }
        }
    }

    private ListView<String> list(List<Text> risks) {
        ListView<String> list = new ListView<>();
        list.getItems().setAll(risks.stream().map(words::get).toList());
        list.accessibleTextProperty().bind(words.bind("report.risks"));
        list.setCellFactory(_ -> new WrappedCell<>(it -> it, _ -> ""));
        return Boxes.styled(list, "tw-risk-list");
    }

    private HBox threshold() {
        HBox line = Boxes.row(4, Boxes.grow(Labels.paragraph(words.bind("report.threshold",
                model.thresholdProperty()))));
        if (controller.maySet()) {
            line.getChildren().addAll(
                    Buttons.icon(MaterialDesignM.MINUS, words.bind("report.threshold.lower"),
                            () -> controller.setThreshold(
                                    Math.max(Threshold.LEAST, model.thresholdProperty().get() - 1))),
                    Buttons.icon(MaterialDesignP.PLUS, words.bind("report.threshold.higher"),
                            () -> controller.setThreshold(model.thresholdProperty().get() + 1)));
        }
        return line;
    }
}
