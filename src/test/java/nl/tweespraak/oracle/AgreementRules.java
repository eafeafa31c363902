package nl.tweespraak.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Which answers enter which coefficients, by the document of the commands, over a table of cells.
public final class AgreementRules {

    private static final String UNKNOWN = "-99";
    private static final String NOT_APPLICABLE = "-88";
    private static final String MISSING = "";

    private final JsonNode variables;
    private final boolean omitUnknown;

    /// @param codebook as JSON
    public AgreementRules(String codebook, boolean omitUnknown) {
        this.variables = new JsonMapper().readTree(codebook).get("variables");
        this.omitUnknown = omitUnknown;
    }

    /// What a coder said, as the cells of the command have it; of the reasons only `prefilled` is looked at.
    ///
    /// @param value empty where not coded
    public record Cell(String caseId, String variable, String coder, String value, boolean prefilled) {

        public static Cell of(Map<String, String> row) {
            return new Cell(row.getOrDefault("case", ""), row.getOrDefault("variable", ""),
                    row.getOrDefault("coder", ""), row.getOrDefault("value", ""),
                    row.getOrDefault("reason", "").equals("prefilled"));
        }
    }

    /// Every coefficient of every variable and aspect, by name.
    public Map<String, Map<String, Reliability.Result>> of(List<Cell> cells) {
        List<String> coders = List.copyOf(new TreeSet<>(cells.stream().map(Cell::coder).toList()));
        Map<String, Map<String, Reliability.Result>> all = new LinkedHashMap<>();
        for (JsonNode variable : variables) {
            String name = variable.get("name").asString();
            if (!variable.get("kind").asString().equals("text")) {
                List<Cell> its = cells.stream().filter(it -> it.variable().equals(name)).toList();
                Map<String, String[]> items = new LinkedHashMap<>();
                for (Cell cell : its) {
                    String[] item = items.computeIfAbsent(cell.caseId(), _ -> none(coders.size()));
                    item[coders.indexOf(cell.coder())] = cell.prefilled() ? MISSING : cell.value();
                }
                items.keySet().removeAll(nobodyAsked(its));
                add(all, variable, List.copyOf(items.values()), coders.size());
            }
        }
        return all;
    }

    private static String[] none(int coders) {
        String[] none = new String[coders];
        Arrays.fill(none, MISSING);
        return none;
    }

    /// Cases in which everybody who has an answer, prefilled or not, has *not applicable*.
    private static Set<String> nobodyAsked(List<Cell> cells) {
        Set<String> nobody = new LinkedHashSet<>();
        Set<String> somebody = new LinkedHashSet<>();
        for (Cell cell : cells) {
            if (!cell.value().equals(MISSING)) {
                (cell.value().equals(NOT_APPLICABLE) ? nobody : somebody).add(cell.caseId());
            }
        }
        nobody.removeAll(somebody);
        return nobody;
    }

    private void add(Map<String, Map<String, Reliability.Result>> all, JsonNode variable,
            List<String[]> items, int coders) {
        String name = variable.get("name").asString();
        String kind = variable.get("kind").asString();
        List<String> declared = new ArrayList<>();
        List<String> ranked = new ArrayList<>();
        for (JsonNode category : variable.path("categories")) {
            declared.add(category.get("code").asString());
            if (category.path("ranked").asBoolean(true)) {
                ranked.add(category.get("code").asString());
            }
        }
        if (kind.equals("one") && !variable.get("level").asString().equals("ordinal")) {
            List<String[]> kept = entering(items, it -> !(omitUnknown && it.equals(UNKNOWN)));
            List<String> categories = new ArrayList<>(declared);
            if (!omitUnknown) {
                categories.add(UNKNOWN);
            }
            if (kept.stream().flatMap(Arrays::stream).anyMatch(NOT_APPLICABLE::equals)) {
                categories.add(NOT_APPLICABLE);
            }
            all.put(name, table(kept, categories, coders).nominal());
            return;
        }
        Predicate<String> known = it -> !it.equals(UNKNOWN) && !it.equals(NOT_APPLICABLE);
        List<String[]> kept = entering(items,
                kind.equals("one") ? it -> known.test(it) && ranked.contains(it) : known);
        List<String> values = kept.stream().flatMap(Arrays::stream).filter(it -> !it.equals(MISSING)).distinct()
                .toList();
        switch (kind) {
            case "one" -> all.put(name, table(kept, ranked, coders).ranked());
            case "date" -> all.put(name, table(kept, values, coders).by((one, other) -> one == other ? 0 : 1));
            case "number" -> all.put(name, table(kept, values, coders).by((one, other) -> Math
                    .pow(Double.parseDouble(values.get(one)) - Double.parseDouble(values.get(other)), 2)));
            default -> {
                List<List<String>> sets = values.stream().map(AgreementRules::set).toList();
                all.put(name, table(kept, values, coders).sets(sets));
            }
        }
        List<String[]> any = entering(items, _ -> true);
        boolean asked = any.stream().flatMap(Arrays::stream).anyMatch(NOT_APPLICABLE::equals);
        all.put(name + ":known", table(any.stream().map(AgreementRules::whetherKnown).toList(),
                asked ? List.of("0", "1", NOT_APPLICABLE) : List.of("0", "1"), coders).nominal());
        if (kind.equals("many")) {
            for (JsonNode category : variable.path("categories")) {
                String code = category.get("code").asString();
                all.put(name + ":" + category.get("name").asString(),
                        table(kept.stream().map(item -> chosen(item, code)).toList(), List.of("0", "1"), coders)
                                .nominal());
            }
        }
    }

    private static List<String> set(String written) {
        return written.equals("{}") ? List.of() : List.of(written.split("\\|", -1));
    }

    private static String[] whetherKnown(String[] item) {
        return Arrays.stream(item).map(it -> it.equals(MISSING) || it.equals(NOT_APPLICABLE)
                ? it
                : it.equals(UNKNOWN) ? "0" : "1").toArray(String[]::new);
    }

    private static String[] chosen(String[] item, String code) {
        return Arrays.stream(item).map(it -> it.equals(MISSING) ? MISSING : set(it).contains(code) ? "1" : "0")
                .toArray(String[]::new);
    }

    /// Only what can be compared, and only cases in which two can.
    private static List<String[]> entering(List<String[]> items, Predicate<String> comparable) {
        return items.stream()
                .map(item -> Arrays.stream(item).map(it -> !it.equals(MISSING) && comparable.test(it) ? it : MISSING)
                        .toArray(String[]::new))
                .filter(item -> Arrays.stream(item).filter(it -> !it.equals(MISSING)).count() >= 2).toList();
    }

    private static Reliability table(List<String[]> items, List<String> categories, int coders) {
        return new Reliability(items.stream().map(item -> Arrays.stream(item).mapToInt(categories::indexOf).toArray())
                .toList(), coders, categories.size());
    }
}
