package nl.tweespraak.study.search;

import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Speaker;
import org.jspecify.annotations.Nullable;

/// What somebody looks for.
///
/// @param text words, each a word start; within quotation marks whole words that stand together. All must stand in one
///         message
/// @param speaker only what this one wrote; null for everybody, and memos
/// @param coded only in cases to which the coder at the desk gave this answer; null for all
public record SearchQuery(String text, @Nullable Speaker speaker, @Nullable Coded coded) {

    /// An answer of one's own. Of a variable that takes several, one category is enough.
    public record Coded(String variable, Answer answer) {

        boolean fits(@Nullable Answer given) {
            return answer.equals(given) || (given instanceof Answer.Many many && answer instanceof Answer.One one
                    && many.codes().contains(one.code()));
        }
    }

    public static SearchQuery of(String text) {
        return new SearchQuery(text, null, null);
    }

    @Override
    public String toString() {
        return "search";
    }
}
