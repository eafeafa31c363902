package nl.tweespraak.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A value, or *unknown*, or *not applicable*. The absence of an answer, *not coded*, is no answer at all.
public sealed interface Answer {

    /// The answer as files have it: `3`, `1|4`, `{}`, `24`, `2022-03-12`, text, `-99`, `-88`.
    String written();

    /// Whether it says something about the case: neither unknown nor not applicable.
    default boolean isKnown() {
        return !(this instanceof Missing);
    }

    /// The two answers that are no value, with the codes they have in every data set.
    enum Missing implements Answer {
        /// The transcript does not tell.
        UNKNOWN(-99),
        /// The variable does not apply.
        NOT_APPLICABLE(-88);

        private final int code;

        Missing(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }

        @Override
        public String written() {
            return Integer.toString(code);
        }
    }

    /// One category.
    record One(int code) implements Answer {
        @Override
        public String written() {
            return Integer.toString(code);
        }
    }

    /// Any number of categories, none included.
    record Many(SortedSet<Integer> codes) implements Answer {
        public Many {
            codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        }

        public static Many of(Collection<Integer> codes) {
            return new Many(new TreeSet<>(codes));
        }

        @Override
        public String written() {
            return codes.isEmpty()
                    ? "{}"
                    : codes.stream().map(String::valueOf).collect(Collectors.joining("|"));
        }
    }

    /// A number, kept in its shortest form.
    record Amount(BigDecimal value) implements Answer {
        public Amount {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        @Override
        public String written() {
            return value.toPlainString();
        }
    }

    /// A day.
    record Day(LocalDate value) implements Answer {
        @Override
        public String written() {
            return value.toString();
        }
    }

    /// Free text.
    record Words(String value) implements Answer {
        @Override
        public String written() {
            return value;
        }

        /// Never shows the text: answers may end up in logs and traces.
        @Override
        public String toString() {
            return "Words[" + value.length() + " characters]";
        }
    }
}
