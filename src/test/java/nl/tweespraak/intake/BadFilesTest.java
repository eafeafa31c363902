package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Broken in every way that can be thought of, a file is read or refused; and nothing of what was written in it is
/// ever told.
class BadFilesTest {

    private static final String SECRET = "qzjxw";

    @TempDir
    Path folder;

    record Sample(String name, String content, @Nullable Mapping mapping) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        StringBuilder table = new StringBuilder("transcript;position;speaker;at;text;attribute.gender\n");
        StringBuilder log = new StringBuilder();
        StringBuilder json = new StringBuilder("{\"transcripts\": [");
        StringBuilder lines = new StringBuilder();
        StringBuilder mapped = new StringBuilder("[");
        for (int i = 1; i <= 6; i++) {
            String text = SECRET.repeat(i) + " \u20ac " + SECRET + " \ud83d\udc69\u200d\ud83d\udc67";
            for (int j = 1; j <= 3; j++) {
                table.append("g%d;%d;%s;14:0%d;\"%s\"\"\n;\";vrouw\n".formatted(i, j, j == 1 ? "chatter" : "politie", j,
                        text));
            }
            log.append("[14:0%d] chatter: %s\n%s\nmedewerker: %s\n".formatted(i, text, text, text));
            String one = "{\"id\": \"g%d\", \"startedOn\": \"2022-03-0%d\", \"attributes\": {\"age\": %d}, \"messages\": [{\"speaker\": \"chatter\", \"at\": \"14:02\", \"text\": \"%s\"}, {\"speaker\": \"system\", \"text\": \"\"}]}"
                    .formatted(i, i, i, text);
            json.append(i == 1 ? "" : ",\n").append(one);
            lines.append(one).append('\n');
            mapped.append(i == 1 ? "" : ",")
                    .append("{\"dialog\": [{\"speaker\": \"listener\", \"content\": \"%s\\n\"}]}".formatted(text));
        }
        return Stream.of(new Sample("a.csv", table.toString(), null), new Sample("a.log", log.toString(), null),
                new Sample("a.json", json + "]}", null), new Sample("a.jsonl", lines.toString(), null),
                new Sample("b.json", mapped + "]", Mapping.parse(MappingTest.ESCONV)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSamplesAreSound(Sample sample) {
        assertThat(taken(sample.content().getBytes(StandardCharsets.UTF_8), sample)).isPositive();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFileCutOffAnywhereIsReadOrRefused(Sample sample) {
        byte[] whole = sample.content().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length += 97) {
            int transcripts = taken(Arrays.copyOf(whole, length), sample);
            if (sample.name().endsWith(".json")) {
                assertThat(transcripts).as("cut off at %d", length).isNegative();
            }
        }
    }

    @Test
    @Tag("slow")
    void aFileBrokenAtRandomIsReadOrRefused() {
        List<Sample> samples = samples().toList();
        Random random = new Random(20221);
        for (int i = 0; i < 2000; i++) {
            Sample sample = samples.get(i % samples.size());
            byte[] bytes = mutated(sample.content().getBytes(StandardCharsets.UTF_8), random);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> taken(bytes, sample));
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] result = bytes.clone();
        for (int count = 1 + random.nextInt(8); count > 0; count--) {
            int at = random.nextInt(result.length);
            int to = Math.min(result.length, at + 1 + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> result[at] = (byte) random.nextInt(256);
                case 1 -> result[at] = (byte) "\"{}[],:;\n\r\\'\t0".charAt(random.nextInt(14));
                case 2 -> result = joined(Arrays.copyOf(result, at), Arrays.copyOfRange(result, to, result.length));
                case 3 -> result = joined(Arrays.copyOf(result, to), Arrays.copyOfRange(result, at, result.length));
                default -> Arrays.fill(result, at, to, result[random.nextInt(result.length)]);
            }
            if (result.length == 0) {
                return new byte[]{'{'};
            }
        }
        return result;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /// @return how many transcripts were taken; -1 where the file was refused
    private int taken(byte[] content, Sample sample) {
        Path file = Taken.file(folder, sample.name(), content);
        try {
            Taken taken = Taken.from(file, sample.mapping());
            taken.reading().problems().forEach(BadFilesTest::tellsNothing);
            assertThat(taken.transcripts().toString()).doesNotContain(SECRET);
            return taken.transcripts().size();
        } catch (Refusal refusal) {
            assertThat(refusal.problems()).isNotEmpty();
            refusal.problems().forEach(BadFilesTest::tellsNothing);
            assertThat(refusal.reason().nl() + refusal.reason().en() + refusal).doesNotContain(SECRET);
            assertThat(refusal.getCause()).isNull();
            return -1;
        }
    }

    private static void tellsNothing(Problem problem) {
        assertThat(problem.toString()).doesNotContain(SECRET);
        assertThat(problem.reason().nl()).isNotBlank();
        assertThat(problem.reason().en()).isNotBlank();
    }
}
