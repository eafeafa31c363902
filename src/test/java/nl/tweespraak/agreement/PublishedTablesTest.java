package nl.tweespraak.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every coefficient against published tables and what other programs make of them.
class PublishedTablesTest {

    private static final Offset<Double> EXACT = within(1e-6);
    private static final double OF_R = 0.001;

    private static final Set<String> OURS = Set.of("pa", "cohen_kappa", "cohen_kappa_w:linear",
            "cohen_kappa_w:quadratic", "fleiss_kappa", "ac1", "ac1@declared", "ac2:linear", "ac2:quadratic",
            "alpha:nominal", "alpha:ordinal", "alpha:interval", "alpha:ratio", "alpha:set_exact", "alpha:set_jaccard",
            "alpha:set_masi");

    record Expected(String table, String statistic, String value, String status) {

        /// Rows that only some programs can compute count as not defined, but for those whose value holds.
        boolean isDefined() {
            return !value.isEmpty() && (!status.startsWith("degenerate") || table.startsWith("S03")
                    || (table + " " + statistic).equals("T10_gwet_5obser alpha:ratio"));
        }
    }

    static Stream<Expected> values() {
        List<Expected> all = ReferenceTable.rows("expected.csv").stream().filter(PublishedTablesTest::isOurs)
                .map(row -> new Expected(row.getField("table"), row.getField("statistic"), row.getField("value"),
                        row.getField("status")))
                .toList();
        // AC1 over the declared categories, where there are more of them than were used.
        return all.stream().filter(it -> !it.statistic().equals("ac1") || all.stream()
                .noneMatch(other -> other.table().equals(it.table()) && other.statistic().equals("ac1@declared")));
    }

    private static boolean isOurs(NamedCsvRecord row) {
        return OURS.contains(row.getField("statistic"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valueIsThePublishedOne(Expected expected) {
        ReferenceTable table = ReferenceTable.read(expected.table());
        Estimate estimate = table.coefficient(expected.statistic()).of(table.ratings());
        if (expected.isDefined()) {
            assertThat(estimate.value()).isNotNull().isCloseTo(Double.valueOf(expected.value()), EXACT);
        } else {
            assertThat(estimate.value()).isNull();
            assertThat(estimate.undefined()).isNotNull();
        }
    }

    /// R computes some from the table of joint counts too, with n in place of n − 1: one of the two is ours.
    record Bounds(String table, String statistic, List<double[]> ofR) {
    }

    static Stream<Bounds> intervals() {
        Map<List<String>, List<double[]>> ofR = ReferenceTable.rows("expected_intervals.csv").stream()
                .filter(row -> isOurs(row) && row.getField("implementation").startsWith("irrCAC (R)")
                        && !row.getField("statistic").startsWith("alpha:set") && !row.getField("ci_low").isEmpty())
                .collect(Collectors.groupingBy(row -> List.of(row.getField("table"), row.getField("statistic")),
                        LinkedHashMap::new, Collectors.mapping(row -> new double[]{
                                Double.parseDouble(row.getField("ci_low")),
                                Double.parseDouble(row.getField("ci_high"))}, Collectors.toList())));
        Set<List<String>> defined = values().filter(Expected::isDefined)
                .map(it -> List.of(it.table(), it.statistic())).collect(Collectors.toSet());
        return ofR.entrySet().stream().filter(it -> defined.contains(it.getKey()))
                .map(it -> new Bounds(it.getKey().getFirst(), it.getKey().getLast(), it.getValue()));
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void intervalIsThatOfR(Bounds expected) {
        ReferenceTable table = ReferenceTable.read(expected.table());
        Estimate estimate = table.coefficient(expected.statistic()).of(table.ratings());
        double low = Objects.requireNonNull(estimate.low());
        double high = Objects.requireNonNull(estimate.high());
        assertThat(expected.ofR())
                .anyMatch(it -> Math.abs(it[0] - low) <= OF_R && Math.abs(it[1] - high) <= OF_R);
    }

    @Test
    void everyIntervalOfRIsLookedAt() {
        assertThat(intervals()).hasSizeGreaterThan(100);
    }
}
