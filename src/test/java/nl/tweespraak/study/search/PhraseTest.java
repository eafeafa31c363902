package nl.tweespraak.study.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweespraak.model.TextRange;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void eachWordThatIsTypedIsAWordStart() {
        assertThat(Phrase.of("  Mijn EX ")).containsExactly(new Phrase(List.of("mijn"), true),
                new Phrase(List.of("ex"), true));
    }

    @Test
    void wordsInQuotationMarksStandTogetherAndAreWhole() {
        assertThat(Phrase.of("dank \"mijn ex\" ja")).containsExactly(new Phrase(List.of("dank"), true),
                new Phrase(List.of("mijn", "ex"), false), new Phrase(List.of("ja"), true));
        assertThat(Phrase.of("\u201eex\u201d")).containsExactly(new Phrase(List.of("ex"), false));
    }

    @Test
    void whatIsStillBeingTypedIsAWordStart() {
        assertThat(Phrase.of("\"mijn e")).containsExactly(new Phrase(List.of("mijn", "e"), true));
    }

    @Test
    void aWordWithASignInItIsAPhrase() {
        assertThat(Phrase.of("foto's")).containsExactly(new Phrase(List.of("foto", "s"), true));
    }

    @Test
    void whatHasNoWordAsksForNothing() {
        assertThat(Phrase.of(" \"\" ... \u0301")).isEmpty();
    }

    @Test
    void itIsFoundWhereItStandsWithoutOverlap() {
        assertThat(new Phrase(List.of("ja", "ja"), false).ranges("Ja ja ja, jaja ja."))
                .containsExactly(new TextRange(0, 5));
        assertThat(new Phrase(List.of("ja"), true).ranges("Ja, jaja.")).containsExactly(new TextRange(0, 2),
                new TextRange(4, 8));
    }

    @Test
    void itNeverShowsWhatSomebodyLooksFor() {
        assertThat(new Phrase(List.of("ja"), true).toString()).doesNotContain("ja");
    }
}
