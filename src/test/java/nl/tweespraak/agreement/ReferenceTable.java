package nl.tweespraak.agreement;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import org.jspecify.annotations.Nullable;

/// A rating table of the reference, with the coefficients that have a name in its list of expected values.
///
/// @param values by category
record ReferenceTable(List<String> coders, List<String> values, RatingTable ratings) {

    static List<NamedCsvRecord> rows(String file) {
        try (InputStream in = resource(file);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(ReferenceTable.class.getResourceAsStream("/agreement/" + file), file);
    }

    static ReferenceTable read(String id) {
        Map<?, ?> described = described(id);
        List<String> coders = strings(described.get("coders"));
        List<NamedCsvRecord> rows = rows("tables/" + id + ".csv");
        Set<String> values = new LinkedHashSet<>();
        if (!"set".equals(described.get("level"))) {
            values.addAll(strings(described.get("categories")));
        }
        rows.forEach(row -> values.add(row.getField("value")));
        values.remove("");
        List<String> categories = List.copyOf(values);
        Map<String, int[]> items = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows) {
            int[] ratings = items.computeIfAbsent(row.getField("item"), _ -> none(coders.size()));
            ratings[coders.indexOf(row.getField("coder"))] = categories.indexOf(row.getField("value"));
        }
        RatingTable.Builder table = RatingTable.of(coders.size(), categories.size());
        items.values().forEach(table::add);
        return new ReferenceTable(coders, categories, table.build());
    }

    private static int[] none(int coders) {
        int[] none = new int[coders];
        Arrays.fill(none, RatingTable.MISSING);
        return none;
    }

    private static Map<?, ?> described(String id) {
        try (InputStream in = resource("tables.json")) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<?> all = (List<?>) Objects.requireNonNull(Json.read(json, JsonLimits.USUAL).plain());
            return all.stream().map(it -> (Map<?, ?>) it).filter(it -> id.equals(it.get("id"))).findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> strings(@Nullable Object list) {
        List<String> strings = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(list)).forEach(it -> strings.add(String.valueOf(it)));
        return strings;
    }

    /// The coefficient of a name in the list of expected values.
    Coefficient coefficient(String statistic) {
        int categories = ratings.categories();
        return switch (statistic) {
            case "pa" -> new PercentAgreement();
            case "cohen_kappa" -> CohenKappa.unweighted(categories);
            case "cohen_kappa_w:linear" -> CohenKappa.weighted(Weights.linear(categories));
            case "cohen_kappa_w:quadratic" -> CohenKappa.weighted(Weights.quadratic(categories));
            case "fleiss_kappa" -> new FleissKappa();
            case "ac1", "ac1@declared" -> GwetAc.ac1(categories);
            case "ac2:linear" -> GwetAc.ac2(Weights.linear(categories));
            case "ac2:quadratic" -> GwetAc.ac2(Weights.quadratic(categories));
            case "alpha:nominal" -> new KrippendorffAlpha(Metric.nominal());
            case "alpha:ordinal" -> new KrippendorffAlpha(Metric.ordinal());
            case "alpha:interval" -> new KrippendorffAlpha(Metric.interval(numbers()));
            case "alpha:ratio" -> new KrippendorffAlpha(Metric.ratio(numbers()));
            case "alpha:set_exact" -> new Bootstrap(Metric.nominal());
            case "alpha:set_jaccard" -> new Bootstrap(Metric.jaccard(sets()));
            case "alpha:set_masi" -> new Bootstrap(Metric.masi(sets()));
            default -> throw new IllegalArgumentException(statistic);
        };
    }

    private double[] numbers() {
        return values.stream().mapToDouble(Double::parseDouble).toArray();
    }

    List<Set<Integer>> sets() {
        List<String> members = new ArrayList<>();
        List<Set<Integer>> sets = new ArrayList<>();
        for (String written : values) {
            Set<Integer> set = new TreeSet<>();
            for (String member : written.equals("{}") ? List.<String>of() : List.of(written.split("\\|", -1))) {
                if (!members.contains(member)) {
                    members.add(member);
                }
                set.add(members.indexOf(member));
            }
            sets.add(set);
        }
        return sets;
    }
}
