package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {

    private static final String TABLE = "transcript,position,speaker,at,text\n";

    @TempDir
    Path folder;

    /// Read as Windows-1252, each accent of it would be spoilt.
    @Test
    void aFileThatEndsInTheMiddleOfACharacterIsCutOffHoweverFewAccentsItHas() {
        byte[] whole = "chatter: \u00e9\nmedewerker: \ud83d\ude42".getBytes(StandardCharsets.UTF_8);
        for (int less = 1; less < 4; less++) {
            Path file = Taken.file(folder, "a.txt", Arrays.copyOf(whole, whole.length - less));
            assertThat(Taken.refused(file).reason().nl()).contains("breekt af");
        }
    }

    @Test
    void whatWasRecognisedIsTold() {
        Intake intake = Intake.open(Taken.file(folder, "a.csv", "chatter: abc"), null);

        assertThat(intake.file()).isEqualTo("a.csv");
        assertThat(intake.size()).isEqualTo(12);
        assertThat(intake.format()).isEqualTo(Format.TEXT);
        assertThat(intake.encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(intake.mapping()).isEmpty();
        assertThat(intake.sha256()).isEqualTo("9d58af45d9afc8dbf3493d33c0a386c41f47bf2e8902a056a51d0ee226dade11");
    }

    @Test
    void aFileThatIsNotThereAFolderAndAnEmptyFileAreRefused() {
        assertThat(Taken.refused(folder.resolve("no.json")).reason().nl()).isEqualTo(
                "no.json: dit bestand is er niet. Kijk de naam en de map na.");
        assertThat(Taken.refused(folder).reason().en()).contains("this is a folder");
        assertThat(Taken.refused(Taken.file(folder, "leeg.csv", "")).reason().en()).contains("is empty");
        assertThat(Taken.refused(Taken.file(folder, "wit.txt", " \n\n")).reason().en()).contains("known shape");
    }

    @ParameterizedTest
    @CsvSource({"504b0304, archive", "89504e470d0a1a0a, picture", "ffd8ffe0, picture",
            "53514c69746520666f726d6174203300, database",
            "255044462d312e37, PDF", "d0cf11e0a1b11ae1, older Office", "7b5c72746631, rich text",
            "3c68746d6c3e, web page",
            "4832656e63727970740a, study", "24464c3240282329, SPSS", "63686174746572003a, not text",
            "636861747465723a20819d, not text", "fffe0000, not text", "1f8b08, archive"})
    void whatIsNoTextIsRecognisedAndRefused(String hex, String reason) {
        byte[] content = java.util.HexFormat.of().parseHex(hex);
        Refusal refusal = Taken.refused(Taken.file(folder, "chats.json", content));

        assertThat(refusal.reason().en()).startsWith("chats.json: this is").contains(reason);
        assertThat(refusal.reason().nl()).isNotEqualTo(refusal.reason().en());
    }

    @Test
    void aFileThatBreaksOffInACharacterOrIsDamagedIsRefused() {
        byte[] whole = ("chatter: " + "\u20ac".repeat(20)).getBytes(StandardCharsets.UTF_8);
        assertThat(Taken.refused(Taken.file(folder, "a.txt", java.util.Arrays.copyOf(whole, whole.length - 1))).reason()
                .en()).contains("breaks off");
        whole[whole.length - 2] = 'x';
        assertThat(Taken.refused(Taken.file(folder, "b.txt", whole)).reason().en()).contains("damaged");
    }

    @Test
    void aFileOverAGibibyteIsRefused() throws IOException {
        Path file = folder.resolve("groot.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((1L << 30) + 1);
        }
        assertThat(Taken.refused(file).reason().en()).contains("over 1 GiB. Split it");
    }

    @Test
    @Tag("slow")
    void aTextLogOver64MebibytesIsRefused() throws IOException {
        Path file = folder.resolve("groot.log");
        Files.writeString(file, "chatter: " + "a".repeat((64 << 20) - 8));
        assertThat(Taken.refused(file).reason().en()).contains("over 64 MiB");
    }

    @Test
    void aMessageOfOverAMillionCharactersSkipsItsTranscript() {
        String longest = "a".repeat(1_000_000);
        for (Path file : List.of(
                Taken.file(folder, "a.csv", TABLE + "g1,1,chatter,," + longest + "b\ng2,1,chatter,," + longest + "\n"),
                Taken.file(folder, "a.json",
                        "[{\"id\": \"g1\", \"messages\": [{\"speaker\": \"chatter\", \"text\": \"" + longest
                                + "b\"}]}, {\"id\": \"g2\", \"messages\": [{\"speaker\": \"chatter\", \"text\": \""
                                + longest + "\"}]}]"))) {
            Taken taken = Taken.from(file);
            assertThat(taken.ids()).containsExactly("g2");
            assertThat(taken.problem().reason().en()).contains("1,000,000");
        }
        assertThat(Taken.from(Taken.file(folder, "a.txt", "chatter: " + longest + "b")).problem().reason().en())
                .contains("1,000,000");
        assertThat(Taken.from(Taken.file(folder, "b.txt", "chatter: " + "a\n".repeat(500_001))).problem().reason().en())
                .contains("1,000,000");
        assertThat(Taken.from(Taken.file(folder, "c.txt", "chatter: " + longest)).texts()).containsExactly(longest);
    }

    @Test
    @Tag("slow")
    void anAbsurdMessageRefusesTheFile() {
        String absurd = "a".repeat(5_000_000);
        assertThat(Taken.refused(Taken.file(folder, "a.csv", TABLE + "g1,1,chatter,," + absurd)).problems()).hasSize(1);
        assertThat(Taken.refused(Taken.file(folder, "a.json",
                "[{\"id\": \"g1\", \"messages\": [{\"speaker\": \"chatter\", \"text\": \"" + absurd + "\"}]}]"))
                .problems()).hasSize(1);
    }

    @Test
    void aTranscriptOfOver100000MessagesIsSkipped() {
        StringBuilder log = new StringBuilder();
        log.repeat("chatter: a\n", 100_000);
        assertThat(Taken.from(Taken.file(folder, "a.txt", log.toString())).reading().messages()).isEqualTo(100_000);
        log.append("chatter: a\n");
        assertThat(Taken.from(Taken.file(folder, "b.txt", log.toString())).problem().reason().nl()).contains("100.000");
    }

    @Test
    @Tag("slow")
    void aTranscriptOfOver50000000CharactersIsSkipped() {
        StringBuilder table = new StringBuilder(TABLE);
        for (int i = 1; i <= 51; i++) {
            table.append("g1,").append(i).append(",chatter,,").repeat("a", 999_000).append('\n');
        }
        table.append("g2,1,chatter,,a\n");
        Taken taken = Taken.from(Taken.file(folder, "a.csv", table.toString()));
        assertThat(taken.ids()).containsExactly("g2");
        assertThat(taken.problem().reason().en()).contains("50,000,000");
    }

    @Test
    void anIdThatIsTooLongIsSkipped() {
        Taken taken = Taken.from(Taken.file(folder, "a.csv",
                TABLE + "x".repeat(201) + ",1,chatter,,a\n" + "x".repeat(200) + ",1,chatter,,a\n"));
        assertThat(taken.ids()).containsExactly("x".repeat(200));
        assertThat(taken.problem().place().nl()).isEqualTo("gesprek 1, regel 2");
        assertThat(taken.problem().reason().en()).contains("200");
    }

    @Test
    void whatTheSinkHasAlreadyIsCounted() {
        Path file = Taken.file(folder, "a.csv", TABLE + "g1,1,chatter,,a\ng2,1,chatter,,b\ng3,1,chatter,,c\n");
        Reading reading = Intake.open(file, null).read(transcript -> switch (transcript.id()) {
            case "g1" -> TranscriptSink.Outcome.SAME;
            case "g2" -> TranscriptSink.Outcome.DIFFERENT;
            default -> TranscriptSink.Outcome.ADDED;
        }, Progress.NONE);

        assertThat(reading.transcripts()).isEqualTo(1);
        assertThat(reading.messages()).isEqualTo(1);
        assertThat(reading.skipped()).isEqualTo(2);
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().getFirst().place().en()).isEqualTo("transcript 2 (g2), line 3");
        assertThat(reading.problems().getFirst().reason().en()).contains("other content");
    }

    @Test
    void progressRunsToTheEndOfTheFile() {
        Path file = Taken.file(folder, "a.csv", TABLE + "g1,1,chatter,," + "a".repeat(400_000) + "\n");
        List<Long> done = new ArrayList<>();
        Intake intake = Intake.open(file, null);
        intake.read(_ -> TranscriptSink.Outcome.ADDED, (now, total) -> {
            assertThat(total).isEqualTo(intake.size());
            return done.add(now);
        });

        assertThat(done).isSorted().hasSizeGreaterThan(3).last().isEqualTo(intake.size());
    }

    @ParameterizedTest
    @CsvSource({"a.csv", "a.json", "a.txt"})
    void readingCanBeCancelled(String name) {
        String content = switch (name) {
            case "a.csv" -> TABLE + "g1,1,chatter,," + "a".repeat(400_000) + "\n";
            case "a.json" ->
                "[{\"messages\": [{\"speaker\": \"chatter\", \"text\": \"" + "a".repeat(400_000) + "\"}]}]";
            default -> "chatter: " + "a".repeat(400_000);
        };
        Intake intake = Intake.open(Taken.file(folder, name, content), null);

        assertThatThrownBy(() -> intake.read(_ -> TranscriptSink.Outcome.ADDED, (done, _) -> done < 200_000))
                .isInstanceOf(Cancelled.class);
    }

    @Test
    void aFileThatChangesMeanwhileIsRefused() throws IOException {
        Path file = Taken.file(folder, "a.csv", TABLE + "g1,1,chatter,,a\n");
        Intake intake = Intake.open(file, null);
        Files.writeString(file, TABLE + "g1,1,chatter,,a\ng2,1,chatter,,a\n");

        assertThatThrownBy(() -> intake.read(_ -> TranscriptSink.Outcome.ADDED, Progress.NONE))
                .isInstanceOf(Refusal.class).hasMessageContaining("changed while");
    }
}
