package nl.tweespraak.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Conditions;
import nl.tweespraak.json.JsonNumber;
import nl.tweespraak.json.JsonValue;
import org.jspecify.annotations.Nullable;

/// Reads a report definition, its conditions held against the codebook.
final class DefinitionReader {

    private final Codebook codebook;
    private final String file;
    private final Map<String, Population> populations = new HashMap<>();

    DefinitionReader(Codebook codebook, String file) {
        this.codebook = codebook;
        this.file = file;
    }

    ReportDefinition read(JsonValue json, JsonValue published) {
        Members root = Members.of(json, file);
        for (JsonValue item : root.items("populations")) {
            Members each = Members.of(item, file);
            JsonValue where = each.get("where");
            populations.put(each.string("name"), new Population(each.string("name"), each.words("label"),
                    each.string("of").equals("conversations"),
                    where == null ? null : Conditions.read(where, codebook, file)));
        }
        List<ReportSection> sections = root.items("sections").stream().map(it -> section(Members.of(it, file)))
                .toList();
        return new ReportDefinition(root.string("id"), root.string("edition"), root.string("codebook"),
                root.words("title"), root.words("origin"), sections,
                trends(root, published));
    }

    private ReportSection section(Members members) {
        return new ReportSection(members.string("name"), members.words("chapter"), members.words("title"),
                members.optionalWords("text"),
                ReportSection.Chart.valueOf(members.string("chart").toUpperCase(Locale.ROOT)),
                members.items("figures").stream().map(it -> figure(Members.of(it, file))).toList());
    }

    private FigureDefinition figure(Members members) {
        Population population = populations.get(members.string("population"));
        if (population == null) {
            throw members.fault("population");
        }
        List<String> variables = members.strings("variables");
        variables.forEach(codebook::variable);
        return new FigureDefinition(members.string("id"), population, Statistic.of(members.string("statistic")),
                members.optionalWords("category"), counted(Members.of(members.get("counted"), file)), variables,
                BaseRule.of(members.string("base")), members.whole("precision"), members.flag("lowerBound"),
                members.optionalWords("note"));
    }

    private Counted counted(Members members) {
        JsonValue when = members.get("when");
        if (when != null) {
            return new Counted.When(Conditions.read(when, codebook, file));
        }
        if (members.get("marks") != null) {
            String variable = members.string("marks");
            return members.get("atLeast") == null
                    ? new Counted.Marks(variable)
                    : new Counted.AtLeastMarks(variable, members.whole("atLeast"));
        }
        if (members.get("values") != null) {
            return new Counted.Numbers(members.string("values"));
        }
        if (members.get("attribute") != null) {
            return new Counted.Attribute(members.string("attribute"), members.string("value"));
        }
        if (members.flag("linked")) {
            return new Counted.Linked();
        }
        return members.flag("outOfScope") ? new Counted.OutOfScope() : new Counted.Everything();
    }

    private List<Trend> trends(Members root, JsonValue published) {
        Map<String, Members> earlier = new HashMap<>();
        for (JsonValue item : Members.of(published, "published.json").items("figures")) {
            Members each = Members.of(item, "published.json");
            earlier.put(each.string("id"), each);
        }
        List<Trend> trends = new ArrayList<>();
        for (JsonValue item : root.items("trends")) {
            Members each = Members.of(item, file);
            String show = each.string("show");
            List<Trend.Published> years = new ArrayList<>();
            for (String id : each.strings("published")) {
                Members figure = earlier.get(id);
                BigDecimal value = figure == null ? null : number(figure.get(show));
                if (figure == null || value == null) {
                    throw each.fault("published");
                }
                years.add(new Trend.Published(figure.string("edition"), value));
            }
            trends.add(new Trend(each.string("name"), each.words("label"), each.string("figure"),
                    show.equals("percent"), years));
        }
        return trends;
    }

    private static @Nullable BigDecimal number(@Nullable JsonValue value) {
        return value instanceof JsonNumber number ? number.value() : null;
    }
}
