package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launchers, in a folder with a space in its name: the one for Windows can only be read here, the other runs as a
/// process, with programs that stand for a JDK.
class LauncherTest {

    private static final Path SOURCES = Path.of("src/main/launcher");

    /// Where Linux keeps its JDKs, below the root that the test gives the launcher.
    private static final Path USUAL = Path.of("usr", "lib", "jvm");

    @TempDir
    private Path root = Path.of("");
    private Path folder = Path.of("");
    private Path launcher = Path.of("");

    /// What it said, and how it ended.
    private record Said(int exit, String out, String err) {
    }

    /// The usual places are moved into the folder, since a JDK may well stand in the real ones.
    @BeforeEach
    void unpack() throws IOException {
        folder = Files.createDirectory(root.resolve("a folder"));
        launcher = Files.createDirectories(folder.resolve("bin")).resolve("tweespraak");
        String script = Files.readString(SOURCES.resolve("tweespraak"));
        Files.writeString(launcher, Pattern.compile(" /(usr|opt|Library)(?=[/ ])").matcher(script)
                .replaceAll(" \"" + folder + "\"/$1"));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }

    private Path jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.writeString(jdk.resolve("bin/java"),
                "#!/bin/sh\necho \"$0\"\nfor it in \"$@\"; do echo \"<$it>\"; done\nexit 7\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return jdk;
    }

    private Said run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "only a POSIX system runs it");
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = root.resolve("out");
        Path err = root.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("HOME", folder.toString(), "PATH", ""));
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        return new Said(exit, Files.readString(out), Files.readString(err));
    }

    @Test
    void argumentsAndExitCodePassThrough() throws IOException, InterruptedException {
        Path jdk = jdk("my jdk", "25.0.1");
        Said said = run(Map.of("JAVA_HOME", jdk.toString()), "import", "a (1) b.json", "*", "$x", "");
        assertThat(said.exit()).isEqualTo(7);
        assertThat(said.out().lines()).startsWith(jdk.resolve("bin/java").toString())
                .endsWith("<" + folder.toRealPath().resolve("lib/tweespraak.jar") + ">", "<nl.tweespraak.cli.Main>",
                        "<import>", "<a (1) b.json>", "<*>", "<$x>", "<>");
        assertThat(run(Map.of("JAVA_HOME", jdk.toString())).out()).contains("<--module-path>")
                .doesNotContain("TieredStopAtLevel");
    }

    @Test
    void aCrashLeavesNeitherReportNorDump() throws IOException, InterruptedException {
        Path jdk = jdk("jdk", "25");
        Path java = jdk.resolve("bin/java");
        Files.writeString(java, Files.readString(java).replace("exit 7", "ulimit -c"));
        for (String[] arguments : new String[][]{{}, {"info"}}) {
            assertThat(run(Map.of("JAVA_HOME", jdk.toString()), arguments).out().lines())
                    .contains("<-XX:+SuppressFatalErrorMessage>", "<-XX:-CreateCoredumpOnCrash>").endsWith("0");
        }
        assertThat(Files.readString(SOURCES.resolve("tweespraak.cmd")).lines()
                .filter(line -> line.startsWith("\"%JAVA%\""))).hasSize(2).allMatch(line -> line.contains(" %CRASH% "));
    }

    @Test
    void jdkIsFoundOnThePathAndInTheUsualPlaces() throws IOException, InterruptedException {
        Path old = jdk("old", "21.0.4");
        Path onPath = jdk("on path", "26-ea");
        assertThat(run(Map.of("JAVA_HOME", old.toString(), "PATH", onPath.resolve("bin").toString()), "--help").out())
                .startsWith(onPath.toRealPath().resolve("bin/java").toString());
        Path usual = jdk(USUAL.resolve("temurin-25").toString(), "25");
        assertThat(run(Map.of("JAVA_HOME", old.toString(), "PATH", old.resolve("bin").toString()), "--help").out())
                .startsWith(usual.resolve("bin/java").toString());
    }

    @Test
    void whereItLookedIsToldWhereThereIsNone() throws IOException, InterruptedException {
        Path old = jdk("old", "21.0.4");
        Path older = jdk(USUAL.resolve("java-17").toString(), "17");
        Said said = run(Map.of("JAVA_HOME", old.toString(), "TWEESPRAAK_LANG", "nl"), "--help");
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("JDK 25", "https://adoptium.net", old.toString(), older.toString())
                .startsWith("Tweespraak heeft");
        assertThat(run(Map.of("LANG", "nl_NL.UTF-8")).err()).startsWith("Tweespraak heeft");
        assertThat(run(Map.of("LANG", "en_GB.UTF-8")).err()).startsWith("Tweespraak needs").contains(older.toString());
    }

    @Test
    void launcherForWindowsHangsTogether() throws IOException {
        String script = Files.readString(SOURCES.resolve("tweespraak.cmd"));
        assertThat(script.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        List<String> lines = script.lines().toList();
        List<String> labels = lines.stream().filter(line -> line.startsWith(":")).toList();
        assertThat(labels).doesNotHaveDuplicates();
        List<String> targets = Pattern.compile("(?:goto|call) (:\\w+)").matcher(script).results()
                .map((MatchResult it) -> it.group(1)).distinct().toList();
        assertThat(targets).containsExactlyInAnyOrderElementsOf(labels);
        // Brackets in a path or an argument would end a block, and a label that is run into is no subroutine.
        assertThat(lines).noneMatch(line -> line.endsWith("(") || line.startsWith(")"));
        for (String label : labels) {
            List<String> before = lines.subList(0, lines.indexOf(label)).stream()
                    .filter(line -> !line.isEmpty() && !line.startsWith("rem ")).toList();
            assertThat(before.getLast()).startsWith("exit /b ");
        }
    }
}
