package nl.tweespraak.desktop.intake;

import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.tweespraak.desktop.intake.ChosenFile.State;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.CellLine;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Rows;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.intake.Findings;
import nl.tweespraak.intake.Preview;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The files that were chosen: what each is, how many conversations it has, and what stands in its way.
final class FilesView extends View<VBox> {

    /// Beside what stands in a cell, in pixels, the scroll bar included.
    private static final double EDGES = 40;

    private final Words words;
    private final IntakeModel model;
    private final ListView<ChosenFile> list = new ListView<>();
    private boolean filling;

    /// @param chooser asks for more
    FilesView(Kit kit, IntakeModel model, IntakeController controller, IntakeView chooser) {
        super(new VBox());
        this.words = kit.words();
        this.model = model;
        Button more = Buttons.flat(words.bind("intake.more"), chooser::chooseFiles);
        more.disableProperty().bind(model.busyProperty());
        Button away = Buttons.flat(words.bind("intake.away"), () -> away(controller));
        list.setItems(model.files());
        list.accessibleTextProperty().bind(words.bind("intake.files"));
        list.getStyleClass().add("tw-intake-files");
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                away(controller);
                event.consume();
            }
        });
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!filling && index.intValue() >= 0) {
                model.shownProperty().set(0);
                model.chosenProperty().set(index.intValue());
            }
        });
        FlowPane head = new FlowPane(8, 0, Labels.strong(words.bind("intake.files")), more, away);
        root().getStyleClass().add("tw-intake-files-pane");
        root().getChildren().addAll(Boxes.styled(head, "tw-intake-files-head"), Boxes.grow(list));
        follow(model.chosenProperty(), at -> {
            filling = true;
            list.getSelectionModel().select(at.intValue());
            filling = false;
        });
        follow(words.languageProperty(), _ -> Rows.anew(list));
    }

    private void away(IntakeController controller) {
        ChosenFile file = model.chosen();
        if (file != null) {
            controller.remove(file);
        }
    }

    private String what(ChosenFile file) {
        Findings findings = file.findings();
        Preview preview = file.preview();
        StringBuilder what = new StringBuilder();
        if (findings != null) {
            what.append(words.get("intake.format." + findings.format().word()));
        }
        if (preview != null && preview.read() > 0) {
            what.append(what.isEmpty() ? "" : " · ").append(words.get(
                    preview.whole() ? "intake.transcripts" : "intake.transcripts.least", preview.read()));
        }
        if (file.remembered()) {
            what.append(" · ").append(words.get("intake.remembered"));
        }
        return what.toString();
    }

    /// What somebody has to do or know; empty where nothing.
    private String say(ChosenFile file) {
        nl.tweespraak.model.Text problem = file.problem();
        return switch (file.state()) {
            case LOOKING -> words.get("intake.state.LOOKING");
            case INCOMPLETE -> words.get(file.unknown() > 0 ? "intake.unknown" : "intake.fieldless", file.unknown());
            case REFUSED -> problem == null ? words.get("intake.state.REFUSED") : words.get(problem);
            case READY -> file.preview() == null || file.preview().problems().isEmpty()
                    ? ""
                    : words.get("intake.someBad", file.preview().problems().size());
        };
    }

    private static Text icon(State state) {
        return switch (state) {
            case READY -> Icons.done(MaterialDesignC.CHECK);
            case REFUSED -> Boxes.styled(Icons.small(MaterialDesignA.ALERT_CIRCLE_OUTLINE), "tw-intake-refused");
            case INCOMPLETE -> Icons.warning(MaterialDesignA.ALERT_OUTLINE);
            case LOOKING -> Icons.small(MaterialDesignC.CLOCK_OUTLINE);
        };
    }

    private final class Cell extends ListCell<ChosenFile> {

        @Override
        protected void updateItem(@Nullable ChosenFile file, boolean empty) {
            super.updateItem(file, empty);
            setText(null);
            if (file == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String say = say(file);
            var width = list.widthProperty().subtract(EDGES);
            CellLine name = new CellLine(width, words.bind("intake.file", file.name()), icon(file.state()));
            name.getStyleClass().add("tw-strong");
            VBox lines = Boxes.column(0, name);
            if (!what(file).isEmpty()) {
                lines.getChildren().add(Boxes.styled(
                        new CellLine(width, words.bind("intake.file", what(file))).muted(), "tw-caption"));
            }
            if (!say.isEmpty()) {
                lines.getChildren().add(Boxes.styled(new CellLine(width,
                        words.bind("intake.file", say)), "tw-caption"));
            }
            setGraphic(lines);
            setAccessibleText(String.join(", ", file.name(), words.get("intake.state." + file.state().name()),
                    what(file), say));
        }
    }
}
