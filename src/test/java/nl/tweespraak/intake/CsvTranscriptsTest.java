package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTranscriptsTest {

    private static final String HEAD = "transcript,position,speaker,at,text,attribute.gender\r\n";

    @TempDir
    Path folder;

    private Path csv(String content) {
        return Taken.file(folder, "chats.csv", content);
    }

    @Test
    void oneRowPerMessageIsRead() {
        Taken taken = Taken.from(csv(HEAD + "g1,1,chatter,2022-03-12T14:02,\"aaa, \"\"b\"\"\r\nc\",vrouw\r\n"
                + "g1,2,counsellor,,bbb,vrouw\r\n\r\ng2,1,Politie,14:03:05,ccc,\r\n"));

        assertThat(taken.reading()).isEqualTo(new Reading(2, 3, 0, List.of()));
        Transcript first = taken.transcripts().getFirst();
        assertThat(first.attributes()).isEqualTo(Map.of("gender", "vrouw"));
        assertThat(first.messages().getFirst().text()).isEqualTo("aaa, \"b\"\r\nc");
        assertThat(first.messages().getFirst().at()).hasToString("2022-03-12T14:02");
        assertThat(taken.transcripts().get(1).messages().getFirst().speaker()).isEqualTo(Speaker.POLICE);
        assertThat(taken.transcripts().get(1).attributes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separatorsAreFoundByTheHeader(String separator) {
        String content = "\ufefftranscript,position,speaker,at,text\ng1,1,chatter,,a\n".replace(",", separator);
        assertThat(Taken.from(csv(content)).texts()).containsExactly("a");
    }

    @Test
    void windows1252IsRead() {
        String content = "transcript;position;speaker;at;text\ng1;1;cliënt;;\"één € – ‘a’\"\n";
        Taken taken = Taken.from(Taken.file(folder, "chats.txt", content, Encoding.WINDOWS_1252.charset()));

        assertThat(taken.texts()).containsExactly("één € – ‘a’");
        assertThat(taken.transcripts().getFirst().messages().getFirst().speaker()).isEqualTo(Speaker.CHATTER);
    }

    @Test
    void aLeadingApostropheStays() {
        assertThat(Taken.from(csv(HEAD + "g1,1,chatter,,'=1+1,\ng1,2,chatter,,''-a,\ng1,3,chatter,, b ,\n")).texts())
                .containsExactly("'=1+1", "''-a", " b ");
    }

    @Test
    void positionsCountFromOneOrTheTranscriptIsSkipped() {
        Taken taken = Taken.from(csv(HEAD + "g1,1,chatter,,a,\ng1,3,chatter,,b,\ng2,2,chatter,,a,\ng3,1,chatter,,c,\n"
                + "g4,x,chatter,,c,\n"));

        assertThat(taken.ids()).containsExactly("g3");
        assertThat(taken.reading().problems()).extracting(it -> it.place().nl()).containsExactly(
                "gesprek 1 (g1), regel 3",
                "gesprek 2 (g2), regel 4", "gesprek 4 (g4), regel 6");
        assertThat(taken.reading().problems()).extracting(it -> it.reason().en())
                .allMatch(it -> it.contains("1, 2, 3"));
    }

    @Test
    void aTimeThatDoesNotParseSkipsTheTranscript() {
        Taken taken = Taken.from(csv(HEAD + "g1,1,chatter,,a,\ng1,2,chatter,half drie,b,\ng2,1,chatter,14:30,b,\n"));

        assertThat(taken.ids()).containsExactly("g2");
        assertThat(taken.problem().place().en()).isEqualTo("transcript 1 (g1), line 3");
    }

    @Test
    void aTranscriptThatComesBackLaterRefusesTheFile() {
        Problem problem = Taken.refused(csv(HEAD + "g1,1,chatter,,a,\ng2,1,chatter,,a,\ng1,2,chatter,,a,\n")).problems()
                .getFirst();

        assertThat(problem.place().en()).isEqualTo("line 4");
        assertThat(problem.reason().en()).contains("(g1)", "transcript 1", "belong together");
    }

    @Test
    void blankIdsAreMadeFromTheNameOfTheFile() {
        assertThat(Taken.from(csv(HEAD + ",1,chatter,,a,\n,2,chatter,,b,\n,1,chatter,,c,\ng,1,chatter,,d,\n")).ids())
                .containsExactly("chats-1", "chats-2", "g");
    }

    @Test
    void anEmptyMessageIsKept() {
        assertThat(Taken.from(csv(HEAD + "g1,1,chatter,,,\n")).texts()).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"g1,1,chatter,,a\n", "g1,1,chatter,,a,b,c\n", "g1,1,chatter,,\"a",
            "g1,1,chatter,,\"a\"b,\n",
            "g1"})
    void aBrokenTableRefusesTheFileWithItsPlace(String rows) {
        Problem problem = Taken.refused(csv(HEAD + "g0,1,chatter,,a,\n" + rows)).problems().getFirst();

        assertThat(problem.file()).isEqualTo("chats.csv");
        assertThat(problem.place().en()).matches("line [23]");
    }

    @Test
    void anUnmappedSpeakerRefusesTheFile() {
        Problem problem = Taken.refused(csv(HEAD + "g1,1,chatter,,a,\ng1,2,tolk,,b,\n")).problems().getFirst();

        assertThat(problem.place().en()).isEqualTo("line 3");
        assertThat(problem.reason().nl()).startsWith("onbekende spreker (tolk)");
    }

    @Test
    void anAttributeWithTwoValuesSkipsTheTranscript() {
        Taken taken = Taken.from(csv(HEAD + "g1,1,chatter,,a,vrouw\ng1,2,chatter,,b,man\ng2,1,chatter,,a,man\n"));

        assertThat(taken.ids()).containsExactly("g2");
        assertThat(taken.problem().place().en()).isEqualTo("transcript 1 (g1), line 3");
    }

    @Test
    void aHeaderAloneIsRefused() {
        assertThat(Taken.refused(csv(HEAD)).reason().nl()).contains("geen enkel gesprek");
    }

    @Test
    void aTableWithOtherColumnsIsRefusedWithTheWayOn() {
        assertThat(Taken.refused(csv("gesprek;wie;wat\n1;chatter;a\n")).reason().en()).contains("give a mapping");
    }

    @Test
    void aColumnTwiceIsRefused() {
        assertThat(Taken.refused(csv("transcript,position,speaker,at,text,text\ng,1,chatter,,a,b\n")).reason().en())
                .contains("twice");
    }
}
