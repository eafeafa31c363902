package nl.tweespraak.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.tweespraak.desktop.kit.AttributeWords;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.reader.Place;
import nl.tweespraak.desktop.reader.ReaderController;
import nl.tweespraak.desktop.reader.Row;
import nl.tweespraak.intake.Preview;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// How the first conversations of the open file would look, and what is to be known of them.
final class PreviewView extends View<VBox> {

    private static final int PROBLEMS = 4;

    private final Words words;
    private final IntakeModel model;
    private final boolean sample;
    private final ReaderController reader;
    private List<Row> read = List.of();
    private final VBox notes = Boxes.styled(Boxes.column(8), "tw-intake-preview-notes");
    private final VBox head = Boxes.styled(Boxes.column(2), "tw-intake-preview-head");

    PreviewView(Kit kit, IntakeModel model, IntakeController controller) {
        super(new VBox());
        this.words = kit.words();
        this.model = model;
        this.sample = controller.isSample();
        this.reader = new ReaderController(kit.words(), kit.dates(), _ -> {
        });
        reader.hidden().bind(kit.hidden());
        root().getStyleClass().add("tw-intake-preview");
        root().getChildren().addAll(head, notes, Boxes.grow(reader.view()));
        follow(() -> {
            InvalidationListener listener = (Observable _) -> show();
            model.files().addListener(listener);
            return () -> model.files().removeListener(listener);
        });
        follow(() -> Subscription.combine(model.chosenProperty().subscribe(_ -> show()),
                model.shownProperty().subscribe(_ -> show()), words.languageProperty().subscribe(_ -> show())));
    }

    private void show() {
        ChosenFile file = model.chosen();
        Preview preview = file == null ? null : file.preview();
        head.getChildren().clear();
        notes.getChildren().clear();
        if (file != null && file.refusal() != null) {
            notes.getChildren()
                    .add(EmptyPanes.fault(words.bind("intake.state.REFUSED"), words.bind(said(file.refusal()))));
        }
        Preview.Conversation shown = shown(preview);
        if (preview != null && shown != null) {
            head(preview, shown);
        }
        read(shown == null ? List.of() : rows(words, sample, shown));
        if (preview != null) {
            notes(preview);
        }
        Boxes.show(notes, !notes.getChildren().isEmpty());
        Boxes.show(head, !head.getChildren().isEmpty());
    }

    /// The reader keeps its place where the conversation is the same.
    private void read(List<Row> rows) {
        if (!rows.equals(read)) {
            read = rows;
            reader.show(rows);
        }
    }

    private Preview.@Nullable Conversation shown(@Nullable Preview preview) {
        int at = model.shownProperty().get();
        return preview == null || at >= preview.transcripts().size() ? null : preview.transcripts().get(at);
    }

    private void head(Preview preview, Preview.Conversation shown) {
        int at = model.shownProperty().get();
        Button before = Buttons.icon(MaterialDesignC.CHEVRON_LEFT, words.bind("intake.previous"),
                () -> model.shownProperty().set(at - 1));
        Button after = Buttons.icon(MaterialDesignC.CHEVRON_RIGHT, words.bind("intake.next"),
                () -> model.shownProperty().set(at + 1));
        before.setDisable(at == 0);
        after.setDisable(at + 1 >= preview.transcripts().size());
        String attributes = String.join(" · ", shown.attributes().entrySet().stream()
                .map(it -> AttributeWords.of(words, it.getKey(), it.getValue())).toList());
        head.getChildren().addAll(Boxes.row(12, Labels.strong(words.bind("intake.preview")),
                Labels.wrapped(Labels.muted(words.bind("intake.preview.of", at + 1, preview.transcripts().size(),
                        shown.id()))),
                Boxes.space(), before, after),
                Labels.paragraph(words.bind(attributes.isEmpty() ? "intake.preview.bare" : "intake.preview.has",
                        shown.messages().size(), attributes)));
    }

    private void notes(Preview preview) {
        Preview.TimeNotes times = preview.times();
        if (times.twice() + times.never() + times.dayless() > 0) {
            notes.getChildren().add(EmptyPanes.warning(words.bind("intake.times", times.twice(), times.never(),
                    times.dayless())));
        }
        preview.problems().stream().limit(PROBLEMS)
                .forEach(it -> notes.getChildren().add(EmptyPanes.warning(words.bind(said(it)))));
    }

    static Text said(Problem problem) {
        return problem.place().nl().isEmpty()
                ? problem.reason()
                : new Text(problem.place().nl() + ": " + problem.reason().nl(),
                        problem.place().en() + ": " + problem.reason().en());
    }

    /// Where nobody chose yet who somebody is, the message stands in the middle, under what the file calls them.
    static List<Row> rows(Words words, boolean sample, Preview.Conversation shown) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Heading(shown.id(), 1, shown.startedOn(),
                sample ? List.of(words.text("intake.invented")) : List.of()));
        for (Preview.Line line : shown.messages()) {
            Speaker speaker = line.speaker();
            int number = rows.size();
            Message message = new Message(number, speaker == null ? Speaker.SYSTEM : speaker, line.at(), line.text());
            rows.add(new Row.Line(new Place(shown.id(), number), number, message,
                    speaker == null ? words.text("intake.speaker.unchosen", line.label()) : null));
        }
        return rows;
    }
}
