package nl.tweespraak.exchange;

import java.util.function.Function;
import nl.tweespraak.model.Answer;
import nl.tweespraak.study.JudgedCase;
import org.jspecify.annotations.Nullable;

/// One value of every case.
///
/// @param stem the variable's name or another
/// @param suffix `@` and the coder's name, or nothing
/// @param source null where the case has none
record Field(String stem, String suffix, Function<JudgedCase, @Nullable Answer> source) {

    String name() {
        return stem + suffix;
    }

    @Nullable
    Answer of(JudgedCase judged) {
        return source.apply(judged);
    }
}
