package nl.tweespraak.desktop.coding;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.AnswerWords;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.CodingHistory.Step;
import org.jspecify.annotations.Nullable;

/// What became of the open question in this case, newest first.
final class HistoryView {

    private final Kit kit;
    private final Words words;
    private final VBox root = Boxes.styled(new VBox(4), "tw-definition");

    HistoryView(Kit kit) {
        this.kit = kit;
        this.words = kit.words();
    }

    VBox root() {
        return root;
    }

    /// @param steps null hides it
    void show(Variable variable, @Nullable List<Step> steps) {
        root.setVisible(steps != null);
        root.setManaged(steps != null);
        if (steps == null) {
            root.getChildren().clear();
        } else if (steps.isEmpty()) {
            root.getChildren().setAll(Labels.paragraph(words.bind("coding.history.none")));
        } else {
            root.getChildren().setAll(steps.stream().map(step -> line(variable, step)).toList());
        }
    }

    private Label line(Variable variable, Step step) {
        Text now = says(variable, step.after());
        Text then = says(variable, step.before());
        Text after = memo(step.after()).equals(memo(step.before())) ? now : words.text("coding.history.memo", now);
        return Labels.paragraph(words.bind(step.undone() ? "coding.history.undone" : "coding.history.step",
                kit.dates().near(step.at()), then, after));
    }

    private Text says(Variable variable, @Nullable Coding coding) {
        Text answer = coding == null || coding.answer() == null
                ? words.text("coding.notCoded")
                : AnswerWords.text(variable, coding.answer());
        return coding == null || coding.doubt() == null ? answer : words.text("coding.history.doubt", answer);
    }

    private static String memo(@Nullable Coding coding) {
        return coding == null ? "" : coding.memo();
    }
}
