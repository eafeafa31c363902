package nl.tweespraak.exchange;

import java.util.function.Function;
import nl.tweespraak.model.Answer;
import nl.tweespraak.study.JudgedCase;
import org.jspecify.annotations.Nullable;

/// One value of every case.
///
/// @param stem the variable's name or another
/// @param coder whose it is; empty for the consensus and for what is nobody's
/// @param source null where the case has none
record Field(String stem, String coder, Function<JudgedCase, @Nullable Answer> source) {

    String name() {
        return stem + suffix();
    }

    /// `@` and the coder's name, or nothing.
    String suffix() {
        return coder.isEmpty() ? "" : "@" + coder;
    }

    @Nullable
    Answer of(JudgedCase judged) {
        return source.apply(judged);
    }
}
