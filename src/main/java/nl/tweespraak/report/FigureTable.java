package nl.tweespraak.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Language;
import org.jspecify.annotations.Nullable;

/// The figures as a table.
record FigureTable(List<Figure> figures, Language language) {

    static final List<String> HEADER = List.of("id", "population", "statistic", "category", "n", "base", "percent",
            "value", "base_rule", "known", "unknown", "open");

    /// A row per figure, percent and value at the precision of the definition. Cells are strings, numbers or null.
    List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Figure figure : figures) {
            Map<String, @Nullable Object> object = object(figure);
            object.put("percent", number(figure.printed(figure.percent())));
            object.put("value", number(figure.printed(figure.value())));
            rows.add(new ArrayList<>(object.values()));
        }
        return rows;
    }

    private static @Nullable Object number(@Nullable String printed) {
        return printed == null ? null : new BigDecimal(printed);
    }

    /// An object per figure, percent and value exact.
    List<Map<String, @Nullable Object>> objects() {
        return figures.stream().map(this::object).toList();
    }

    private Map<String, @Nullable Object> object(Figure figure) {
        FigureDefinition definition = figure.definition();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", definition.id());
        object.put("population", definition.population().label().in(language));
        object.put("statistic", definition.statistic().word());
        object.put("category", definition.category() == null ? null : definition.category().in(language));
        object.put("n", figure.n());
        object.put("base", figure.base());
        object.put("percent", figure.percent());
        object.put("value", figure.value());
        object.put("base_rule", definition.base() == BaseRule.NONE ? null : definition.base().word());
        object.put("known", figure.known());
        object.put("unknown", figure.unknown());
        object.put("open", figure.open());
        return object;
    }
}
