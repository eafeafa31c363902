package nl.tweespraak.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some cases that some coders code. Which coder codes which case stands in an [Assignment] of each case.
///
/// @param training whether its cases only serve to practise: they stay out of the agreement of the study
/// @param coders names sorted
/// @param percent of its cases that all its coders code, 0 to 100; each of the others has one coder
/// @param seed by which the cases were dealt
/// @param closed null while it is open
public record Round(RoundKey key, boolean training, List<String> coders, int percent, long seed,
        @Nullable Closed closed, Stamp stamp) implements Entry {

    public Round {
        coders = coders.stream().sorted().toList();
    }

    /// The end of a round: from then on its codings stay as they are, and the figures over them are kept.
    ///
    /// @param edition the codebook's id
    /// @param rule how *unknown* counts in its agreement: `category` or `omit`
    public record Closed(Instant at, String by, String edition, String rule, List<FrozenFigures> figures) {

        public Closed {
            figures = List.copyOf(figures);
        }
    }

    public String name() {
        return key.name();
    }

    public boolean isOpen() {
        return closed == null;
    }

    @Override
    public @Nullable String caseId() {
        return null;
    }
}
