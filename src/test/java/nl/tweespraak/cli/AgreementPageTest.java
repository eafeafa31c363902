package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The worked examples of docs/agreement.md are what the program computes from the counts above them.
class AgreementPageTest {

    private static final String FENCE = "```ratings ";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyFigureOnThePageIsComputed() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs", "agreement.md"));
        int examples = 0;
        List<String> figures = new ArrayList<>();
        JsonNode computed = null;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith(FENCE)) {
                int end = at + lines.subList(at, lines.size()).indexOf("```");
                computed = computed(line.substring(FENCE.length()).split(" ", -1), lines.subList(at + 1, end));
                examples++;
            } else if (line.matches("\\| [a-z0-9_]+ \\| (-?\\d\\.\\d{3}|not defined) .*")) {
                figures.add(line);
                assertThat(line).isEqualTo(row(Objects.requireNonNull(computed), line.split("\\|", -1)));
            }
        }
        assertThat(examples).isEqualTo(6);
        assertThat(figures).hasSizeGreaterThan(20);
    }

    private JsonNode computed(String[] head, List<String> counts) throws IOException {
        StringBuilder table = new StringBuilder("item,coder,value\n");
        int item = 0;
        for (String line : counts) {
            String[] cells = line.split(" ", -1);
            for (int i = 0; i < Integer.parseInt(cells[2]); i++) {
                item++;
                table.append(item).append(",A,").append(cells[0]).append('\n');
                table.append(item).append(",B,").append(cells[1]).append('\n');
            }
        }
        Path file = Files.writeString(folder.resolve("ratings.csv"), table);
        List<Object> arguments = new ArrayList<>(
                List.of("agreement", "--ratings", file, "--level", head[0], "--json"));
        if (head.length > 1) {
            arguments.addAll(List.of("--categories",
                    String.join(",", Arrays.asList(head).subList(1, head.length))));
        }
        return Ran.of(arguments.toArray()).json();
    }

    private static String row(JsonNode computed, String[] shown) {
        String name = shown[1].strip();
        JsonNode coefficient = StreamSupport.stream(computed.get("coefficients").spliterator(), false)
                .filter(it -> it.get("name").asString().equals(name)).findFirst().orElseThrow();
        StringBuilder row = new StringBuilder("| " + name + " |");
        List<String> columns = shown.length > 4 ? List.of("value", "low", "high") : List.of("value");
        columns.forEach(column -> row.append(' ').append(figure(coefficient.get(column))).append(" |"));
        return row.toString();
    }

    private static String figure(JsonNode value) {
        return value.isNull() ? "not defined" : String.format(Locale.ROOT, "%.3f", value.asDouble());
    }
}
