package nl.tweespraak.desktop.report;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Rows;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.report.ReportSection;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The parts of the report at the left, to be searched.
final class SectionsView extends View<VBox> {

    private final Words words;
    private final ReportModel model;
    private final ListView<ReportSection> list = new ListView<>();
    private final ComboBox<ReportSection> choice;

    SectionsView(Kit kit, ReportModel model) {
        super(Boxes.column(8));
        this.words = kit.words();
        this.model = model;
        list.accessibleTextProperty().bind(words.bind("report.sections"));
        list.getStyleClass().add("tw-report-list");
        Label none = Labels.paragraph(words.bind("report.noneFound"));
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new WrappedCell<>(it -> words.get(it.title()),
                it -> model.begins(it) ? words.get(it.chapter()) : ""));
        this.choice = combo();
        root().getStyleClass().addAll("tw-report-sections");
        root().getChildren().addAll(search(), Boxes.grow(list));
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.sectionProperty().set(chosen.name());
            }
        });
        follow(model.reportProperty(), _ -> show());
        follow(model.queryProperty(), _ -> show());
        follow(model.sectionProperty(), _ -> select());
        follow(words.languageProperty(), _ -> {
            Rows.anew(list);
            choice.setButtonCell(cell());
        });
    }

    private StackPane search() {
        TextField field = new TextField();
        field.promptTextProperty().bind(words.bind("report.search"));
        field.accessibleTextProperty().bind(words.bind("report.search"));
        field.textProperty().bindBidirectional(model.queryProperty());
        Text icon = Icons.small(MaterialDesignM.MAGNIFY);
        icon.setMouseTransparent(true);
        StackPane box = new StackPane(field, icon);
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        return Boxes.styled(box, "tw-report-search");
    }

    /// All sections as one choice, where there is no room for the list.
    ComboBox<ReportSection> choice() {
        return choice;
    }

    private ComboBox<ReportSection> combo() {
        ComboBox<ReportSection> combo = new ComboBox<>();
        combo.accessibleTextProperty().bind(words.bind("report.sections"));
        combo.setCellFactory(_ -> cell());
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.sectionProperty().set(chosen.name());
            }
        });
        return combo;
    }

    private WrappedCell<ReportSection> cell() {
        return new WrappedCell<>(it -> words.get(it.title()), _ -> "");
    }

    private void show() {
        list.getItems().setAll(model.found());
        choice.getItems().setAll(model.sections());
        select();
    }

    private void select() {
        ReportSection open = model.section(model.sectionProperty().get()).orElse(null);
        choice.setValue(open);
        if (open == null || !list.getItems().contains(open)) {
            list.getSelectionModel().clearSelection();
        } else if (!open.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(open);
            list.scrollTo(open);
        }
    }
}
