package nl.tweespraak.report;

import java.math.BigDecimal;
import java.util.List;
import nl.tweespraak.model.Text;

/// A figure through the years: that of this edition beside what was published of others.
///
/// @param figure the id of this edition's
/// @param percent whether percentages are shown, and not numbers of cases
/// @param published what other editions published, by year
public record Trend(String name, Text label, String figure, boolean percent, List<Published> published) {

    public Trend {
        published = List.copyOf(published);
    }

    /// @param value as printed
    public record Published(String edition, BigDecimal value) {
    }
}
