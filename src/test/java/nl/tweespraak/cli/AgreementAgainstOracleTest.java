package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tweespraak.oracle.AgreementRules;
import nl.tweespraak.oracle.CsvText;
import nl.tweespraak.oracle.RandomStudy;
import nl.tweespraak.oracle.Reliability;
import nl.tweespraak.oracle.Step;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// From the codings that a study gives out, a second implementation of the rules and the coefficients makes the same
/// figures as the program.
class AgreementAgainstOracleTest {

    private static final double EXACT = 1e-9;
    /// A bound is a value and a root: near 0 the root keeps half of the digits.
    private static final double BOUND = 1e-6;
    private static final double TAIL = 0.025;
    /// Of the tail: two bootstraps, drawn differently, from few cases.
    private static final double ABOUT = 0.01;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSampleStudy() throws IOException {
        assertThat(Ran.in(Map.of("TWEESPRAAK_LANG", "en"), "demo", folder).exit()).isZero();
        Map<String, String> environment = Map.of("TWEESPRAAK_PASSPHRASE", "verzonnen", "TWEESPRAAK_LANG", "en");
        assertThat(compare(environment, folder.resolve("study"))).isGreaterThan(200);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(longs = {51, 53, 54, 56})
    void studiesByChance(long seed) throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        Path study = Ran.study(folder);
        for (Step step : RandomStudy.write(files, AgainstOracle.oracle(), seed)) {
            Ran.of(step.command(), study, step.file(), "--json");
        }
        compare(Map.of("TWEESPRAAK_PASSPHRASE", "verzonnen", "TWEESPRAAK_LANG", "en"), study);
    }

    /// How many coefficients were compared.
    private int compare(Map<String, String> environment, Path study) throws IOException {
        int compared = 0;
        for (String unknown : List.of("category", "omit")) {
            Path cells = folder.resolve(unknown + ".csv");
            Ran ran = Ran.in(environment, "agreement", study, "--unknown", unknown, "--cells", cells, "--json");
            assertThat(ran.exit()).as(ran.err()).isZero();
            List<AgreementRules.Cell> given = CsvText.table(Files.readString(cells)).stream()
                    .map(AgreementRules.Cell::of).toList();
            assertSameValues(environment, study, given);
            Map<String, Map<String, Reliability.Result>> expected = new AgreementRules(codebook(),
                    unknown.equals("omit")).of(given);
            List<String> names = new ArrayList<>();
            for (JsonNode variable : ran.json().get("variables")) {
                String name = variable.get("variable").asString();
                names.add(name);
                Map<String, Reliability.Result> of = Objects.requireNonNull(expected.get(name), name);
                for (JsonNode coefficient : variable.get("coefficients")) {
                    compare(name, coefficient, Objects.requireNonNull(of.get(coefficient.get("name").asString())));
                    compared++;
                }
                assertThat(variable.get("coefficients").size()).as(name).isEqualTo(of.size());
            }
            assertThat(names).containsExactlyInAnyOrderElementsOf(expected.keySet());
        }
        return compared;
    }

    /// What the cells say was coded is what the data set of the coders says.
    private void assertSameValues(Map<String, String> environment, Path study, List<AgreementRules.Cell> cells)
            throws IOException {
        Path data = folder.resolve("coders.csv");
        Ran.in(environment, "export", study, data, "--values", "coders");
        List<Map<String, String>> rows = CsvText.table(Files.readString(data));
        for (Map<String, String> row : rows) {
            for (AgreementRules.Cell cell : cells) {
                String column = cell.variable() + "@" + cell.coder();
                if (cell.caseId().equals(row.get("case")) && row.containsKey(column)) {
                    assertThat(cell.value()).as(column + " of " + cell.caseId()).isEqualTo(row.get(column));
                }
            }
        }
    }

    private static void compare(String variable, JsonNode coefficient, Reliability.Result expected) {
        String about = variable + " " + coefficient.get("name").asString();
        if (Double.isNaN(expected.value())) {
            assertThat(coefficient.get("value").isNull()).as(about).isTrue();
            assertThat(coefficient.get("undefined").asString()).as(about).isNotBlank();
            return;
        }
        assertThat(coefficient.get("value").isNull()).as(about).isFalse();
        assertThat(coefficient.get("value").asDouble()).as(about).isCloseTo(expected.value(), within(EXACT));
        if (!expected.drawn().isEmpty()) {
            assertThat(expected.hasBelow(coefficient.get("low").asDouble(), TAIL, ABOUT)).as(about).isTrue();
            assertThat(expected.hasBelow(coefficient.get("high").asDouble(), 1 - TAIL, ABOUT)).as(about).isTrue();
        } else if (Double.isNaN(expected.low())) {
            assertThat(coefficient.get("low").isNull()).as(about).isTrue();
        } else {
            assertThat(coefficient.get("low").asDouble()).as(about).isCloseTo(expected.low(), within(BOUND));
            assertThat(coefficient.get("high").asDouble()).as(about).isCloseTo(expected.high(), within(BOUND));
        }
    }

    private static String codebook() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                AgreementAgainstOracleTest.class.getResourceAsStream("/codebook/ckm-2022.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
