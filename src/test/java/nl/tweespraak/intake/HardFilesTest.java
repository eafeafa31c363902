package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Files that are deep, wide or long on purpose, each of some megabytes: looked at, and read or refused in words.
@Tag("slow")
class HardFilesTest {

    private static final int MANY = 1_000_000;

    static final Map<String, String> FILES = Map.ofEntries(Map.entry("deep.json", "[".repeat(MANY)),
            Map.entry("objects.json", "{\"a\":".repeat(MANY)),
            Map.entry("names.json",
                    "{" + Stream.iterate(0, it -> it + 1).limit(MANY / 4)
                            .collect(StringBuilder::new, (all, it) -> all.append("\"n").append(it).append("\":1,"),
                                    StringBuilder::append)
                            + "\"z\":1}"),
            Map.entry("items.json", "[" + "1,".repeat(MANY) + "1]"),
            Map.entry("empty.json", "[" + "{},".repeat(MANY / 4) + "{}]"),
            Map.entry("number.json", "[{\"messages\":" + "9".repeat(MANY) + "}]"),
            Map.entry("wide.csv", "a;".repeat(MANY) + "\n"), Map.entry("quote.csv", "a;b\n\"" + "x\n".repeat(MANY)),
            Map.entry("rows.csv", "a;b\n" + ";\n".repeat(MANY)),
            Map.entry("pipes.txt", "|".repeat(MANY)), Map.entry("one.txt", "chatter: " + "x".repeat(9 * MANY)),
            Map.entry("colons.txt", ":".repeat(MANY)), Map.entry("times.txt", "12:01 ".repeat(MANY)),
            Map.entry("brackets.txt", "[12:01] ".repeat(MANY)),
            Map.entry("digits.txt", "1 2 3 4 5 6 7 8 9 0\n".repeat(MANY / 4)));
    static final Iterable<String> NAMES = new TreeSet<>(FILES.keySet());

    private static final double MOST_SECONDS = 5;

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("NAMES")
    void aHardFileIsLookedAtAndReadOrRefused(String name) {
        Path file = Taken.file(folder, name, String.valueOf(FILES.get(name)));
        long start = cpu();
        assertThatCode(() -> read(file, null)).doesNotThrowAnyException();
        long looked = cpu();
        assertThat((looked - start) / 1e9).isLessThan(MOST_SECONDS);
        assertThatCode(() -> {
            try {
                FirstLook look = FirstLook.at(file);
                Mapping mapping = look.find(Start.NONE).mapping();
                look.preview(mapping, 1, Progress.NONE);
                read(file, mapping);
            } catch (Refusal refusal) {
                assertThat(refusal.problems()).isNotEmpty();
            }
        }).doesNotThrowAnyException();
        assertThat((cpu() - looked) / 1e9).isLessThan(MOST_SECONDS);
    }

    /// Of this thread: a busy machine is no fault of a file.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void read(Path file, @Nullable Mapping mapping) {
        try {
            Taken.from(file, mapping);
        } catch (Refusal refusal) {
            assertThat(refusal.problems()).isNotEmpty();
        }
    }
}
