package nl.tweespraak.exchange.spss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tweespraak.exchange.spss.SavVariable.Format;
import nl.tweespraak.exchange.spss.SavVariable.Measure;
import nl.tweespraak.model.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavWriterTest {

    private static final LocalDateTime CREATED = LocalDateTime.of(2022, 3, 12, 14, 5, 6);
    private static final SortedMap<String, String> NONE = new TreeMap<>();

    @TempDir
    private Path folder = Path.of("");

    private static SavVariable number(String name, String label, Map<String, String> labels) {
        return new SavVariable(name, label, 0, Format.number(8, 2), Measure.ORDINAL, new TreeMap<>(labels),
                List.of("-99", "-88"));
    }

    private static SavVariable string(String name, int width) {
        return new SavVariable(name, "", width, Format.string(Math.min(width, 255)), Measure.NOMINAL, NONE, List.of());
    }

    private SavReader written(List<SavVariable> variables, List<List<@Nullable Object>> rows) throws IOException {
        Path file = folder.resolve("a.sav");
        try (OutputStream out = Files.newOutputStream(file)) {
            write(new SavDictionary("é".repeat(40), CREATED, List.of("één ".repeat(40), "head 1"), variables,
                    List.of()),
                    rows, out);
        }
        return SavReader.read(file);
    }

    private static void write(SavDictionary dictionary, List<List<@Nullable Object>> rows, OutputStream out)
            throws IOException {
        SavWriter writer = new SavWriter(dictionary, rows.size(), out);
        for (List<@Nullable Object> row : rows) {
            for (Object cell : row) {
                switch (cell) {
                    case null -> writer.add(SavWriter.SYSTEM_MISSING);
                    case Number value -> writer.add(value.doubleValue());
                    default -> writer.add(cell.toString());
                }
            }
        }
        writer.end();
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell);
        }
        return row;
    }

    @Test
    void numbersOfAllSizesComeBack() throws IOException {
        List<@Nullable Object> values = row(0, -99, -88, 1, 151, 152, -100, 2.5, 1e15, null, -0.125);
        SavReader read = written(List.of(number("x", "", Map.of())),
                values.stream().map(SavWriterTest::row).toList());
        assertThat(read.values("x")).containsExactly(0.0, -99.0, -88.0, 1.0, 151.0, 152.0, -100.0, 2.5, 1e15, null,
                -0.125);
    }

    @Test
    void stringsOfAllLengthsComeBack() throws IOException {
        for (int width : List.of(1, 7, 8, 9, 254, 255, 256, 504, 505, 511, 2_000, SavVariable.LONGEST)) {
            String text = "ab cé€".repeat(width).substring(0, width);
            String fits = Utf8.cut(text, width).stripTrailing();
            SavReader read = written(List.of(string("s", width), string("t", 3), number("n", "", Map.of())),
                    List.of(row(text, "x", 1), row("", "abcd", 2)));
            assertThat(read.values("s")).as("width %d", width).containsExactly(fits, "");
            assertThat(read.values("t")).containsExactly("x", "abc");
            assertThat(read.values("n")).containsExactly(1.0, 2.0);
        }
    }

    @Test
    void labelsAreCutBetweenCharacters() throws IOException {
        String label = "a" + "é".repeat(150);
        SavReader read = written(List.of(number("x", label, Map.of("1", label, "-99", "staat er niet"))), List.of());
        assertThat(read.column("x").label).isEqualTo("a" + "é".repeat(127));
        assertThat(read.column("x").labels).containsEntry("1", "a" + "é".repeat(59))
                .containsEntry("-99", "staat er niet");
        assertThat(read.label).isEqualTo("é".repeat(32));
        assertThat(read.notes).allMatch(it -> it.getBytes(StandardCharsets.UTF_8).length <= 80).contains("head 1");
        assertThat(read.created).isEqualTo("12 Mar 2214:05:06");
        assertThat(Utf8.cut("e\u0301e\u0301", 4)).isEqualTo("e\u0301");
    }

    @Test
    void missingValuesAndLevelStand() throws IOException {
        SavVariable wide = new SavVariable("w", "W", 20, Format.string(20), Measure.NOMINAL,
                new TreeMap<>(Map.of("-88", "n.v.t.")), List.of("-88"));
        SavVariable slim = new SavVariable("v", "V", 8, Format.string(8), Measure.NOMINAL, NONE,
                List.of("-99", "-88"));
        SavReader read = written(List.of(number("x", "X", Map.of()), wide, slim), List.of(row(1, "a", "b")));
        assertThat(read.column("x").missing).containsExactly("-99", "-88");
        assertThat(read.column("x").measure).isEqualTo(2);
        assertThat(read.column("w").missing).containsExactly("-88");
        assertThat(read.column("w").labels).containsEntry("-88", "n.v.t.");
        assertThat(read.column("v").missing).containsExactly("-99", "-88");
    }

    @Test
    void moreThanThreeMissingValuesAreRefused() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new SavVariable("x", "", 0, Format.number(8, 0),
                Measure.NOMINAL, NONE, List.of("-1", "-2", "-3", "-4"))).withMessageContaining("x has 4");
    }

    @Test
    void namesAreWhatSpssTakesAndNoneTwice() {
        SavNames names = new SavNames();
        String name = "é".repeat(40);
        assertThat(names.claim(name)).isEqualTo("é".repeat(32));
        assertThat(names.claim(name)).isEqualTo("é".repeat(31) + "_2");
        assertThat(names.claim("Age")).isEqualTo("Age");
        assertThat(names.claim("age")).isEqualTo("age_2");
        assertThat(names.claim("1 b-c")).isEqualTo("v_1_b_c");
        assertThat(names.claim("with")).isEqualTo("with_");
        assertThat(names.claim("a.")).isEqualTo("a");
        assertThat(names.claim("")).isEqualTo("v_");
        for (int i = 0; i < 200; i++) {
            assertThat(names.claim("x".repeat(80)).getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
        }
    }

    @Test
    void randomTablesComeBack() throws IOException {
        Random random = new Random(20226);
        for (int turn = 0; turn < 50; turn++) {
            List<SavVariable> variables = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                variables.add(random.nextBoolean()
                        ? string("s" + i, 1 + random.nextInt(700))
                        : number("n" + i, "", Map.of()));
            }
            List<List<@Nullable Object>> rows = new ArrayList<>();
            for (int i = 0; i < random.nextInt(20); i++) {
                List<@Nullable Object> row = new ArrayList<>();
                variables.forEach(it -> row.add(it.width() > 0
                        ? "é".repeat(random.nextInt(it.width() / 2 + 1))
                        : (Object) (random.nextInt(600) - 300.0)));
                rows.add(row);
            }
            assertThat(written(variables, rows).rows).isEqualTo(rows);
        }
    }

    @Test
    void theSameGivesTheSameBytes() throws IOException {
        SavDictionary dictionary = new SavDictionary("a", CREATED, List.of("b"), List.of(number("x", "X", Map.of())),
                List.of(new SavSet("$s", "S", List.of("x"))));
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        write(dictionary, List.of(row(1)), one);
        write(dictionary, List.of(row(1)), two);
        assertThat(one.toByteArray()).isEqualTo(two.toByteArray());
    }

    @Test
    void daysAreSecondsSinceTheFirstGregorianDay() {
        assertThat(SavWriter.day(LocalDate.of(1582, 10, 15))).isEqualTo(86_400);
        assertThat(SavWriter.day(LocalDate.of(1970, 1, 1))).isEqualTo(12_219_379_200.0);
    }
}
