package nl.tweespraak.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The second implementation, before anything is held against it, is held against R (irrCAC) itself.
class ReliabilityTest {

    private static final double OF_R = 0.001;

    record Row(String table, String statistic, double value, List<double[]> bounds) {
    }

    static Stream<Row> rows() {
        Map<List<String>, Row> rows = new LinkedHashMap<>();
        for (Map<String, String> row : CsvText.table(resource("expected_intervals.csv"))) {
            String statistic = row.getOrDefault("statistic", "");
            String low = row.getOrDefault("ci_low", "");
            boolean ours = statistic.matches("pa|cohen_kappa(_w:(linear|quadratic))?|fleiss_kappa|ac1(@declared)?"
                    + "|ac2:(linear|quadratic)|alpha:(nominal|ordinal|interval|ratio)");
            if (ours && row.getOrDefault("implementation", "").startsWith("irrCAC (R)") && !low.isEmpty()) {
                rows.computeIfAbsent(List.of(row.getOrDefault("table", ""), statistic),
                        key -> new Row(key.getFirst(), statistic,
                                number(row, "value"), new ArrayList<>()))
                        .bounds()
                        .add(new double[]{number(row, "ci_low"),
                                number(row, "ci_high")});
            }
        }
        // AC1 over the declared categories, where there are more of them than were used.
        return rows.values().stream().filter(it -> !it.statistic().equals("ac1")
                || !rows.containsKey(List.of(it.table(), "ac1@declared")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void valueAndIntervalAreThoseOfR(Row row) {
        Reliability.Result result = of(row.table(), row.statistic());
        if (Double.isNaN(result.value())) {
            // R gives a number where only one category was used, or one item can be compared.
            assertThat(row.table()).matches("T2[2-8].*");
            return;
        }
        assertThat(result.value()).isCloseTo(row.value(), within(OF_R));
        assertThat(row.bounds()).anyMatch(it -> Math.abs(it[0] - result.low()) <= OF_R
                && Math.abs(it[1] - result.high()) <= OF_R);
    }

    @Test
    void thereIsMuchToHoldItAgainst() {
        assertThat(rows()).hasSizeGreaterThan(100);
    }

    private static Reliability.Result of(String id, String statistic) {
        JsonNode described = described(id);
        List<String> coders = new ArrayList<>();
        described.get("coders").forEach(it -> coders.add(it.asString()));
        Set<String> declared = new LinkedHashSet<>();
        described.get("categories").forEach(it -> declared.add(it.asString()));
        List<Map<String, String>> rows = CsvText.table(resource("tables/" + id + ".csv"));
        rows.forEach(row -> declared.add(row.getOrDefault("value", "")));
        declared.remove("");
        List<String> categories = List.copyOf(declared);
        Map<String, int[]> items = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            int[] item = items.computeIfAbsent(row.getOrDefault("item", ""), _ -> {
                int[] none = new int[coders.size()];
                Arrays.fill(none, -1);
                return none;
            });
            item[coders.indexOf(row.getOrDefault("coder", ""))] = categories.indexOf(row.getOrDefault("value", ""));
        }
        int q = categories.size();
        Reliability table = new Reliability(List.copyOf(items.values()), coders.size(), q);
        return switch (statistic) {
            case "pa" -> table.percent();
            case "cohen_kappa" -> table.cohen(Reliability.identity(q));
            case "cohen_kappa_w:linear" -> table.cohen(Reliability.linear(q));
            case "cohen_kappa_w:quadratic" -> table.cohen(Reliability.quadratic(q));
            case "fleiss_kappa" -> table.fleiss();
            case "ac1", "ac1@declared" -> table.ac(Reliability.identity(q));
            case "ac2:linear" -> table.ac(Reliability.linear(q));
            case "ac2:quadratic" -> table.ac(Reliability.quadratic(q));
            case "alpha:nominal" -> table.alpha((one, other) -> one == other ? 0 : 1);
            case "alpha:ordinal" -> table.alpha(table.ordinal());
            case "alpha:interval" -> table.alpha((one, other) -> Math.pow(number(categories, one)
                    - number(categories, other), 2));
            case "alpha:ratio" -> table.alpha((one, other) -> one == other
                    ? 0
                    : Math.pow((number(categories, one) - number(categories, other))
                            / (number(categories, one) + number(categories, other)), 2));
            default -> throw new AssertionError(statistic);
        };
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, ""));
    }

    private static double number(List<String> categories, int place) {
        return Double.parseDouble(categories.get(place));
    }

    private static JsonNode described(String id) {
        for (JsonNode table : new JsonMapper().readTree(resource("tables.json"))) {
            if (table.get("id").asString().equals(id)) {
                return table;
            }
        }
        throw new AssertionError(id);
    }

    private static String resource(String file) {
        try (InputStream in = Objects.requireNonNull(
                ReliabilityTest.class.getResourceAsStream("/agreement/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
