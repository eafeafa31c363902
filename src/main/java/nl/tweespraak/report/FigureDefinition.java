package nl.tweespraak.report;

import java.util.List;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// One figure, as the report definition has it.
///
/// @param category what is counted, in words; null where the statistic says it
/// @param variables those that tell whether it is known of a case
/// @param precision decimals of the percentage or the value
/// @param lowerBound whether the true figure can only be higher, for nobody was asked
/// @param note what a reader must know, such as a departure from the source's own rule
public record FigureDefinition(String id, Population population, Statistic statistic, @Nullable Text category,
        Counted counted, List<String> variables, BaseRule base, int precision, boolean lowerBound,
        @Nullable Text note) {

    public FigureDefinition {
        variables = List.copyOf(variables);
    }

    /// The category, or where there is none the statistic, in words.
    public Text words() {
        return category != null ? category : switch (statistic) {
            case COUNT -> new Text("aantal", "number");
            case PERCENT -> new Text("percentage", "percentage");
            case MEAN -> new Text("gemiddelde", "mean");
            case MEDIAN -> new Text("mediaan", "median");
            case MINIMUM -> new Text("laagste", "lowest");
            case MAXIMUM -> new Text("hoogste", "highest");
        };
    }
}
