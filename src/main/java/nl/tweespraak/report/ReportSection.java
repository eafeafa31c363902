package nl.tweespraak.report;

import java.util.List;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Figures that stand together.
///
/// @param chapter what it stands under, with those beside it that name the same
/// @param text what a reader must know about all of them; null where nothing
public record ReportSection(String name, Text chapter, Text title, @Nullable Text text, Chart chart,
        List<FigureDefinition> figures) {

    /// How they are drawn.
    public enum Chart {
        FLOW, BARS, TREND, NONE
    }

    public ReportSection {
        figures = List.copyOf(figures);
    }
}
