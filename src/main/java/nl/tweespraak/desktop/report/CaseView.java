package nl.tweespraak.desktop.report;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.reader.Place;
import nl.tweespraak.desktop.reader.ReaderController;
import nl.tweespraak.desktop.reader.Row;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The conversation of a case behind a number, with the passages that its answers rest on.
final class CaseView extends View<VBox> {

    private final Words words;
    private final ReportController controller;
    private final ReaderController reader;
    private final VBox head = Boxes.styled(Boxes.column(4), "tw-case-head");

    CaseView(Kit kit, ReportModel model, ReportController controller) {
        super(Boxes.column(0));
        this.words = kit.words();
        this.controller = controller;
        this.reader = new ReaderController(kit.words(), kit.dates(), mark -> goTo(mark.passage().place()));
        root().getStyleClass().add("tw-report-case");
        root().getChildren().addAll(head, Boxes.grow(reader.view()));
        follow(model.readingProperty(), this::show);
    }

    private void goTo(Place place) {
        reader.goTo(place);
    }

    private void show(@Nullable CaseReading reading) {
        head.getChildren().clear();
        if (reading == null) {
            reader.show(List.of());
            return;
        }
        Label title = Labels.paneTitle(words.bind("report.case", reading.caseId()));
        head.getChildren().add(Boxes.row(12, Buttons.withIcon(
                Buttons.flat(words.bind("report.back"), controller::closeCase), MaterialDesignA.ARROW_LEFT), title));
        reading.answers().forEach(it -> head.getChildren().add(Labels.wrapped(Labels.text(words.bind(it)))));
        if (reading.marks().isEmpty()) {
            head.getChildren().add(Labels.paragraph(words.bind("report.noEvidence")));
        }
        List<Text> notes = controller.isSample() ? List.of(words.text("report.invented")) : List.of();
        reader.show(Row.of(reading.transcripts(), _ -> notes));
        reader.mark(reading.marks());
        if (!reading.marks().isEmpty()) {
            goTo(reading.marks().getFirst().passage().place());
        }
    }
}
