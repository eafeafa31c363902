package nl.tweespraak.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Finds figures that few cases stand behind, and takes them out where asked to: what few have in common or few have not,
/// exact extremes, what is worked out over few, and one figure more where a group adds up and would tell them.
///
/// @param threshold fewer cases than this are few
record FigureSuppression(int threshold) {

    private static final Text CELL = new Text("kleine cel: %s: %s, %s: %s", "small cell: %s: %s, %s: %s");
    private static final Text EXTREME = new Text("uiterste waarde: %s: %s, %s: %s", "extreme value: %s: %s, %s: %s");

    private boolean isFew(@Nullable Integer cases) {
        return cases != null && cases > 0 && cases < threshold;
    }

    /// What could tell who somebody is, a line each.
    List<Text> risks(List<Figure> figures) {
        List<Text> risks = new ArrayList<>();
        for (Figure figure : figures) {
            if (isFew(figure.n())) {
                risks.add(line(CELL, figure, String.valueOf(figure.n())));
            } else if (isExtreme(figure) && figure.value() != null) {
                risks.add(line(EXTREME, figure, figure.value().toPlainString()));
            }
        }
        return risks;
    }

    private static Text line(Text words, Figure figure, String number) {
        FigureDefinition definition = figure.definition();
        return new Text(
                words.nl().formatted(definition.id(), definition.population().label().nl(), definition.words().nl(),
                        number),
                words.en().formatted(definition.id(), definition.population().label().en(), definition.words().en(),
                        number));
    }

    private static boolean isExtreme(Figure figure) {
        Statistic statistic = figure.definition().statistic();
        return statistic == Statistic.MINIMUM || statistic == Statistic.MAXIMUM;
    }

    List<Figure> suppressed(List<Figure> figures) {
        Set<String> hidden = new HashSet<>();
        figures.stream().filter(this::isToHide).forEach(it -> hidden.add(it.definition().id()));
        Map<Object, List<Figure>> groups = new LinkedHashMap<>();
        figures.stream().filter(it -> it.n() != null && it.base() != null).forEach(it -> groups.computeIfAbsent(
                List.of(it.definition().population().name(), it.definition().variables(), it.definition().base()),
                _ -> new ArrayList<>()).add(it));
        groups.values().forEach(group -> hideOneMore(group, hidden));
        return figures.stream().map(it -> {
            Figure shown = hidden.contains(it.definition().id()) ? it.without() : it;
            return isFew(it.unknown()) || isFew(it.known()) ? shown.withoutKnown() : shown;
        }).toList();
    }

    private boolean isToHide(Figure figure) {
        Integer n = figure.n();
        Integer base = figure.base();
        if (figure.definition().statistic().isOfNumbers()) {
            return isExtreme(figure) || isFew(figure.cases().size());
        }
        return isFew(n) || (n != null && base != null && isFew(base - n));
    }

    /// Where a group adds up to its base, one hidden figure is the rest of the others.
    private void hideOneMore(List<Figure> group, Set<String> hidden) {
        int sum = group.stream().mapToInt(it -> it.n() == null ? 0 : it.n()).sum();
        Integer base = group.getFirst().base();
        int taken = group.stream().filter(it -> hidden.contains(it.definition().id()))
                .mapToInt(it -> it.n() == null ? 0 : it.n()).sum();
        if (base != null && sum == base && isFew(taken)) {
            group.stream().filter(it -> !hidden.contains(it.definition().id()) && it.n() != null && it.n() > 0)
                    .min(Comparator.comparingInt(it -> it.n() == null ? 0 : it.n()))
                    .ifPresent(it -> hidden.add(it.definition().id()));
        }
    }
}
