package nl.tweespraak.desktop.report;

import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Segments;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.exchange.DataFormat;
import nl.tweespraak.exchange.Values;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import nl.tweespraak.report.ReportFormat;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// What is to leave the program, in which form, and what that could tell, before it does.
final class ExportView extends View<VBox> {

    private final Kit kit;
    private final Words words;
    private final ExportModel model;
    private final ReportController controller;
    private final VBox body = Boxes.styled(Boxes.column(16), "tw-export-body");

    ExportView(Kit kit, ExportModel model, ReportController controller) {
        super(Boxes.column(0));
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        HBox head = Boxes.styled(Boxes.row(8, Labels.strong(words.bind("report.export")), Boxes.space(),
                Buttons.icon(MaterialDesignC.CLOSE, words.bind("report.export.close"),
                        () -> model.openProperty().set(false))),
                "tw-pane-head");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        root().getChildren().addAll(head, Boxes.grow(scroll), foot());
        follow(model.whatProperty(), _ -> show());
        follow(model.problemProperty(), _ -> show());
    }

    private HBox foot() {
        return Boxes.styled(Boxes.row(8, Boxes.space(),
                Buttons.accent(words.bind("report.save"), this::chooseFile)), "tw-pane-foot");
    }

    private void show() {
        body.getChildren().clear();
        Text problem = model.problemProperty().get();
        if (problem != null) {
            body.getChildren().add(EmptyPanes.fault(words.bind("report.export.failed"), words.bind(problem)));
        }
        body.getChildren().add(named("report.what", what()));
        switch (model.whatProperty().get()) {
            case REPORT -> body.getChildren().addAll(named("report.format", reportFormats()), language());
            case DATA -> body.getChildren().addAll(named("report.format", dataFormats()), language(), data());
            case CODEBOOK -> body.getChildren().addAll(language(), data(),
                    Labels.paragraph(words.bind("report.codebook.why")));
        }
        if (model.whatProperty().get() != ExportModel.What.CODEBOOK) {
            body.getChildren().add(new RiskView(words, model, controller).root());
        }
        Label open = Labels.paragraph(words.bind("report.leaves"));
        body.getChildren().add(Boxes.row(8, Icons.small(MaterialDesignL.LOCK_OPEN_OUTLINE), Boxes.grow(open)));
    }

    private VBox named(String key, Node choice) {
        return Boxes.column(6, Labels.strong(words.bind(key)), choice);
    }

    private Segments<ExportModel.What> what() {
        Segments<ExportModel.What> what = new Segments<>(model.whatProperty());
        for (ExportModel.What each : ExportModel.What.values()) {
            what.add(each, words.bind("report.what." + each.name()));
        }
        return what;
    }

    private Segments<ReportFormat> reportFormats() {
        Segments<ReportFormat> formats = new Segments<>(model.reportFormatProperty());
        for (ReportFormat each : ReportFormat.values()) {
            formats.add(each, words.bind(Text.same(each.name())));
        }
        return formats;
    }

    private Segments<DataFormat> dataFormats() {
        Segments<DataFormat> formats = new Segments<>(model.dataFormatProperty());
        for (DataFormat each : List.of(DataFormat.SAV, DataFormat.XLSX, DataFormat.CSV, DataFormat.JSON,
                DataFormat.SPS)) {
            formats.add(each, words.bind(Text.same(each == DataFormat.SAV ? "SPSS" : each.name())));
        }
        return formats;
    }

    private VBox language() {
        return named("report.language", new Segments<>(model.languageProperty())
                .add(Language.NL, words.bind("report.dutch")).add(Language.EN, words.bind("report.english")));
    }

    private VBox data() {
        Segments<Values> values = new Segments<>(model.valuesProperty());
        for (Values each : Values.values()) {
            values.add(each, words.bind("report.values." + each.name()));
        }
        VBox all = Boxes.column(8, named("report.values", values), box("report.attributes", model.attributesProperty()),
                box("report.memos", model.memosProperty()));
        if (model.whatProperty().get() == ExportModel.What.DATA) {
            all.getChildren().add(box("report.withCodebook", model.withCodebookProperty()));
        }
        return all;
    }

    private CheckBox box(String key, BooleanProperty chosen) {
        CheckBox box = new CheckBox();
        ObservableValue<String> says = words.bind(key);
        box.textProperty().bind(says);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("report.save"));
        String ending = model.ending();
        chooser.setInitialFileName(words.get("report.file." + model.whatProperty().get().name(),
                controller.edition()) + ending);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(
                ending.substring(1).toUpperCase(Locale.ROOT), "*" + ending));
        File file = kit.dialogs().save(chooser, root());
        if (file != null) {
            boolean ended = file.getName().toLowerCase(Locale.ROOT).endsWith(ending);
            controller.export(ended ? file.toPath() : file.toPath().resolveSibling(file.getName() + ending));
        }
    }
}
