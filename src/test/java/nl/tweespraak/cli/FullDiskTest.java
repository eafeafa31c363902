package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespraak.Folders;
import nl.tweespraak.SmallDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands where the disk has no room: each says so and how to go on, and leaves nothing half-written. The study
/// with what was saved in it stays as it was.
@Tag("slow")
class FullDiskTest {

    /// In bytes: from none to enough for most.
    private static final List<Integer> ROOM = List.of(0, 4_096, 16_384, 65_536, 131_072);

    @TempDir
    private Path folder = Path.of("");
    private Path disk = Path.of("");
    private SmallDisk small;

    FullDiskTest(@TempDir Path place) throws IOException, InterruptedException {
        small = SmallDisk.at(place.resolve("disk"), 4);
        disk = small.path();
    }

    @BeforeEach
    void writeFiles() throws IOException {
        StringBuilder talks = new StringBuilder("transcript,position,speaker,at,text\n");
        for (int i = 1; i <= 3_000; i++) {
            talks.append('g').append(i).append(",1,chatter,,").append("verzonnen ".repeat(200)).append('\n');
        }
        Files.writeString(folder.resolve("many.csv"), talks);
        Files.writeString(folder.resolve("one.csv"), "transcript,position,speaker,at,text\n001,1,chatter,,x\n");
        Files.writeString(folder.resolve("codings.csv"),
                "case,coder,variable,value,doubt,memo\n001,A,scope,1,," + "m".repeat(500) + "\n001,B,scope,2,,\n");
    }

    @AfterEach
    void takeDiskAway() throws IOException, InterruptedException {
        small.close();
    }

    private static void told(Ran ran, String command, int exit) {
        assertThat(ran.err()).as(command).contains("the disk is full. Make room and try again.");
        assertThat(ran.exit()).as(command).isEqualTo(exit);
    }

    private List<String> onDisk() throws IOException {
        try (Stream<Path> inside = Files.walk(disk)) {
            return inside.map(it -> disk.relativize(it).toString()).filter(it -> !it.equals("filler")).sorted()
                    .toList();
        }
    }

    @Test
    void filesThatDoNotFitAreNamedAndNothingOfThemIsLeft() throws IOException {
        Path study = Ran.study(folder);
        assertThat(Ran.of("import", study, folder.resolve("many.csv")).exit()).isZero();
        assertThat(Ran.of("import", study, folder.resolve("one.csv")).exit()).isZero();
        assertThat(Ran.of("codings", study, folder.resolve("codings.csv")).exit()).isZero();
        Path backup = folder.resolve("study.twb");
        assertThat(Ran.of("backup", study, backup).exit()).isZero();
        for (int room : List.of(0, 4_096)) {
            small.fillBut(room);
            for (String name : List.of("out.csv", "out.json")) {
                Path out = disk.resolve(name);
                Ran ran = Ran.of("export", study, out, "--memos");
                told(ran, "export", 1);
                assertThat(ran.err()).contains(out + ": ");
            }
            Path out = disk.resolve("study.twb");
            Ran ran = Ran.of("backup", study, out);
            told(ran, "backup", 1);
            assertThat(ran.err()).contains(out + ": ");
        }
        small.fillBut(0);
        Ran ran = Ran.of("disagreements", study, disk.resolve("out.csv"));
        told(ran, "disagreements", 1);
        assertThat(ran.err()).contains(disk.resolve("out.csv") + ": ");
        for (int room : ROOM) {
            small.fillBut(room);
            told(Ran.of("restore", backup, disk.resolve("again")), "restore", 3);
            assertThat(Folders.open(disk)).as("room for %d", room).isEmpty();
        }
        assertThat(onDisk()).containsExactly("");
    }

    /// What stood under that name stays.
    @Test
    void anExportThatDoesNotFitLeavesTheOneBefore() throws IOException {
        Path study = Ran.study(folder);
        assertThat(Ran.of("import", study, folder.resolve("many.csv")).exit()).isZero();
        Path out = Files.writeString(disk.resolve("out.csv"), "before");
        small.fillBut(0);
        told(Ran.of("export", study, out), "export", 1);
        assertThat(out).hasContent("before");
    }

    @Test
    void aStudyOnAFullDiskIsToldAndLosesNothing() throws IOException {
        Path study = Ran.study(disk);
        assertThat(Ran.of("import", study, folder.resolve("one.csv")).exit()).isZero();
        List<String> before = onDisk();
        for (int room : ROOM) {
            small.fillBut(room);
            if (room <= 4_096) {
                told(Ran.of("new", disk.resolve("other"), "--codebook", "ckm-2022"), "new", 3);
            }
            Ran imported = Ran.of("import", study, folder.resolve("many.csv"));
            told(imported, "import", room == 0 ? 3 : 1);
        }
        small.fillBut(0);
        for (String command : List.of("info", "check", "disagreements")) {
            told(Ran.of(command, study), command, 3);
        }
        told(Ran.of("codings", study, folder.resolve("codings.csv")), "codings", 3);
        told(Ran.of("export", study, folder.resolve("out.csv")), "export", 3);
        small.fillBut(16_384);
        told(Ran.of("import", study, folder.resolve("many.csv")), "import", 1);
        assertThat(folder.resolve("out.csv")).doesNotExist();
        assertThat(onDisk()).isEqualTo(before);

        small.makeRoom();
        assertThat(Ran.of("check", study, "--json").json().get("sound").asBoolean()).isTrue();
        assertThat(Ran.of("info", study, "--json").json().get("transcripts").asInt()).isOne();
        assertThat(Ran.of("codings", study, folder.resolve("codings.csv")).exit()).isZero();
    }
}
