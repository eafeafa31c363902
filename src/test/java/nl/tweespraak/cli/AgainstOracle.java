package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.oracle.CsvText;
import nl.tweespraak.oracle.Oracle;
import nl.tweespraak.oracle.Outcome;
import nl.tweespraak.oracle.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds what the commands say of a study against what the oracle says.
final class AgainstOracle {

    private AgainstOracle() {
    }

    static Oracle oracle() {
        try (var in = AgainstOracle.class.getResourceAsStream("/codebook/ckm-2022.json")) {
            if (in == null) {
                throw new AssertionError("no codebook");
            }
            return new Oracle(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8), "lead");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static void hand(Path study, Step step) {
        Ran ran = Ran.of(step.command(), study, step.file(), "--json");
        Outcome expected = step.expected();
        String about = step.command() + " " + step.file();
        if (expected.isRefused()) {
            assertThat(ran.exit()).as(about).isEqualTo(1);
            assertThat(ran.rows()).as(about).isNotEmpty().isSubsetOf(expected.faults());
            return;
        }
        int problems = expected.counts().getOrDefault("problems", 0);
        assertThat(ran.exit()).as(about + "\n" + ran.err()).isEqualTo(problems == 0 ? 0 : 1);
        assertThat(ran.json().get("problems").size()).as(about).isEqualTo(problems);
        expected.counts().forEach((name, count) -> {
            if (!name.equals("problems")) {
                assertThat(ran.json().get(name).asInt()).as(about + ": " + name).isEqualTo(count);
            }
        });
    }

    static void compare(Path study, Oracle oracle) throws IOException {
        JsonNode info = Ran.of("info", study, "--json").json();
        oracle.info().forEach((name, count) -> assertThat(info.get(name).asInt()).as(name).isEqualTo(count));
        Path out = study.resolveSibling("out.csv");
        for (boolean all : List.of(false, true)) {
            List<String> options = all ? List.of("--all") : List.of();
            ran("disagreements", study, out, options);
            List<Map<String, String>> rows = oracle.disagreements(all);
            assertThat(CsvText.table(Files.readString(out)).stream().map(AgainstOracle::unguarded).toList())
                    .isEqualTo(rows);
            assertThat(objects(ran("disagreements", study, "--json", options).json().get("disagreements")))
                    .isEqualTo(rows);
        }
        for (String values : List.of("consensus", "coders", "both")) {
            for (boolean more : List.of(false, true)) {
                export(study, oracle, values, more);
            }
        }
    }

    private static Map<String, String> unguarded(Map<String, String> row) {
        Map<String, String> plain = new LinkedHashMap<>();
        row.forEach((column, cell) -> plain.put(column, CsvText.unguarded(cell)));
        return plain;
    }

    private static void export(Path study, Oracle oracle, String values, boolean more) throws IOException {
        List<String> options = new ArrayList<>(List.of("--values", values));
        if (more) {
            options.addAll(List.of("--attributes", "--memos"));
        }
        Path csv = study.resolveSibling("out.csv");
        ran("export", study, csv, options);
        List<List<String>> rows = oracle.table(values, more, more);
        List<List<String>> written = CsvText.rows(Files.readString(csv));
        assertThat(written.subList(rows.isEmpty() ? 1 : 0, written.size())).as(values).isEqualTo(rows);
        Path json = study.resolveSibling("out.json");
        ran("export", study, json, options);
        List<Map<String, String>> objects = oracle.objects(values, more, more);
        List<Map<String, String>> found = new ArrayList<>();
        for (JsonNode object : new JsonMapper().readTree(Files.readString(json))) {
            Map<String, String> fields = new LinkedHashMap<>();
            object.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
            found.add(fields);
        }
        assertThat(found).as(values).isEqualTo(objects);
    }

    private static String value(JsonNode node) {
        return node.isString() ? "\"" + node.asString() + "\"" : node.toString();
    }

    private static List<Map<String, String>> objects(JsonNode nodes) {
        List<Map<String, String>> objects = new ArrayList<>();
        for (JsonNode node : nodes) {
            Map<String, String> fields = new LinkedHashMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
            objects.add(fields);
        }
        return objects;
    }

    private static Ran ran(Object command, Object study, Object third, List<String> options) {
        List<Object> arguments = new ArrayList<>(List.of(command, study, third));
        arguments.addAll(options);
        Ran ran = Ran.of(arguments.toArray());
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran;
    }
}
