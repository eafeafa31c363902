package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What programs that nobody here wrote read from our SPSS files: PSPP and R haven. Without them it is skipped, with the
/// reason in the test report; `.ci/run` installs them.
@Tag("slow")
class SpssByOthersTest {

    private static final Pattern ROW = Pattern.compile("(?:Valid|Missing|),(-?\\d+)(?:\\.0+)?,(\\d+),.*");

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void replica() {
        assertThat(Ran.of("demo", folder, "--edition", "2022").exit()).isZero();
    }

    private static String ran(Path in, String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process;
        try {
            process = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true)
                    .redirectOutput(said.toFile()).start();
        } catch (IOException e) {
            assumeTrue(false, command[0] + " is not installed: apt-get install pspp r-base-core r-cran-haven");
            throw e;
        }
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    private static Path exported(String... options) {
        Path file = folder.resolve("replica.sav");
        List<Object> arguments = new ArrayList<>(List.of("export", folder.resolve("study"), file));
        arguments.addAll(List.of(options));
        assertThat(Ran.of(arguments.toArray()).exit()).isZero();
        return file;
    }

    @Test
    void bothOpenEveryVariantWithoutAWarning() throws IOException, InterruptedException {
        Path script = Path.of("src", "test", "scripts", "check_sav.sh").toAbsolutePath();
        ran(folder, "pspp", "--version");
        for (String values : List.of("consensus", "coders", "both")) {
            Path file = exported("--values", values, "--attributes", "--memos");
            String said = ran(folder, "bash", script.toString(), "-q", file.toString());
            assertThat(said).contains("OK   pspp").doesNotContain("FAIL");
            assumeTrue(!said.contains("SKIP haven"), "R haven is not installed: apt-get install r-cran-haven");
            assertThat(said).contains("229 cases").contains("haven");
        }
    }

    /// Every variable of one choice and every mark, counted by PSPP from the system file.
    @Test
    void frequenciesOfPsppAreThoseOfTheTableAndOfTheReport() throws IOException, InterruptedException {
        exported();
        Path csv = folder.resolve("data.csv");
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            rows = reader.stream().toList();
        }
        List<String> names = rows.getFirst().getHeader().stream()
                .filter(name -> rows.stream().allMatch(row -> row.getField(name).matches("(-99|-88|[0-9]{1,2}|)")))
                .filter(name -> !name.equals("edition")).toList();
        assertThat(names).hasSizeGreaterThan(60);
        Files.writeString(folder.resolve("f.sps"), "SET TVARS=NAMES TNUMBERS=VALUES.\nGET FILE='replica.sav'.\n"
                + "FREQUENCIES /VARIABLES=" + String.join("\n ", names) + " /STATISTICS=NONE.\n");
        ran(folder, "pspp", "-o", "f.csv", "-O", "format=csv", "f.sps");
        Map<String, Map<String, Integer>> found = frequencies(Files.readAllLines(folder.resolve("f.csv")));
        for (String name : names) {
            Map<String, Integer> counted = new TreeMap<>(rows.stream().map(row -> row.getField(name))
                    .filter(value -> !value.isEmpty()).collect(Collectors.groupingBy(value -> value,
                            Collectors.summingInt(_ -> 1))));
            assertThat(found.getOrDefault(name, Map.of())).as(name).isEqualTo(counted);
        }
        equalTheReports(found);
        assertThat(found.getOrDefault("minor", Map.of())).containsEntry("1", 83);
        assertThat(found.getOrDefault("exploitation_group", Map.of())).containsEntry("1", 210).containsEntry("3", 5);
    }

    /// What the report knows of every variable that it asks all visitors about is what PSPP has counted.
    private static void equalTheReports(Map<String, Map<String, Integer>> found) throws IOException {
        Path json = folder.resolve("report.json");
        assertThat(Ran.of("report", folder.resolve("study"), json, "--lang", "en").exit()).isZero();
        Map<String, JsonNode> figures = new TreeMap<>();
        new JsonMapper().readTree(Files.readString(json)).forEach(it -> figures.put(it.get("id").asString(), it));
        Set<String> held = new TreeSet<>();
        for (JsonNode section : new JsonMapper().readTree(Files.readString(Path.of("codebook", "report-2022.json")))
                .get("sections")) {
            for (JsonNode figure : section.get("figures")) {
                JsonNode variables = figure.path("variables");
                String name = variables.size() == 1 ? variables.get(0).asString() : "";
                Map<String, Integer> counted = found.get(name);
                if (!figure.get("population").asString().equals("visitors") || counted == null) {
                    continue;
                }
                JsonNode ours = Objects.requireNonNull(figures.get(figure.get("id").asString()));
                int missing = counted.getOrDefault("-99", 0) + counted.getOrDefault("-88", 0);
                int all = counted.values().stream().mapToInt(Integer::intValue).sum();
                assertThat(ours.get("known").asInt()).as("known of " + name).isEqualTo(all - missing);
                assertThat(ours.get("unknown").asInt()).as("unknown of " + name)
                        .isEqualTo(counted.getOrDefault("-99", 0));
                JsonNode is = figure.path("counted").path("when").path("is");
                if (is.isNumber()) {
                    assertThat(ours.get("n").asInt()).as(figure.get("id").asString())
                            .isEqualTo(counted.getOrDefault(is.asString(), 0));
                }
                held.add(name);
            }
        }
        assertThat(held).contains("gender", "age", "chatter_role", "language", "meeting", "other_victims");
    }

    private static Map<String, Map<String, Integer>> frequencies(List<String> lines) {
        Map<String, Map<String, Integer>> found = new TreeMap<>();
        String name = "";
        for (String line : lines) {
            if (line.startsWith("Table: ")) {
                name = line.substring("Table: ".length());
            }
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                found.computeIfAbsent(name, _ -> new TreeMap<>()).put(row.group(1), Integer.valueOf(row.group(2)));
            }
        }
        return found;
    }

    @Test
    void syntaxBringsTheSameDataIntoPspp() throws IOException, InterruptedException {
        Path syntax = folder.resolve("s.sps");
        assertThat(Ran.of("export", folder.resolve("study"), syntax).exit()).isZero();
        Files.writeString(syntax, Files.readString(syntax) + "SAVE TRANSLATE /OUTFILE='one.csv' /TYPE=CSV"
                + " /CELLS=VALUES /FIELDNAMES /REPLACE.\nGET FILE='replica.sav'.\n"
                + "SAVE TRANSLATE /OUTFILE='two.csv' /TYPE=CSV /CELLS=VALUES /FIELDNAMES /REPLACE.\n");
        exported();
        assertThat(ran(folder, "pspp", "s.sps")).doesNotContain("error:").doesNotContain("warning:");
        assertThat(folder.resolve("one.csv")).hasSameTextualContentAs(folder.resolve("two.csv"));
    }
}
