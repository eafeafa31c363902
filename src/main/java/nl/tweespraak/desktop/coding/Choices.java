package nl.tweespraak.desktop.coding;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import nl.tweespraak.study.SheetLine;
import org.jspecify.annotations.Nullable;

/// What a key or a category makes of an answer.
final class Choices {

    private Choices() {
    }

    /// The category of a key, from 1 in the order of the codebook.
    static Optional<Category> ofKey(Variable variable, int key) {
        return key >= 1 && key <= variable.categories().size()
                ? Optional.of(variable.categories().get(key - 1))
                : Optional.empty();
    }

    /// The answer after a category is chosen; where several may apply, after it is put in or taken out. Taking out the
    /// last one leaves "none of these", which is an answer.
    static Answer with(SheetLine line, Category category) {
        if (line.variable().kind() != Kind.MANY) {
            return new Answer.One(category.code());
        }
        SortedSet<Integer> codes = shown(line) instanceof Answer.Many many
                ? new TreeSet<>(many.codes())
                : new TreeSet<>();
        if (!codes.remove(category.code())) {
            codes.add(category.code());
        }
        return Answer.Many.of(codes);
    }

    static boolean isChosen(@Nullable Answer answer, Category category) {
        return switch (answer) {
            case Answer.One one -> one.code() == category.code();
            case Answer.Many many -> many.codes().contains(category.code());
            case null, default -> false;
        };
    }

    /// The answer that the form shows: what is coded, else what an attribute proposes.
    static @Nullable Answer shown(SheetLine line) {
        return line.coded() == null ? line.prefill() : line.coded();
    }
}
