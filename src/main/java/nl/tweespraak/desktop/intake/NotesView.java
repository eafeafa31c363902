package nl.tweespraak.desktop.intake;

import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.intake.NoteFinding;
import nl.tweespraak.intake.PersonalScan;
import nl.tweespraak.study.Note;

/// What may be personal in what people wrote: with its place, which leads there. Away where there is nothing.
final class NotesView extends View<VBox> {

    private final Words words;
    private final PersonalReview review;
    private final VBox lines = Boxes.column(12);
    private final SimpleIntegerProperty count = new SimpleIntegerProperty(this, "count");

    NotesView(Kit kit, PersonalReview review) {
        super(Boxes.column(8));
        this.words = kit.words();
        this.review = review;
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        root().getStyleClass().add("tw-intake-notes");
        root().getChildren().addAll(Labels.paneTitle(words.bind("intake.personal.notes", count)),
                Labels.paragraph(words.bind(PersonalScan.OWN_WORDS)), Boxes.styled(scroll, "tw-intake-notes-lines"));
        follow(review.model().notesProperty(), this::show);
        follow(review.model().askingNoteProperty(), _ -> show(review.model().notesProperty().get()));
        follow(words.languageProperty(), _ -> show(review.model().notesProperty().get()));
    }

    private void show(List<NoteLine> notes) {
        Boxes.show(root(), !notes.isEmpty());
        count.set(notes.size());
        lines.getChildren().setAll(notes.stream().map(this::line).toList());
    }

    private VBox line(NoteLine line) {
        NoteFinding finding = line.finding();
        String place = words.get(finding.note().place(review.codebook()));
        VBox column = Boxes.column(2, way(finding.note(), place),
                Labels.strong(words.bind(finding.stretch().kind().label())), Labels.excerpt(line.excerpt()),
                Labels.paragraph(words.bind(finding.stretch().reason())));
        if (finding.row() != null) {
            column.getChildren().add(masking(line));
        }
        return column;
    }

    /// No case stands behind a round.
    private Labeled way(Note note, String place) {
        Labeled way = note.caseId() == null
                ? Labels.muted(words.bind("intake.file", place))
                : Buttons.link(words.bind("intake.file", place), () -> review.open(note));
        way.setWrapText(true);
        way.setMinWidth(0);
        return way;
    }

    /// For what nobody can change: it is masked where it stands, once that is said again.
    private VBox masking(NoteLine line) {
        if (!line.equals(review.model().askingNoteProperty().get())) {
            return Boxes.column(8, idle(Buttons.plain(words.bind("intake.personal.note.mask"),
                    () -> review.askNote(line))));
        }
        return Boxes.column(8, Labels.wrapped(Labels.strong(words.bind("intake.personal.sure", 1))),
                Boxes.row(8, Buttons.flat(words.bind("intake.personal.not"), () -> review.askNote(null)),
                        idle(Buttons.danger(words.bind("intake.personal.mask", 1), review::maskNote))));
    }

    private Button idle(Button button) {
        button.disableProperty().bind(review.model().busyProperty());
        return button;
    }
}
