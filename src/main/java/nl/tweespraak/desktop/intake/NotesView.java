package nl.tweespraak.desktop.intake;

import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
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
        scroll.setFocusTraversable(false);
        root().getStyleClass().add("tw-intake-notes");
        root().getChildren().addAll(Labels.paneTitle(words.bind("intake.personal.notes", count)),
                Labels.paragraph(words.bind(PersonalScan.OWN_WORDS)), Boxes.styled(scroll, "tw-intake-notes-lines"));
        follow(review.model().notesProperty(), this::show);
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
        return Boxes.column(2,
                Boxes.row(8, Labels.strong(words.bind(finding.stretch().kind().label())), Boxes.space(),
                        Buttons.link(words.bind("intake.file", place), () -> review.open(finding.note()))),
                Labels.excerpt(line.excerpt()), Labels.paragraph(words.bind(finding.stretch().reason())));
    }
}
