package nl.tweespraak.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.intake.Label;
import nl.tweespraak.intake.Preview;
import nl.tweespraak.model.Speaker;
import org.jspecify.annotations.Nullable;

/// Who the labels of the open file are. What nobody said yet is asked for.
final class SpeakersView extends View<VBox> {

    private final Words words;
    private final IntakeModel model;
    private final ChoiceBoxes<Speaker> boxes;

    SpeakersView(Kit kit, IntakeModel model, IntakeController controller) {
        super(Boxes.column(8));
        this.words = kit.words();
        this.model = model;
        this.boxes = new ChoiceBoxes<>((label, speaker) -> {
            if (speaker != null) {
                controller.speaker(label, speaker);
            }
        });
        root().getStyleClass().add("tw-intake-speakers");
        follow(() -> {
            InvalidationListener listener = (Observable _) -> show();
            model.files().addListener(listener);
            return () -> model.files().removeListener(listener);
        });
        follow(() -> Subscription.combine(model.chosenProperty().subscribe(_ -> show()),
                words.languageProperty().subscribe(_ -> show())));
    }

    private void show() {
        ChosenFile file = model.chosen();
        Preview preview = file == null ? null : file.preview();
        root().getChildren().setAll(Labels.strong(words.bind("intake.speakers")));
        if (file == null || preview == null) {
            root().getChildren().add(Labels.paragraph(words.bind("intake.speakers.none")));
            return;
        }
        boxes.show(preview.labels().stream().map(this::line).toList());
        root().getChildren().add(boxes.root());
        if (file.unknown() > 0) {
            root().getChildren().add(EmptyPanes.warning(words.bind("intake.speakers.missing", file.name())));
        }
    }

    private ChoiceBoxes.Line<Speaker> line(Label label) {
        List<Choice<Speaker>> choices = new ArrayList<>();
        for (Speaker speaker : Speaker.values()) {
            choices.add(new Choice<>(speaker, words.get("intake.speaker." + speaker.name())));
        }
        @Nullable
        Speaker guess = label.guess();
        String prompt = guess == null
                ? words.get("intake.choose.one")
                : words.get("intake.guess", words.get("intake.speaker." + guess.name()));
        return new ChoiceBoxes.Line<>(label.label(),
                label.label().isBlank() ? words.get("intake.blank") : label.label(),
                words.get("intake.messages", label.count()), prompt, choices, label.speaker());
    }
}
