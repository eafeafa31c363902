package nl.tweespraak.desktop.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tweespraak.report.BaseRule;
import nl.tweespraak.report.Figure;
import nl.tweespraak.report.FigureDefinition;
import nl.tweespraak.report.Population;

/// Figures of one section that are about the same: their population, the variables they rest on, their base and what is
/// known of it.
record FigureGroup(List<Figure> figures) {

    FigureGroup {
        figures = List.copyOf(figures);
    }

    static List<FigureGroup> of(List<Figure> figures) {
        Map<List<Object>, List<Figure>> groups = new LinkedHashMap<>();
        for (Figure figure : figures) {
            FigureDefinition about = figure.definition();
            groups.computeIfAbsent(
                    List.of(about.population().name(), about.variables(), about.base(), about.lowerBound(),
                            Objects.hash(figure.base(), figure.known(), figure.unknown(), figure.open())),
                    _ -> new ArrayList<>()).add(figure);
        }
        return groups.values().stream().map(FigureGroup::new).toList();
    }

    Figure first() {
        return figures.getFirst();
    }

    Population population() {
        return first().definition().population();
    }

    BaseRule base() {
        return first().definition().base();
    }

    /// Whether there is more to say of it than how many it is about: what it rests on may be unknown.
    boolean hasKnown() {
        return !first().definition().variables().isEmpty() && !population().conversations();
    }

    /// Whether each of the base is counted in one of the figures.
    boolean addsUp() {
        Integer base = first().base();
        boolean counts = figures.stream().noneMatch(it -> it.definition().statistic().isOfNumbers());
        int sum = figures.stream().map(Figure::n).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
        return figures.size() > 1 && counts && base != null && base == sum;
    }
}
