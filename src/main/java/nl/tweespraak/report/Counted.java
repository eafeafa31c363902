package nl.tweespraak.report;

import nl.tweespraak.codebook.Condition;

/// What is counted in a population.
public sealed interface Counted {

    /// All of it.
    record Everything() implements Counted {
    }

    /// Cases of which this holds.
    record When(Condition condition) implements Counted {
    }

    /// All categories that were chosen, over all cases.
    record Marks(String variable) implements Counted {
    }

    /// Cases of which at least so many categories were chosen.
    record AtLeastMarks(String variable, int least) implements Counted {
    }

    /// Not how many, but the numbers themselves.
    record Numbers(String variable) implements Counted {
    }

    /// Conversations with this value of an attribute.
    record Attribute(String name, String value) implements Counted {
    }

    /// Conversations that are another's double.
    record Linked() implements Counted {
    }

    /// Cases that are not analysed.
    record OutOfScope() implements Counted {
    }
}
