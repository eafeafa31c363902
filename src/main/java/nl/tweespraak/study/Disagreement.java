package nl.tweespraak.study;

import nl.tweespraak.model.Answer;
import org.jspecify.annotations.Nullable;

/// Two coders' answers to a variable of a case differ, or one has none, or one is doubted.
///
/// @param firstCoder the one whose name sorts first
/// @param first the first coder's answer; -88 where the condition is false, null where not coded
public record Disagreement(String caseId, String variable, String firstCoder, @Nullable Answer first,
        String secondCoder, @Nullable Answer second, Kind kind, State state) {

    /// What kind; the first that holds.
    public enum Kind {
        /// The variable applies for one and not for the other, because something it rests on differs.
        FOLLOWS,
        /// One has an answer, the other none.
        MISSING,
        /// Both have an answer.
        DIFFERS,
        /// Equal, but flagged.
        DOUBT
    }

    /// How far it is settled.
    public enum State {
        OPEN, DISCUSS, DECIDED
    }
}
