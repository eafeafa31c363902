package nl.tweespraak.desktop.reading;

import java.util.List;
import javafx.beans.value.ObservableValue;
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

/// The conversation of a case behind a figure, with the passages that its answers rest on.
public final class CaseView extends View<VBox> {

    private final Words words;
    private final boolean sample;
    private final Runnable back;
    private final String backTo;
    private final ReaderController reader;
    private final VBox head = Boxes.styled(Boxes.column(4), "tw-case-head");

    /// @param reading what shows; null for nothing
    /// @param sample whether the conversations are invented
    /// @param back goes back to the figures
    public CaseView(Kit kit, ObservableValue<@Nullable CaseReading> reading, boolean sample, Runnable back) {
        this(kit, reading, sample, back, "reading.back");
    }

    /// @param backTo the words for where the way back leads
    public CaseView(Kit kit, ObservableValue<@Nullable CaseReading> reading, boolean sample, Runnable back,
            String backTo) {
        super(Boxes.column(0));
        this.backTo = backTo;
        this.words = kit.words();
        this.sample = sample;
        this.back = back;
        this.reader = new ReaderController(kit.words(), kit.dates(), mark -> goTo(mark.passage().place()));
        root().getStyleClass().add("tw-case-reading");
        root().getChildren().addAll(head, Boxes.grow(reader.view()));
        follow(reading, this::show);
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
        Label title = Labels.paneTitle(words.bind("reading.case", reading.caseId()));
        head.getChildren().add(Boxes.row(12, Buttons.withIcon(
                Buttons.flat(words.bind(backTo), back), MaterialDesignA.ARROW_LEFT), title));
        reading.answers().forEach(it -> head.getChildren().add(Labels.wrapped(Labels.text(words.bind(it)))));
        if (reading.marks().isEmpty()) {
            head.getChildren().add(Labels.paragraph(words.bind("reading.noEvidence")));
        }
        List<Text> notes = sample ? List.of(words.text("reading.invented")) : List.of();
        reader.show(Row.of(reading.transcripts(), _ -> notes));
        reader.mark(reading.marks());
        if (!reading.marks().isEmpty()) {
            goTo(reading.marks().getFirst().passage().place());
        }
    }
}
