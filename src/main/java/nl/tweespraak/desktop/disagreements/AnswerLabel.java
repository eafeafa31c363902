package nl.tweespraak.desktop.disagreements;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.AnswerWords;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// An answer in words, with a sign before those that are none: unknown, not coded.
final class AnswerLabel {

    private AnswerLabel() {
    }

    /// What the answer says.
    ///
    /// @param answer null where not coded
    static ObservableValue<String> words(Kit kit, Variable variable, @Nullable Answer answer) {
        return kit.words().bind(text(kit, variable, answer));
    }

    static Text text(Kit kit, Variable variable, @Nullable Answer answer) {
        return answer == null ? kit.words().text("disagreements.notCoded") : AnswerWords.text(variable, answer);
    }

    /// As a heading.
    static HBox title(Kit kit, Variable variable, @Nullable Answer answer) {
        HBox row = Boxes.row(8, Labels.wrapped(Labels.paneTitle(words(kit, variable, answer))));
        Node sign = sign(answer);
        if (sign != null) {
            row.getChildren().addFirst(sign);
        }
        return row;
    }

    /// What stands before an answer that is none; null before others.
    static @Nullable Node sign(@Nullable Answer answer) {
        if (answer == null) {
            return Boxes.styled(Icons.small(MaterialDesignC.CIRCLE_OUTLINE), "tw-not-coded");
        }
        return answer == Answer.Missing.UNKNOWN ? Labels.key("?") : null;
    }
}
