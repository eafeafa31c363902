package nl.tweespraak.study;

import java.util.List;
import java.util.Objects;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Entry;
import org.jspecify.annotations.Nullable;

/// What a package held, or what taking it in came to.
///
/// @param cases that are in it; of taking in: in which anything is new
/// @param codings that are in it; of taking in: added or changed
/// @param masked messages in which taking in masks something for good, as it is masked at the sender's
public record Packed(int cases, int codings, int masked) {

    public Packed(int cases, int codings) {
        this(cases, codings, 0);
    }

    /// How many answers are added or changed by that.
    static int codings(List<Change> outcome) {
        int codings = 0;
        for (Change change : outcome) {
            if (change.after() instanceof Coding after && Counting.counts(after)
                    && !Objects.equals(answer(change.before()), after.answer())) {
                codings++;
            }
        }
        return codings;
    }

    private static @Nullable Answer answer(@Nullable Entry entry) {
        return entry instanceof Coding coding ? coding.answer() : null;
    }
}
