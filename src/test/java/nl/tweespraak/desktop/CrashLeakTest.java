package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.tweespraak.desktop.disagreements.ComparedStudy;
import nl.tweespraak.model.Message;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A window with a conversation open crashes: nothing that stood in memory is left in a file, neither in a report of Java
/// nor in a dump of the system.
@Tag("slow")
class CrashLeakTest {

    private static final Path LAUNCHER = Path.of("src/main/launcher/tweespraak");
    private static final Pattern OPTIONS = Pattern.compile("-XX:[+-]\\w*(?:FatalErrorMessage|OnCrash)");
    /// Shorter texts might stand anywhere.
    private static final int TELLING = 12;
    private static final List<Charset> FORMS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    @BeforeEach
    void folders() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "only a POSIX system sends signals");
        ComparedStudy.small(folder).close();
        for (String name : List.of("work", "tmp")) {
            Files.createDirectory(folder.resolve(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEGV", "ABRT", "BUS"})
    void aCrashLeavesNoWordOfTheOpenConversation(String signal) throws Exception {
        List<String> options = OPTIONS.matcher(Files.readString(LAUNCHER)).results().map((MatchResult it) -> it.group())
                .toList();
        assertThat(options).hasSize(2);
        crash(signal, options);
        assertThat(files("work")).as("a report or a dump").isEmpty();
        List<String> found = new ArrayList<>();
        Set<String> texts = texts();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                texts.stream().filter(it -> holds(bytes, it))
                        .forEach(_ -> found.add(folder.relativize(file).toString()));
            }
        }
        assertThat(texts).isNotEmpty();
        assertThat(found).isEmpty();
    }

    @Test
    void withoutTheLaunchersOptionsJavaWouldHaveWrittenAReport() throws Exception {
        crash("SEGV", List.of("-XX:-CreateCoredumpOnCrash"));
        assertThat(files("work")).anyMatch(it -> it.startsWith("hs_err_pid"));
    }

    private void crash(String signal, List<String> options) throws Exception {
        List<String> all = new ArrayList<>(options);
        all.add("-Djava.io.tmpdir=" + folder.resolve("tmp"));
        ProcessBuilder builder = KilledDesk.process(folder, false, "coding", all)
                .directory(folder.resolve("work").toFile());
        // As the launcher does, from whatever limit there is.
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -c 0; exec \"$@\"", "sh"));
        command.addAll(builder.command());
        Process process = builder.command(command).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).startsWith("there ");
            assertThat(new ProcessBuilder("/bin/kill", "-" + signal, Long.toString(process.pid())).start().waitFor())
                    .isZero();
            assertThat(process.waitFor()).isNotZero();
        }
    }

    private List<String> files(String name) throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve(name))) {
            return all.map(it -> it.getFileName().toString()).toList();
        }
    }

    private Set<String> texts() {
        Set<String> texts = new TreeSet<>();
        try (Study study = new nl.tweespraak.cli.Wiring(KeyStrength.LIGHT, InstantSource.system())
                .open(folder.resolve("study"), null, ComparedStudy.PASSPHRASE.toCharArray())) {
            study.eachCase(it -> study.transcripts(it.id()).forEach(transcript -> transcript.messages().stream()
                    .map(Message::text).filter(text -> text.length() >= TELLING).forEach(texts::add)));
        }
        return texts;
    }

    private static boolean holds(String bytes, String text) {
        return FORMS.stream()
                .anyMatch(it -> bytes.contains(new String(text.getBytes(it), StandardCharsets.ISO_8859_1)));
    }
}
