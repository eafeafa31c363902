package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.oracle.CsvText;
import nl.tweespraak.oracle.ReportFigures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The report's figures on the replica against a computation of their own over the exported table, before and after
/// decisions that chance has changed.
class FiguresAgainstOracleTest {

    private static final Path CODEBOOKS = Path.of("codebook");
    private static final int DECISIONS = 160;

    private final Codebook codebook = Codebooks.builtIn("ckm-2022");
    @TempDir
    Path folder;

    @Test
    void changedDecisionsChangeTheFiguresAsAnIndependentComputationSays() throws IOException {
        changed(1);
    }

    @Test
    @Tag("slow")
    void soWithOtherDecisions() throws IOException {
        for (long seed = 2; seed < 6; seed++) {
            changed(seed);
        }
    }

    private void changed(long seed) throws IOException {
        assertThat(Ran.of("demo", folder, "--edition", "2022").exit()).isZero();
        Path study = folder.resolve("study");
        Map<String, String> before = held(study);
        Path decisions = folder.resolve("decisions.csv");
        Files.writeString(decisions, decisions(new Random(seed)));
        Ran ran = Ran.of("decide", study, decisions);
        assertThat(ran.exit()).as(ran.out()).isZero();
        Map<String, String> after = held(study);
        assertThat(before.keySet().stream().filter(id -> !Objects.equals(before.get(id), after.get(id))))
                .as("figures that changed").hasSizeGreaterThan(80);
    }

    /// Holds every figure over cases against the oracle, and gives them in words.
    private Map<String, String> held(Path study) throws IOException {
        Path csv = folder.resolve("oracle.csv");
        Path json = folder.resolve("oracle.json");
        assertThat(Ran.of("export", study, csv).exit()).isZero();
        assertThat(Ran.of("report", study, json).exit()).isZero();
        Map<String, ReportFigures.Expected> expected = new ReportFigures(
                Files.readString(CODEBOOKS.resolve("ckm-2022.json")),
                Files.readString(CODEBOOKS.resolve("report-2022.json")), CsvText.table(Files.readString(csv))).all();
        Map<String, String> written = new HashMap<>();
        for (JsonNode figure : new JsonMapper().readTree(Files.readString(json))) {
            String id = figure.get("id").asString();
            ReportFigures.Expected should = expected.remove(id);
            if (should != null) {
                assertThat(whole(figure.get("n"))).as("n of " + id).isEqualTo(should.n());
                assertThat(whole(figure.get("base"))).as("base of " + id).isEqualTo(should.base());
                assertThat(figure.get("known").asInt()).as("known of " + id).isEqualTo(should.known());
                assertThat(figure.get("unknown").asInt()).as("unknown of " + id).isEqualTo(should.unknown());
                assertThat(figure.get("open").asInt()).as("open of " + id).isEqualTo(should.open());
                close(id, figure.get("value"), should.value());
                close(id, figure.get("percent"), percent(figure, should));
                written.put(id, figure.toString());
            }
        }
        assertThat(expected).isEmpty();
        assertThat(written).hasSizeGreaterThan(100);
        return written;
    }

    private static @Nullable Integer whole(JsonNode node) {
        return node.isNull() ? null : node.asInt();
    }

    private static @Nullable BigDecimal percent(JsonNode figure, ReportFigures.Expected should) {
        Integer n = should.n();
        Integer base = should.base();
        return n == null || base == null || base == 0 || figure.get("id").asString().equals("coercion.mentions")
                ? null
                : BigDecimal.valueOf(100.0 * n / base);
    }

    private static void close(String id, JsonNode found, @Nullable BigDecimal should) {
        if (should == null) {
            assertThat(found.isNull()).as(id).isTrue();
        } else {
            assertThat(found.decimalValue().subtract(should).abs()).as(id)
                    .isLessThan(new BigDecimal("0.0000001"));
        }
    }

    /// One variable in each of so many cases gets another value, where it applies.
    private String decisions(Random random) throws IOException {
        StringBuilder rows = new StringBuilder("case,variable,value,by,reason\r\n");
        List<Map<String, String>> cases = CsvText.table(Files.readString(folder.resolve("oracle.csv")));
        for (Map<String, String> row : shuffled(cases, random).subList(0, DECISIONS)) {
            List<Variable> applying = codebook.variables().stream()
                    .filter(it -> it.kind() != Kind.TEXT && it.kind() != Kind.DATE)
                    .filter(it -> !applies(row, it).equals("-88")).toList();
            Variable variable = applying.get(random.nextInt(applying.size()));
            rows.append(CsvText.line(List.of(row.getOrDefault("case", ""), variable.name(), value(variable, random),
                    "lead", ""), ','));
        }
        return rows.toString();
    }

    private static List<Map<String, String>> shuffled(List<Map<String, String>> cases, Random random) {
        List<Map<String, String>> all = new ArrayList<>(cases);
        Collections.shuffle(all, random);
        return all;
    }

    private static String applies(Map<String, String> row, Variable variable) {
        String column = variable.kind() == Kind.MANY
                ? variable.name() + "_" + variable.categories().getFirst().name()
                : variable.name();
        return row.getOrDefault(column, "");
    }

    private static String value(Variable variable, Random random) {
        if (random.nextInt(5) == 0) {
            return "-99";
        }
        if (variable.kind() == Kind.NUMBER) {
            return String.valueOf(10 + random.nextInt(60));
        }
        List<Integer> codes = variable.categories().stream().map(Category::code).toList();
        if (variable.kind() == Kind.ONE) {
            return String.valueOf(codes.get(random.nextInt(codes.size())));
        }
        TreeSet<Integer> several = new TreeSet<>();
        for (int code : codes) {
            if (random.nextInt(3) == 0) {
                several.add(code);
            }
        }
        return several.isEmpty() ? "{}" : String.join("|", several.stream().map(String::valueOf).toList());
    }
}
