package nl.tweespraak.desktop.report;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.report.ReportSection;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The parts of the report at the left, to be searched.
final class SectionsView extends View<VBox> {

    private static final double SCROLL_BAR = 16;

    private final Words words;
    private final ReportModel model;
    private final ListView<ReportSection> list = new ListView<>();

    SectionsView(Kit kit, ReportModel model) {
        super(Boxes.column(8));
        this.words = kit.words();
        this.model = model;
        list.setCellFactory(_ -> new Cell());
        list.accessibleTextProperty().bind(words.bind("report.sections"));
        list.getStyleClass().add("tw-report-list");
        Label none = Labels.paragraph(words.bind("report.noneFound"));
        list.setPlaceholder(none);
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

    private void show() {
        list.getItems().setAll(model.found());
        select();
    }

    private void select() {
        ReportSection open = model.section(model.sectionProperty().get()).orElse(null);
        if (open == null || !list.getItems().contains(open)) {
            list.getSelectionModel().clearSelection();
        } else if (!open.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(open);
            list.scrollTo(open);
        }
    }

    /// Breaks its words into lines.
    private final class Cell extends ListCell<ReportSection> {

        /// A list asks how high its rows are before it says how wide.
        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width > 0 ? width : list.getWidth() - SCROLL_BAR);
        }

        @Override
        protected void updateItem(@Nullable ReportSection section, boolean empty) {
            super.updateItem(section, empty);
            textProperty().unbind();
            setWrapText(true);
            setPrefWidth(0);
            if (section == null || empty) {
                setText(null);
            } else {
                textProperty().bind(words.bind(section.title()));
            }
        }
    }
}
