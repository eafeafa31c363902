package nl.tweespraak.desktop.report;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Rows;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.report.Figure;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The cases behind the number that was clicked.
final class BehindView extends View<VBox> {

    private final Kit kit;
    private final Words words;
    private final ReportModel model;
    private final VBox about = Boxes.styled(Boxes.column(8), "tw-behind-about");
    private final ListView<Behind.Line> list = new ListView<>();

    BehindView(Kit kit, ReportModel model, ReportController controller) {
        super(Boxes.column(0));
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        list.setCellFactory(_ -> new Cell());
        list.accessibleTextProperty().bind(words.bind("report.cases"));
        list.getStyleClass().add("tw-behind-list");
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                controller.read(chosen.id());
            }
        });
        HBox head = Boxes.styled(Boxes.row(8, Labels.strong(words.bind("report.behind")), Boxes.space(),
                Buttons.icon(MaterialDesignC.CLOSE, words.bind("report.behind.close"), controller::leave)),
                "tw-pane-head");
        root().getChildren().addAll(head, about, Boxes.grow(list));
        follow(model.chosenProperty(), _ -> show());
        follow(model.behindProperty(), _ -> show());
        follow(model.readingProperty(), reading -> {
            if (reading == null) {
                list.getSelectionModel().clearSelection();
            }
        });
        follow(words.languageProperty(), _ -> {
            Rows.anew(list);
            show();
        });
    }

    private void show() {
        about.getChildren().clear();
        Behind.Asked number = model.chosenProperty().get();
        Behind behind = model.behindProperty().get();
        list.setVisible(behind != null);
        list.getItems().setAll(behind == null ? List.of() : behind.cases());
        if (number != null) {
            about.getChildren().addAll(figure(number), name(number));
        }
        if (behind != null) {
            about.getChildren().add(Labels.paragraph(new SimpleStringProperty(ways(behind))));
        }
    }

    private HBox figure(Behind.Asked number) {
        Figure figure = number.figure();
        Integer count = number.count();
        Label large = Boxes.styled(new Label(count == null
                ? new Figured(kit).count(figure)
                : kit.dates().number(count)), "tw-behind-number", "tw-strong");
        large.setMinWidth(Label.USE_PREF_SIZE);
        HBox line = Boxes.row(8, large);
        line.setAlignment(Pos.BASELINE_LEFT);
        if (number.known() == null && figure.base() != null) {
            String key = switch (figure.definition().base()) {
                case KNOWN -> "report.ofKnown";
                case ALL, NONE -> "report.of";
            };
            line.getChildren().add(Labels.muted(words.bind(key, figure.base())));
        }
        return line;
    }

    private Label name(Behind.Asked number) {
        String population = words.get(number.figure().definition().population().label());
        String what = number.known() == null
                ? words.get(number.figure().definition().words())
                : switch (number.known()) {
                    case KNOWN -> words.get("report.known");
                    case UNKNOWN -> words.get("report.unknown");
                    case OPEN, NOT_APPLICABLE -> words.get("report.open");
                };
        return Labels.wrapped(Labels.text(new SimpleStringProperty(words.get("report.behind.what", population, what))));
    }

    private String ways(Behind behind) {
        List<String> said = new ArrayList<>();
        for (Behind.Way way : Behind.Way.values()) {
            if (way != Behind.Way.NONE && behind.count(way) > 0) {
                said.add(words.get("report.ways." + way.name(), behind.count(way)));
            }
        }
        return String.join(", ", said);
    }

    private final class Cell extends ListCell<Behind.Line> {

        @Override
        protected void updateItem(Behind.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label way = Labels.caption(words.bind("report.way." + line.way().name()));
            way.setMinWidth(0);
            Label id = new Label(line.id());
            id.setMinWidth(0);
            setGraphic(Boxes.row(8, Boxes.grow(id), Boxes.space(), way));
            setAccessibleText(words.get("report.case.spoken", line.id(), words.get("report.way." + line.way().name())));
        }
    }
}
