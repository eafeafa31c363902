package nl.tweespraak.desktop.disagreements;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Where several categories may apply: which of them one coder chose and not everybody else.
final class OnlyHere {

    private OnlyHere() {
    }

    /// Null where there is none, or nothing to compare with.
    static @Nullable Label label(Kit kit, Difference row, Side side, List<Side> sides) {
        List<Category> only = of(row.variable(), side, sides);
        if (only.isEmpty()) {
            return null;
        }
        Text labels = new Text(joined(only, it -> it.label().nl()), joined(only, it -> it.label().en()));
        return Boxes.styled(Labels.paragraph(kit.words().bind("disagreements.onlyHere", labels)), "tw-only-here");
    }

    static List<Category> of(Variable variable, Side side, List<Side> sides) {
        if (!(side.answer() instanceof Answer.Many own) || sides.stream().anyMatch(it -> !isSet(it.answer()))) {
            return List.of();
        }
        return variable.categories().stream().filter(it -> own.codes().contains(it.code()))
                .filter(it -> sides.stream().anyMatch(other -> !OtherAnswer.has(other.answer(), it))).toList();
    }

    private static boolean isSet(@Nullable Answer answer) {
        return answer instanceof Answer.Many;
    }

    private static String joined(List<Category> categories, Function<Category, String> label) {
        return categories.stream().map(label).collect(Collectors.joining(", "));
    }
}
