package nl.tweespraak.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the rules need of a codebook.
record Book(String edition, List<Variable> variables) {

    static Book read(String json) {
        JsonNode root = new JsonMapper().readTree(json);
        List<Variable> variables = new ArrayList<>();
        for (JsonNode node : root.get("variables")) {
            Variable variable = variable(node);
            variables.add(variable);
            variable.categories().forEach((code, name) -> {
                if (name.equals("other")) {
                    variables.add(new Variable(variable.name() + "_other_text", "text", Map.of(),
                            new Condition.Has(variable.name(), Set.of(code)), null, null, null));
                }
            });
        }
        return new Book(root.get("edition").asString(), variables);
    }

    @Nullable
    Variable find(String name) {
        return variables.stream().filter(variable -> variable.name().equals(name)).findFirst().orElse(null);
    }

    private static Variable variable(JsonNode node) {
        Map<String, String> categories = new LinkedHashMap<>();
        for (JsonNode category : node.path("categories")) {
            categories.put(category.get("code").asString(), category.get("name").asString());
        }
        return new Variable(node.get("name").asString(), node.get("kind").asString(), categories,
                condition(node.path("appliesWhen")), fill(node.path("filledFrom")), number(node.path("min")),
                number(node.path("max")));
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        return node.isMissingNode() ? null : node.decimalValue();
    }

    private static Variable.@Nullable Fill fill(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        node.path("values").properties().forEach(
                value -> values.put(value.getKey().toLowerCase(Locale.ROOT), value.getValue().asString()));
        return new Variable.Fill(node.get("attribute").asString(), values, condition(node.path("when")));
    }

    private static Condition condition(JsonNode node) {
        if (node.isMissingNode()) {
            return new Condition.Always();
        }
        if (node.has("all")) {
            return new Condition.All(conditions(node.get("all")));
        }
        if (node.has("any")) {
            return new Condition.Any(conditions(node.get("any")));
        }
        if (node.has("not")) {
            return new Condition.Not(condition(node.get("not")));
        }
        JsonNode codes = node.has("is") ? node.get("is") : node.get("includes");
        Set<String> wanted = new LinkedHashSet<>();
        if (codes.isArray()) {
            codes.forEach(code -> wanted.add(code.asString()));
        } else {
            wanted.add(codes.asString());
        }
        return new Condition.Has(node.get("variable").asString(), wanted);
    }

    private static List<Condition> conditions(JsonNode nodes) {
        List<Condition> conditions = new ArrayList<>();
        nodes.forEach(node -> conditions.add(condition(node)));
        return conditions;
    }
}
