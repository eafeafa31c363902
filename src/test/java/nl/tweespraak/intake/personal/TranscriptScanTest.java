package nl.tweespraak.intake.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import org.junit.jupiter.api.Test;

/// Names here are visibly invented.
class TranscriptScanTest {

    private static List<Finding> scan(Set<String> names, String... texts) {
        List<Message> messages = new ArrayList<>();
        for (String text : texts) {
            messages.add(new Message(messages.size() + 1, Speaker.CHATTER, null, text));
        }
        return new TranscriptScan(new PersonalRules(2022, names))
                .of(List.of(new Transcript("a", null, new TreeMap<>(), messages)));
    }

    private static List<String> places(List<Finding> found) {
        return found.stream()
                .map(it -> it.position() + ":" + it.range().start() + "-" + it.range().end() + " " + it.kind().word())
                .toList();
    }

    @Test
    void placesAreCodePointsOfTheTextItself() {
        assertThat(places(scan(Set.of(), "\uD83D\uDE42\uD83D\uDE42 naam@example.org",
                "\u200Bbel\u200B 06\u00A012\u201134\u200B56 78 90!",
                "Het nummer is \uD835\uDFCF\uD835\uDFCF\uD835\uDFCF222333."))).containsExactly("1:3-19 email",
                        "2:6-20 phone", "3:14-23 bsn");
    }

    @Test
    void whatSomebodyIsCalledIsFoundInTheWholeTranscript() {
        assertThat(
                places(scan(Set.of(), "dat zei flobber ook", "Ik heet Flobber.", "FLOBBER weet het", "flobbert niet")))
                .containsExactly("1:8-15 name", "2:8-15 name", "3:0-7 name");
    }

    @Test
    void theSameWordsAreAlike() {
        List<Finding> found = scan(Set.of(), "Ik heet Flobber.", "Dank je, flobber", "Ik heet Plimsel.");
        assertThat(found).extracting(Finding::alike).containsExactly(1, 1, 2);
    }

    @Test
    void namesGivenAlongAreFoundWherever() {
        assertThat(places(scan(Set.of("Zwabber "), "en toen zei zwabber ja"))).containsExactly("1:12-19 name");
        assertThat(scan(Set.of(), "en toen zei zwabber ja")).isEmpty();
    }

    @Test
    void whatIsMaskedIsPassedOver() {
        for (PersonalKind kind : PersonalKind.values()) {
            assertThat(scan(Set.of("naam"), "Ik heet " + kind.placeholder() + ".")).isEmpty();
        }
    }

    @Test
    void oneStretchHasOneSuspicion() {
        List<Finding> found = scan(Set.of(), "Mail naam@example.org of NL91 ABNA 0417 1643 00 of www.example.org/a@b");
        assertThat(found).extracting(Finding::kind).containsExactly(PersonalKind.EMAIL, PersonalKind.IBAN,
                PersonalKind.WEB);
    }

    @Test
    void longRunsOfAnythingEndSoon() {
        for (String run : List.of("a", "1", " ", "a.", "1 ", "@", "a@", "A", "Aa ", "punt ", "nul ", "van ")) {
            assertThat(scan(Set.of(), run.repeat(32_000 / run.length()))).hasSizeLessThan(40_000);
        }
    }
}
