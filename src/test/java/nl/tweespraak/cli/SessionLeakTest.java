package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After a long session of real processes nothing that was written or typed is to be read anywhere but in the files that
/// were asked for: not in the study, its backups, the folder of temporary files, the home folder with its settings and
/// logs, the folder they were started in, nor in what they were started with.
@Tag("slow")
class SessionLeakTest {

    private static final String TEXT = "Zwabberstaartkenmerk";
    private static final String MEMO = "Flobbermemokenmerk";
    private static final String PASSPHRASE = "Knorrelgeheimkenmerk";
    private static final Set<String> WORDS = Set.of(TEXT, MEMO, PASSPHRASE);
    private static final List<Charset> FORMS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    @TempDir
    private Path folder = Path.of("");
    /// What goes in and out in the clear, because somebody asked for it.
    private Path asked = Path.of("");
    private int started;

    @BeforeEach
    void files() throws IOException {
        asked = Files.createDirectory(folder.resolve("asked"));
        for (String name : List.of("tmp", "home", "work")) {
            Files.createDirectory(folder.resolve(name));
        }
        file("passphrase", PASSPHRASE + "\n");
        file("talks.csv", "transcript,position,speaker,at,text\n001,1,chatter,,Hallo " + TEXT + ".\n"
                + "001,2,counsellor,,\"" + (TEXT + " ").repeat(500) + "\"\n002,1,chatter,," + TEXT + "\n");
        file("bad.csv", "transcript,position,speaker,at,text\n001,1,niemand,," + TEXT + "\n");
        file("codings.csv", "case,coder,variable,value,doubt,memo\n001,anna,scope,1," + MEMO + "," + MEMO + "\n");
        file("badcodings.csv", "case,coder,variable,value\n001,anna,scope," + MEMO + "\n");
        file("decide.csv", "case,variable,value,by,reason\n001,scope,1,lead," + MEMO + "\n");
        file("mask.csv", "transcript,position,start,end\n001,1,6,26\n");
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(asked.resolve(name), text);
    }

    @Test
    void nothingIsLeftAnywhere() throws Exception {
        Path study = folder.resolve("study");
        run(0, "new", study, "--codebook", "ckm-2022");
        run(0, "import", study, asked.resolve("talks.csv"));
        run(1, "import", study, asked.resolve("bad.csv"));
        run(0, "codings", study, asked.resolve("codings.csv"));
        run(1, "codings", study, asked.resolve("badcodings.csv"));
        run(0, "decide", study, asked.resolve("decide.csv"));
        run(0, "disagreements", study, asked.resolve("disagreements.csv"), "--all");
        run(0, "export", study, asked.resolve("data.xlsx"), "--values", "both", "--memos");
        run(0, "report", study, asked.resolve("report.html"));
        run(0, "scan", study, folder.resolve("found.csv"));
        run(0, "backup", study, folder.resolve("before.twb"));
        run(0, "mask", study, asked.resolve("mask.csv"));
        run(0, "check", study);
        run(0, "restore", folder.resolve("before.twb"), folder.resolve("restored"));
        run(0, "purge", study, "--transcripts");
        run(0, "info", study, "--json");
        run(3, "info", asked);
        List<Path> read = new ArrayList<>();
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).filter(it -> !it.startsWith(asked)).toList()) {
                read.add(path);
                String content = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
                WORDS.stream().filter(it -> holds(content, it))
                        .forEach(it -> found.add(it + " in " + folder.relativize(path)));
            }
        }
        assertThat(found).isEmpty();
        assertThat(read).contains(study.resolve("study.mv.db"), folder.resolve("before.twb"),
                folder.resolve("found.csv"));
        System.out.printf("processes %d, files read %d, words looked for %d in %d forms, found 0%n", started,
                read.size(),
                WORDS.size(), FORMS.size());
    }

    @Test
    void whatIsLookedForCanBeFound() {
        for (Charset form : FORMS) {
            assertThat(holds(new String((" " + TEXT).getBytes(form), StandardCharsets.ISO_8859_1), TEXT)).isTrue();
        }
    }

    private static boolean holds(String content, String word) {
        return FORMS.stream()
                .anyMatch(it -> content.contains(new String(word.getBytes(it), StandardCharsets.ISO_8859_1)));
    }

    /// What a process says goes to files that are read as well.
    private void run(int exit, Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder.resolve("tmp"), "-Duser.home=" + folder.resolve("home"),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "nl.tweespraak.cli.Main"));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        command.addAll(List.of("--passphrase-file", asked.resolve("passphrase").toString()));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.resolve("work").toFile())
                .redirectOutput(folder.resolve("out-" + ++started).toFile())
                .redirectError(folder.resolve("err-" + started).toFile());
        builder.environment().put("HOME", folder.resolve("home").toString());
        assertThat(WORDS)
                .noneMatch(it -> builder.environment().toString().contains(it) || command.toString().contains(it));
        Process process = builder.start();
        assertThat(process.waitFor()).as("%s: %s", arguments[0],
                Files.readString(folder.resolve("err-" + started))).isEqualTo(exit);
    }
}
