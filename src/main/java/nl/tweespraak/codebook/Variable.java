package nl.tweespraak.codebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;
import org.jspecify.annotations.Nullable;

/// A question that every coder answers about a case.
///
/// @param name what SPSS takes as a name; never changes meaning in a later edition
/// @param section the name of its section
/// @param shortLabel for narrow places and within a sentence: "Relatie"; the label where the codebook gives none
/// @param appliesWhen null where it always applies
/// @param filledFrom null where it comes from no attribute
/// @param min the lowest number it takes; null for other kinds
/// @param max the highest number it takes; null where there is no highest, and for other kinds
/// @param ratio whether a number has a true zero; an interval otherwise
/// @param coefficient the agreement coefficient to show first; null for text, which has none
public record Variable(String name, String section, Kind kind, Level level, Text label, Text shortLabel, Notes notes,
        List<Category> categories, @Nullable Condition appliesWhen, @Nullable FilledFrom filledFrom,
        @Nullable BigDecimal min, @Nullable BigDecimal max, boolean ratio, @Nullable String coefficient) {

    /// What follows the name of a variable in that of the words beside its category `other`.
    public static final String OTHER_TEXT = "_other_text";

    public Variable {
        categories = List.copyOf(categories);
    }

    public Optional<Category> category(int code) {
        return categories.stream().filter(category -> category.code() == code).findFirst();
    }

    public Optional<Category> category(String categoryName) {
        return categories.stream().filter(category -> category.name().equals(categoryName)).findFirst();
    }

    /// Reads an answer as files have it; empty where this variable does not take it. Whether it applies is not asked.
    public Optional<Answer> parse(String written) {
        return Answers.parse(this, written);
    }

    public boolean accepts(Answer answer) {
        return parse(answer.written()).equals(Optional.of(answer));
    }

    /// The answer in words: labels, "staat er niet", "n.v.t.", "geen van deze"; the rest as written.
    public Text describe(Answer answer) {
        return Answers.describe(this, answer);
    }

    /// What the transcript's attribute says; empty where it says nothing that this variable takes. Whether
    /// [FilledFrom#when] holds is for [Applicability#isFilled] to say.
    public Optional<Answer> fill(Transcript transcript) {
        return filledFrom == null ? Optional.empty() : filledFrom.fill(this, transcript);
    }
}
