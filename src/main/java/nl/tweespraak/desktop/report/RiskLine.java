package nl.tweespraak.desktop.report;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Segments;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Text;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// A line above the figures: how many of them could tell who somebody is, and what an export does with them.
final class RiskLine {

    private final HBox root;

    RiskLine(Words words, ExportModel model, ReportController controller) {
        Label says = Labels.wrapped(Labels.text(Bindings.createStringBinding(() -> {
            List<Text> risks = model.risksProperty().get();
            return words.get("report.risks.line", risks == null ? 0 : risks.size(), model.thresholdProperty().get());
        }, model.risksProperty(), model.thresholdProperty(), words.languageProperty())));
        Segments<Boolean> hide = new Segments<>(model.hideProperty()).add(false, words.bind("report.show"))
                .add(true, words.bind("report.hide"));
        Label at = Labels.caption(words.bind("report.atExport"));
        at.setMinWidth(Label.USE_PREF_SIZE);
        HBox ways = Boxes.row(12, Buttons.link(words.bind("report.risks.list"), () -> {
            model.listedProperty().set(true);
            controller.openExport();
        }), at, hide);
        root = Boxes.styled(Boxes.row(12, Icons.warning(MaterialDesignA.ALERT_OUTLINE), Boxes.grow(says), ways),
                "tw-warning-line");
        BooleanBinding some = Bindings.createBooleanBinding(() -> {
            List<Text> risks = model.risksProperty().get();
            return risks != null && !risks.isEmpty() && !model.openProperty().get()
                    && model.whatProperty().get() == ExportModel.What.REPORT;
        }, model.risksProperty(), model.openProperty(), model.whatProperty());
        root.visibleProperty().bind(some);
        root.managedProperty().bind(some);
    }

    HBox root() {
        return root;
    }
}
