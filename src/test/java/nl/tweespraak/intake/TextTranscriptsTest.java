package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.SentAt;
import nl.tweespraak.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTranscriptsTest {

    @TempDir
    Path folder;

    private Path text(String content) {
        return Taken.file(folder, "avond.log", content);
    }

    private List<Message> messages(String content) {
        return Taken.from(text(content)).transcripts().getFirst().messages();
    }

    @Test
    void linesOpenMessagesAndOthersGoOn() {
        assertThat(messages("[14:02] Chatter: aaa\nlet op: bbb\n\nccc\r\nMEDEWERKER: ddd\n[lol] eee\n  chatter: fff\n"))
                .containsExactly(
                        new Message(1, Speaker.CHATTER, SentAt.parse("14:02").orElseThrow(), "aaa\nlet op: bbb\n\nccc"),
                        new Message(2, Speaker.COUNSELLOR, null, "ddd\n[lol] eee\n  chatter: fff"));
    }

    @Test
    void theConversationIsNamedAfterTheFile() {
        assertThat(Taken.from(text("chatter: a")).ids()).containsExactly("avond-1");
    }

    @Test
    void oneSpaceBehindTheColonBelongsToTheFormat() {
        assertThat(Taken.from(text("chatter:a\nchatter: b\nchatter:  c \nchatter:\nchatter: d: e\n")).texts())
                .containsExactly("a", "b", " c ", "", "d: e");
    }

    @ParameterizedTest
    @CsvSource({"chatter, CHATTER", "bezoeker, CHATTER", "cliënt, CHATTER", "CLIENT, CHATTER", "seeker, CHATTER",
            "counsellor, COUNSELLOR", "hulpverlener, COUNSELLOR", "Medewerker, COUNSELLOR", "supporter, COUNSELLOR",
            "police, POLICE", "Politie, POLICE", "system, SYSTEM", "SYSTEEM, SYSTEM", "clie\u0308nt, CHATTER"})
    void speakersAreKnownInDutchAndEnglish(String label, Speaker speaker) {
        assertThat(messages(label + ": a").getFirst().speaker()).isEqualTo(speaker);
    }

    @Test
    void isoTimesAreRead() {
        assertThat(messages("[2022-03-12T13:02:00Z] chatter: a").getFirst().at()).hasToString("2022-03-12T14:02");
    }

    @Test
    void aTimeThatDoesNotParseSkipsTheConversation() {
        Taken taken = Taken.from(text("[14:02] chatter: a\n[12-03-2022 14:02] chatter: b\n"));

        assertThat(taken.transcripts()).isEmpty();
        assertThat(taken.problem().place().nl()).isEqualTo("gesprek 1 (avond-1), regel 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaa\nchatter: b", "tolk: a\nchatter: b"})
    void aFirstLineThatOpensNoMessageRefusesTheFile(String content) {
        assertThat(Taken.refused(text(content)).problems()).hasSize(1);
        Problem mapped = Taken.refused(text(content), Mapping.parse("{\"format\": \"text\"}")).problems().getFirst();
        assertThat(mapped.place().en()).isEqualTo("line 1");
    }

    @Test
    void aTimeWithAnUnknownSpeakerRefusesTheFile() {
        Problem problem = Taken.refused(text("chatter: a\n[14:02] tolk: b\n")).problems().getFirst();

        assertThat(problem.place().en()).isEqualTo("line 2");
        assertThat(problem.reason().en()).contains("(tolk)");
        assertThat(Taken.refused(text("[14:02] tolk: b\n")).problems()).hasSize(1);
        assertThat(Taken.refused(text("chatter: a\n[14:02] bbb ccc ddd\n")).problems()).hasSize(1);
    }

    @Test
    void mappedSpeakersOpenMessages() {
        Mapping mapping = Mapping.parse("{\"format\": \"text\", \"speakers\": {\"Tolk\": \"system\"}, \"trim\": true}");
        Taken taken = Taken.from(text("chatter: a \nTOLK:  b\n\n"), mapping);

        assertThat(taken.texts()).containsExactly("a", "b");
        assertThat(taken.transcripts().getFirst().messages().get(1).speaker()).isEqualTo(Speaker.SYSTEM);
    }

    @Test
    void rightToLeftTextIsKept() {
        assertThat(Taken.from(text("\ufeffchatter: \u200f\u05d0\u05d1\u05d2 \ud83c\udff3\ufe0f\u200d\ud83c\udf08\n"))
                .texts())
                .containsExactly("\u200f\u05d0\u05d1\u05d2 \ud83c\udff3\ufe0f\u200d\ud83c\udf08");
    }
}
