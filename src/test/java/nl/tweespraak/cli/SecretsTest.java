package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder = Path.of("");

    private static Terminal terminal(Map<String, String> environment) {
        return Terminal.of(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), environment,
                Locale.ENGLISH);
    }

    private static void run(Terminal terminal, int exit, Object... arguments) {
        assertThat(Main.run(Ran.WIRING, terminal, Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new)))
                .isEqualTo(exit);
        assertThat(terminal.secrets().held()).isNotEmpty().allMatch(
                it -> new String(it).chars().allMatch(character -> character == 0));
    }

    @Test
    void passphrasesAreWipedWhenACommandEnds() throws IOException {
        Path file = Files.writeString(folder.resolve("passphrase"), "\uFEFFverzonnen\r\nmore");
        Path other = Files.writeString(folder.resolve("other"), "verzonnen zin");
        Path study = folder.resolve("study");
        run(terminal(Map.of()), 0, "new", study, "--codebook", "ckm-2022", "--passphrase-file", file);
        run(terminal(Map.of("TWEESPRAAK_PASSPHRASE", "verzonnen")), 0, "info", study);
        run(terminal(Map.of("TWEESPRAAK_PASSPHRASE", "anders")), 3, "info", study);
        run(terminal(Map.of("TWEESPRAAK_PASSPHRASE", "verzonnen")), 0, "users", study, "passphrase",
                "--new-passphrase-file", other);
        run(terminal(Map.of("TWEESPRAAK_PASSPHRASE", "verzonnen zin", "TWEESPRAAK_NEW_PASSPHRASE", "verzonnen")), 0,
                "users", study, "add", "anna", "--role", "coder");
        run(terminal(Map.of()), 0, "info", study, "--user", "lead", "--passphrase-file", other);
    }

    /// Arguments can be seen by everybody who uses the computer.
    @Test
    void noCommandTakesAPassphraseAsAnArgument() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/nl/tweespraak/cli"))) {
            for (Path source : sources.toList()) {
                String text = Files.readString(source, StandardCharsets.UTF_8);
                assertThat(text).as("%s", source).doesNotContainPattern("names = \"--(new-)?passphrase\"")
                        .doesNotContain("interactive = true");
            }
        }
    }
}
