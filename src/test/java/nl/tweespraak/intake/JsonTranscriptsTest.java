package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.SentAt;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTranscriptsTest {

    private static final String ONE = """
            {"id": "g1", "startedOn": "2022-03-12", "attributes": {"gender": "vrouw", "age": 17, "first": true, "none": null},
             "messages": [{"speaker": "chatter", "at": "14:02", "text": "aaa"}, {"speaker": "Hulpverlener", "text": "bbb"}]}
            """;
    private static final String OTHER = """
            {"messages": [{"speaker": "police", "text": "ccc"}]}
            """;

    @TempDir
    Path folder;

    private Path json(String content) {
        return Taken.file(folder, "chats.2022.json", content);
    }

    @Test
    void everythingOfATranscriptIsRead() {
        Transcript transcript = Taken.from(json("[" + ONE + "]")).transcripts().getFirst();

        assertThat(transcript.id()).isEqualTo("g1");
        assertThat(transcript.startedOn()).isEqualTo(LocalDate.of(2022, 3, 12));
        assertThat(transcript.attributes()).isEqualTo(Map.of("age", "17", "first", "true", "gender", "vrouw"));
        assertThat(transcript.messages()).containsExactly(
                new Message(1, Speaker.CHATTER, SentAt.parse("14:02").orElseThrow(), "aaa"),
                new Message(2, Speaker.COUNSELLOR, null, "bbb"));
    }

    @Test
    void anObjectAnArrayAndLinesAreTheSame() {
        String line = ONE.replace("\n", " ") + "\n" + OTHER;
        for (String content : new String[]{"{\"version\": 1, \"transcripts\": [" + ONE + "," + OTHER + "]}",
                "[" + ONE + "," + OTHER + "]", line}) {
            assertThat(Taken.from(json(content)).ids()).containsExactly("g1", "chats.2022-2");
        }
    }

    @Test
    void theNameOfTheFileDoesNotDecide() {
        assertThat(Taken.from(Taken.file(folder, "chats.csv", "[" + ONE + "]")).ids()).containsExactly("g1");
    }

    @Test
    void aTranscriptWithoutIdIsNamedAfterTheFileAndItsPlaceInIt() {
        String bad = "{\"messages\": []}";
        Taken taken = Taken.from(json("[" + OTHER + "," + bad + "," + ONE + "," + OTHER + "]"));

        assertThat(taken.ids()).containsExactly("chats.2022-1", "g1", "chats.2022-4");
        assertThat(taken.reading()).isEqualTo(new Reading(3, 4, 1, taken.reading().problems()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": \"x\"}", "{\"id\": \"x\", \"messages\": []}",
            "{\"id\": \"x\", \"messages\": null}",
            "{\"id\": \"x\", \"messages\": [{\"speaker\": \"chatter\", \"text\": 5}]}",
            "{\"id\": \"x\", \"messages\": [{\"speaker\": \"chatter\", \"text\": null}]}",
            "{\"id\": \"x\", \"messages\": [{\"speaker\": \"chatter\"}]}",
            "{\"id\": \"x\", \"messages\": [{\"speaker\": \"chatter\", \"text\": \"a\", \"at\": \"gisteren\"}]}",
            "{\"id\": \"x\", \"messages\": [{\"speaker\": \"chatter\", \"text\": \"a\", \"at\": \"25:00\"}]}",
            "{\"id\": \"x\", \"messages\": [{\"speaker\": \"chatter\", \"text\": \"a\", \"at\": 1402}]}",
            "{\"id\": \"x\", \"startedOn\": \"12 maart\", \"messages\": [{\"speaker\": \"chatter\", \"text\": \"a\"}]}",
            "{\"id\": \"x\", \"startedOn\": 2022, \"messages\": [{\"speaker\": \"chatter\", \"text\": \"a\"}]}",
            "{\"id\": \"x\", \"attributes\": {\"a\": []}, \"messages\": [{\"speaker\": \"chatter\", \"text\": \"a\"}]}",
            "{\"id\": [], \"messages\": [{\"speaker\": \"chatter\", \"text\": \"a\"}]}",
            "{\"id\": \"a\\u0007b\", \"messages\": [{\"speaker\": \"chatter\", \"text\": \"a\"}]}", "[]", "null",
            "\"a\""})
    void aBadTranscriptIsSkippedWholeAndListed(String bad) {
        Taken taken = Taken.from(json("[" + bad + "," + ONE + "]"));

        assertThat(taken.ids()).containsExactly("g1");
        Problem problem = taken.problem();
        assertThat(problem.file()).isEqualTo("chats.2022.json");
        assertThat(problem.place().nl()).startsWith("gesprek 1").contains("regel 1");
        assertThat(problem.place().en()).startsWith("transcript 1").contains("line 1");
        assertThat(problem.reason().nl()).isNotBlank().isNotEqualTo(problem.reason().en());
        assertThat(taken.reading().skipped()).isEqualTo(1);
    }

    @Test
    void anEmptyMessageIsKept() {
        assertThat(Taken.from(json("[{\"messages\": [{\"speaker\": \"chatter\", \"text\": \"\"}]}]")).texts())
                .containsExactly("");
    }

    @Test
    void textIsKeptToTheLetter() {
        String text = "  '=1+1\\t\\r\\n\\u0000 \\u200f\\u05d0\\u05d1 \\ud83d\\udc69\\u200d\\ud83d\\udc67 <b>&amp; ";
        assertThat(
                Taken.from(json("[{\"messages\": [{\"speaker\": \"chatter\", \"text\": \"" + text + "\"}]}]")).texts())
                .containsExactly("  '=1+1\t\r\n\u0000 \u200f\u05d0\u05d1 \ud83d\udc69\u200d\ud83d\udc67 <b>&amp; ");
    }

    @Test
    void aMessageOf32000CharactersIsTaken() {
        String text = "\u05d0x\ud83d\udc69\u200d".repeat(6400);
        assertThat(
                Taken.from(json("[{\"messages\": [{\"speaker\": \"chatter\", \"text\": \"" + text + "\"}]}]")).texts())
                .containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[{]", "{", "{\"transcripts\": [", "{\"transcripts\": 5}", "[{\"messages\": [}]",
            "[{\"id\": \"a\", \"id\": \"b\"}]", "[{}] x", "{\"messages\": []} {", "[01]", "[{'id': 'a'}]"})
    void brokenSyntaxRefusesTheFileWithItsPlace(String broken) {
        Refusal refusal = Taken.refused(json(broken));

        assertThat(refusal.problems()).hasSize(1);
        assertThat(refusal.problems().getFirst().file()).isEqualTo("chats.2022.json");
        assertThat(refusal.problems().getFirst().place().nl()).contains("regel 1");
    }

    @Test
    void oneIdTwiceRefusesTheFile() {
        assertThat(Taken.refused(json("[" + ONE + "," + ONE + "]")).problems().getFirst().reason().en())
                .contains("(g1)").contains("transcript 1");
        String named = OTHER.replace("{\"messages\"", "{\"id\": \"chats.2022-1\", \"messages\"");
        assertThat(Taken.refused(json("[" + OTHER + "," + named + "]")).problems()).hasSize(1);
        String bad = "{\"id\": \"g1\", \"messages\": []}";
        assertThat(Taken.refused(json("[" + bad + "," + ONE + "]")).problems()).hasSize(1);
    }

    @Test
    void anUnmappedSpeakerRefusesTheFileNamingPlaceAndLabel() {
        Refusal refusal = Taken.refused(
                json("""
                        [{"id": "g1", "messages": [{"speaker": "chatter", "text": "aaa"}, {"speaker": "Vrijwilliger 2", "text": "bbb"},
                        {"speaker": "vrijwilliger 2", "text": "bbb"}, {"speaker": 7, "text": "ccc"}, {"text": "ddd"}]}]
                        """));

        assertThat(refusal.problems()).extracting(it -> it.place().en()).containsExactly(
                "line 1, column 67 ($[0].messages[1])", "line 2, column 47 ($[0].messages[3])",
                "line 2, column 78 ($[0].messages[4])");
        assertThat(refusal.problems()).extracting(it -> it.reason().en().substring(0, 32)).containsExactly(
                "unknown speaker (Vrijwilliger 2)", "unknown speaker (7). Say in the ",
                "unknown speaker. Say in the mapp");
    }

    @Test
    void aFileWithoutAnyTranscriptIsRefused() {
        assertThat(Taken.refused(json("[]")).reason().en()).contains("not one transcript");
    }

    @Test
    void aByteOrderMarkAndOtherEncodingsAreRead() {
        String content = "[{\"messages\": [{\"speaker\": \"cliënt\", \"text\": \"\u20ac \u00e9\"}]}]";
        for (byte[] bytes : new byte[][]{("\ufeff" + content).getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + content).getBytes(StandardCharsets.UTF_16LE),
                ("\ufeff" + content).getBytes(StandardCharsets.UTF_16BE),
                content.getBytes(Encoding.WINDOWS_1252.charset())}) {
            assertThat(Taken.from(Taken.file(folder, "a.json", bytes)).texts()).containsExactly("\u20ac \u00e9");
        }
    }
}
