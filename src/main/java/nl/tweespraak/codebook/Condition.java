package nl.tweespraak.codebook;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tweespraak.model.Answer;
import org.jspecify.annotations.Nullable;

/// Something that answers to earlier variables can make true, false or leave open.
///
/// Over a variable that does not apply it is false, `not` included; over an unknown or a missing answer it is open.
/// Only [Known] tells unknown from known, and is open where nothing is coded.
public sealed interface Condition {

    /// @param effective the answers by variable: -88 where a variable does not apply, null where nothing is coded
    default Truth judge(Function<String, @Nullable Answer> effective) {
        return Verdict.of(this, effective).truth();
    }

    /// The variables that it rests on, in order, possibly more than once.
    Stream<String> variables();

    /// A condition over one variable.
    sealed interface Leaf extends Condition {
        String variable();

        @Override
        default Stream<String> variables() {
            return Stream.of(variable());
        }
    }

    /// The variable's one category is among these.
    record Is(String variable, SortedSet<Integer> codes) implements Leaf {
        public Is {
            codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        }
    }

    /// The category is among those chosen.
    record Includes(String variable, int code) implements Leaf {
    }

    /// The number is less than the bound.
    record Below(String variable, BigDecimal bound) implements Leaf {
    }

    /// The number is the bound or more.
    record AtLeast(String variable, BigDecimal bound) implements Leaf {
    }

    /// The transcript tells, or, where `known` is false, does not tell.
    record Known(String variable, boolean known) implements Leaf {
    }

    /// Every part holds.
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<String> variables() {
            return parts.stream().flatMap(Condition::variables);
        }
    }

    /// At least one part holds.
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<String> variables() {
            return parts.stream().flatMap(Condition::variables);
        }
    }

    /// The part is false.
    record Not(Condition part) implements Condition {
        @Override
        public Stream<String> variables() {
            return part.variables();
        }
    }
}
