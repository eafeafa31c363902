package nl.tweespraak.desktop.disagreements;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import org.jspecify.annotations.Nullable;

/// An answer that neither coder gave.
final class OtherAnswer {

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT);

    private OtherAnswer() {
    }

    /// After a category is chosen; where several may apply, after it is put in or taken out.
    static Answer with(Variable variable, @Nullable Answer before, Category category) {
        if (variable.kind() != Kind.MANY) {
            return new Answer.One(category.code());
        }
        SortedSet<Integer> codes = before instanceof Answer.Many many ? new TreeSet<>(many.codes()) : new TreeSet<>();
        if (!codes.remove(category.code())) {
            codes.add(category.code());
        }
        return Answer.Many.of(codes);
    }

    static boolean has(@Nullable Answer answer, Category category) {
        return switch (answer) {
            case Answer.One one -> one.code() == category.code();
            case Answer.Many many -> many.codes().contains(category.code());
            case null, default -> false;
        };
    }

    /// What was typed: a number with a point or a comma, a date as 12-3-2022 or 2022-03-12.
    static Optional<Answer> typed(Variable variable, String text) {
        String written = text.strip();
        if (variable.kind() == Kind.NUMBER) {
            written = written.replace(',', '.');
        } else if (variable.kind() == Kind.DATE) {
            written = day(written);
        }
        return variable.parse(written).filter(Answer::isKnown);
    }

    private static String day(String text) {
        try {
            return LocalDate.parse(text, DUTCH).toString();
        } catch (DateTimeException _) {
            return text;
        }
    }
}
