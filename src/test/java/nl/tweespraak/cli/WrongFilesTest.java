package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.tweespraak.codebook.Codebooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tables and documents that are wrong in ways nobody thought of, given to each command that reads one: taken in or
/// refused in words, and never the end of the program; the study is sound after all of them.
@Tag("slow")
class WrongFilesTest {

    private static final long SEED = Long.getLong("tweespraak.wrong.seed", 20221125);
    private static final int FILES = Integer.getInteger("tweespraak.wrong.files", 80);
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> CELLS = List.of("", " ", "-99", "-88", "{}", "1|2", "2|1", "1|1", "|", "0", "999",
            "1.5", "1e400", "1e2147483648", "99999999999999999999", "2022-02-30", "+999999999-01-01", "NaN",
            "-Infinity",
            "\"\"", "=1+1", "'=1", "''", "001", "Codeur A", "Codeur B", "scope", "age", "duration", "coercion", "memo",
            "in", "out", "duplicate", "undecided", "\u0000", "\ud83d\ude42", "\u202e", "a\r\nb", "a".repeat(40_000));
    private static final List<String> NODES = List.of("null", "true", "0", "-1", "1.5", "1e999999",
            "123456789012345678901",
            "\"\"", "\"a\"", "\"duration\"", "\"one\"", "\"[\"", "\"\\u0000\"", "[]", "{}", "[[]]", "[null]",
            "{\"\":{}}",
            "{\"all\":[]}", "{\"not\":{\"variable\":\"scope\",\"includes\":[1]}}", "{\"nl\":\"a\"}");

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<Integer, Integer> exits = new TreeMap<>();
    private Path study = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void make() {
        assertThat(Ran.of("demo", folder.resolve("demo")).exit()).isZero();
        study = folder.resolve("demo").resolve("study");
        file = folder.resolve("verzonnen.csv");
    }

    @ParameterizedTest
    @CsvSource({"codings, codings-a.csv", "codings, started.csv", "screen, screening.csv", "decide, decisions.csv",
            "mask, marks.csv"})
    void noTableEndsTheProgram(String command, String seed) throws IOException {
        List<List<String>> rows = seed.equals("marks.csv") ? marks() : table(seed);
        for (int i = 0; i < FILES; i++) {
            Files.writeString(file, mutated(rows));
            judge(Ran.of(command, study, file));
        }
        told(command + " " + seed);
        assertThat(Ran.of("check", study).err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nominal", "ordinal", "interval", "ratio", "set"})
    void noTableOfRatingsEndsTheProgram(String level) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("item", "coder", "value")));
        for (int i = 0; i < 24; i++) {
            rows.add(List.of("i" + i / 3, "c" + i % 3, Integer.toString(1 + random.nextInt(4))));
        }
        for (int i = 0; i < FILES; i++) {
            Files.writeString(file, mutated(rows));
            judge(Ran.of("agreement", "--ratings", file, "--level", level));
        }
        told("agreement " + level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "diff", "new"})
    void noCodebookEndsTheProgram(String command) throws IOException {
        JsonNode codebook = JSON.readTree(Codebooks.builtIn("ckm-2022").source());
        for (int i = 0; i < FILES; i++) {
            Files.writeString(file, JSON.writeValueAsString(mutated(codebook)));
            judge(switch (command) {
                case "check" -> Ran.of("codebook", "check", file);
                case "diff" -> Ran.of("codebook", "diff", "ckm-2021", file);
                default -> Ran.of("new", folder.resolve("new" + i), "--codebook", file);
            });
        }
        told("codebook " + command);
    }

    @Test
    void noMappingEndsTheProgram() throws IOException {
        Path chats = Files.writeString(folder.resolve("chats.csv"), """
                gesprek;datum;tijd;wie;bericht
                g1;12-03-2022;14:02;chatter;Dit gesprek is verzonnen.
                """);
        JsonNode mapping = JSON.readTree("""
                {"format": "csv", "id": "gesprek", "at": "datum", "time": "tijd", "speaker": "wie", "text": "bericht",
                "times": "d-M-uuuu", "delimiter": ";", "speakers": {"chatter": "chatter"}, "trim": true}""");
        for (int i = 0; i < FILES; i++) {
            Files.writeString(file, JSON.writeValueAsString(mutated(mapping)));
            judge(Ran.of("import", study, chats, "--mapping", file, "--dry-run"));
        }
        told("mapping");
    }

    @Test
    void noKeysEndTheProgram() throws IOException {
        Path keys = study.resolve("keys.json");
        String right = Files.readString(keys);
        for (int i = 0; i < FILES; i++) {
            Files.writeString(keys, JSON.writeValueAsString(mutated(JSON.readTree(right))));
            judge(Ran.of("info", study));
        }
        Files.writeString(keys, right);
        told("keys");
        assertThat(Ran.of("check", study).err()).isEmpty();
    }

    private void judge(Ran ran) {
        exits.merge(ran.exit(), 1, Integer::sum);
        assertThat(ran.exit()).as(ran.err()).isBetween(0, 3);
        // A fault of the program itself is told by its kind alone.
        assertThat(ran.err().lines().filter(it -> it.matches("[a-z]+(\\.[a-z0-9]+)+\\.[A-Z]\\w+"))).as(ran.err())
                .isEmpty();
    }

    private void told(String what) {
        System.out.printf("wrong files, %s: %d, by exit %s, faults 0%n", what, FILES, exits);
    }

    private static List<List<String>> marks() {
        List<List<String>> rows = new ArrayList<>(
                List.of(List.of("transcript", "position", "start", "end", "kind", "reason")));
        for (int i = 1; i < 6; i++) {
            rows.add(List.of("00" + i, "2", "0", "3", "name", ""));
        }
        return rows;
    }

    private static List<List<String>> table(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(WrongFilesTest.class.getResourceAsStream("/sample/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().limit(30)
                    .map(line -> Arrays.asList(line.split(",", -1))).collect(Collectors.toList());
        }
    }

    private String mutated(List<List<String>> rows) {
        List<List<String>> wrong = new ArrayList<>();
        rows.forEach(row -> wrong.add(new ArrayList<>(row)));
        for (int times = random.nextInt(4); times >= 0; times--) {
            List<String> row = wrong.get(random.nextInt(wrong.size()));
            int cell = random.nextInt(row.size());
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> row.set(cell, CELLS.get(random.nextInt(CELLS.size())));
                case 3 -> row.remove(row.size() > 1 ? cell : 0);
                case 4 -> wrong.add(new ArrayList<>(row));
                default -> row.add(cell, CELLS.get(random.nextInt(CELLS.size())));
            }
            wrong.removeIf(List::isEmpty);
        }
        return wrong.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n"));
    }

    /// One to four values in it are others, twice there, or gone.
    private JsonNode mutated(JsonNode right) {
        JsonNode wrong = right.deepCopy();
        for (int times = random.nextInt(4); times >= 0; times--) {
            List<JsonNode> holders = new ArrayList<>();
            gather(wrong, holders);
            JsonNode other = random.nextInt(3) == 0
                    ? holders.get(random.nextInt(holders.size())).deepCopy()
                    : JSON.readTree(NODES.get(random.nextInt(NODES.size())));
            switch (holders.get(random.nextInt(holders.size()))) {
                case ObjectNode object when !object.isEmpty() -> {
                    String name = List.copyOf(object.propertyNames()).get(random.nextInt(object.size()));
                    if (random.nextInt(4) == 0) {
                        object.remove(name);
                    } else {
                        object.set(name, other);
                    }
                }
                case ObjectNode object -> object.set("label", other);
                case ArrayNode array when !array.isEmpty() && random.nextInt(3) > 0 ->
                    array.set(random.nextInt(array.size()), other);
                case ArrayNode array -> array.add(array.isEmpty() ? other : array.get(0));
                default -> {
                }
            }
        }
        return wrong;
    }

    private static void gather(JsonNode node, List<JsonNode> holders) {
        if (node.isContainer()) {
            holders.add(node);
            node.forEach(it -> gather(it, holders));
        }
    }
}
