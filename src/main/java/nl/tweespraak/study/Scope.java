package nl.tweespraak.study;

import java.util.List;
import nl.tweespraak.model.Answer;
import org.jspecify.annotations.Nullable;

/// Whether a case belongs in the study.
public enum Scope {
    IN, OUT,
    /// Neither settled: counts as in everywhere.
    UNDECIDED;

    /// The variable that is each coder's first question.
    public static final String VARIABLE = "scope";

    /// The code that says that a case belongs in the study.
    static final int IN_SCOPE = 1;

    private static final int LAST_REASON = 5;

    /// @param consensus on [#VARIABLE]; null where there is none
    /// @param answers of all who handed the case in; null where one of them has none
    static Scope of(@Nullable Answer consensus, List<@Nullable Answer> answers) {
        if (consensus instanceof Answer.One it && it.code() == IN_SCOPE) {
            return IN;
        }
        boolean allSayOut = !answers.isEmpty() && answers.stream().allMatch(Scope::isOut);
        return isOut(consensus) || allSayOut ? OUT : UNDECIDED;
    }

    private static boolean isOut(@Nullable Answer answer) {
        return answer instanceof Answer.One it && it.code() > IN_SCOPE && it.code() <= LAST_REASON;
    }

    /// Whether a case of this scope is analysed.
    public boolean countsAsIn() {
        return this != OUT;
    }
}
