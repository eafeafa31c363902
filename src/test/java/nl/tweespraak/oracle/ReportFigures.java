package nl.tweespraak.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The figures of a report worked out over the rows of an exported table, by the words of the decision on bases alone.
/// What counts conversations is left out: a table of cases does not tell it.
public final class ReportFigures {

    /// What a figure must be.
    ///
    /// @param n null where it is worked out over numbers
    public record Expected(@Nullable Integer n, @Nullable Integer base, @Nullable BigDecimal value, int known,
            int unknown, int open) {
    }

    private final Book book;
    private final JsonNode definition;
    private final List<Map<String, String>> cases;

    /// @param rows of the exported table, each by column name
    public ReportFigures(String codebook, String definition, List<Map<String, String>> rows) {
        this.book = Book.read(codebook);
        this.definition = new JsonMapper().readTree(definition);
        this.cases = rows.stream().map(this::answers).toList();
    }

    /// The answers of a row as files have them; what is empty is absent.
    private Map<String, String> answers(Map<String, String> row) {
        Map<String, String> answers = new HashMap<>();
        for (Variable variable : book.variables()) {
            String answer = variable.isMany() ? many(variable, row) : row.getOrDefault(variable.name(), "");
            if (!answer.isEmpty()) {
                answers.put(variable.name(), answer);
            }
        }
        return answers;
    }

    private static String many(Variable variable, Map<String, String> row) {
        List<String> chosen = new ArrayList<>();
        for (Map.Entry<String, String> category : variable.categories().entrySet()) {
            String mark = row.getOrDefault(variable.name() + "_" + category.getValue(), "");
            if (mark.isEmpty() || mark.startsWith("-")) {
                return mark;
            }
            if (mark.equals("1")) {
                chosen.add(category.getKey());
            }
        }
        return chosen.isEmpty() ? "{}" : String.join("|", chosen);
    }

    /// By id.
    public Map<String, Expected> all() {
        Map<String, JsonNode> populations = new HashMap<>();
        definition.get("populations").forEach(it -> populations.put(it.get("name").asString(), it));
        Map<String, Expected> all = new LinkedHashMap<>();
        for (JsonNode section : definition.get("sections")) {
            for (JsonNode figure : section.get("figures")) {
                JsonNode population = populations.get(figure.get("population").asString());
                if (population != null && population.get("of").asString().equals("cases")) {
                    all.put(figure.get("id").asString(), expected(figure, members(population.path("where"))));
                }
            }
        }
        return all;
    }

    private List<Map<String, String>> members(JsonNode where) {
        return cases.stream().filter(it -> where.isMissingNode() || holds(where, it) == Truth.TRUE).toList();
    }

    private static Expected expected(JsonNode figure, List<Map<String, String>> members) {
        Map<String, Integer> states = new TreeMap<>();
        List<Map<String, String>> known = new ArrayList<>();
        for (Map<String, String> member : members) {
            String state = state(figure.path("variables"), member);
            states.merge(state, 1, Integer::sum);
            if (state.equals("known")) {
                known.add(member);
            }
        }
        String base = figure.get("base").asString();
        List<Map<String, String>> among = base.equals("known") ? known : members;
        JsonNode counted = figure.get("counted");
        Integer n = counted.has("values") ? null : count(counted, among);
        BigDecimal value = counted.has("values")
                ? value(figure.get("statistic").asString(), numbers(counted.get("values").asString(), among))
                : null;
        return new Expected(n, base.equals("none") ? null : Integer.valueOf(among.size()), value,
                states.getOrDefault("known", 0), states.getOrDefault("unknown", 0), states.getOrDefault("open", 0));
    }

    private static String state(JsonNode variables, Map<String, String> answers) {
        List<String> each = new ArrayList<>();
        variables.forEach(it -> each.add(answers.getOrDefault(it.asString(), "")));
        return each.contains("") ? "open" : each.contains("-88") ? "none" : each.contains("-99") ? "unknown" : "known";
    }

    private static int count(JsonNode counted, List<Map<String, String>> among) {
        int count = 0;
        for (Map<String, String> answers : among) {
            if (counted.has("when")) {
                count += holds(counted.get("when"), answers) == Truth.TRUE ? 1 : 0;
            } else if (counted.has("marks")) {
                int marks = marks(answers.getOrDefault(counted.get("marks").asString(), "{}"));
                count += counted.has("atLeast") ? (marks >= counted.get("atLeast").asInt() ? 1 : 0) : marks;
            } else {
                count++;
            }
        }
        return count;
    }

    private static int marks(String answer) {
        return answer.equals("{}") || answer.startsWith("-") ? 0 : answer.split("\\|", -1).length;
    }

    private static List<BigDecimal> numbers(String variable, List<Map<String, String>> among) {
        return among.stream().map(it -> it.getOrDefault(variable, "-99")).filter(it -> !it.startsWith("-"))
                .map(BigDecimal::new).sorted().toList();
    }

    private static @Nullable BigDecimal value(String statistic, List<BigDecimal> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        int half = sorted.size() / 2;
        return switch (statistic) {
            case "minimum" -> sorted.getFirst();
            case "maximum" -> sorted.getLast();
            case "median" -> sorted.size() % 2 == 1
                    ? sorted.get(half)
                    : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP);
            default -> sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(sorted.size()), MathContext.DECIMAL64);
        };
    }

    private static Truth holds(JsonNode condition, Map<String, String> answers) {
        if (condition.has("not")) {
            return holds(condition.get("not"), answers).not();
        }
        if (condition.has("all") || condition.has("any")) {
            boolean all = condition.has("all");
            List<Truth> parts = new ArrayList<>();
            condition.get(all ? "all" : "any").forEach(it -> parts.add(holds(it, answers).settled()));
            Truth decides = all ? Truth.FALSE : Truth.TRUE;
            return parts.contains(decides) ? decides : parts.contains(Truth.OPEN) ? Truth.OPEN : decides.not();
        }
        String answer = answers.getOrDefault(condition.get("variable").asString(), "");
        if (answer.isEmpty() || answer.equals("-88")) {
            return answer.isEmpty() ? Truth.OPEN : Truth.MOOT;
        }
        if (condition.has("known")) {
            return truth(condition.get("known").asBoolean() != answer.equals("-99"));
        }
        return answer.equals("-99") ? Truth.OPEN : truth(leaf(condition, answer));
    }

    private static boolean leaf(JsonNode condition, String answer) {
        if (condition.has("below")) {
            return new BigDecimal(answer).compareTo(condition.get("below").decimalValue()) < 0;
        }
        if (condition.has("atLeast")) {
            return new BigDecimal(answer).compareTo(condition.get("atLeast").decimalValue()) >= 0;
        }
        JsonNode wanted = condition.has("is") ? condition.get("is") : condition.get("includes");
        List<String> codes = new ArrayList<>();
        if (wanted.isArray()) {
            wanted.forEach(it -> codes.add(it.asString()));
        } else {
            codes.add(wanted.asString());
        }
        return List.of(answer.split("\\|", -1)).stream().anyMatch(codes::contains);
    }

    private static Truth truth(boolean holds) {
        return holds ? Truth.TRUE : Truth.FALSE;
    }
}
