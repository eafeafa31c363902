package nl.tweespraak.study.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.model.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"ÉÉN, een", "e\u0301e\u0301n, een", "Straße, strasse", "STRASSE, strasse", "İstanbul, istanbul",
            "ıI, ii", "ﬁ, fi", "ﬀ, ff", "ĳ, ij", "ǆ, dz", "ŒUVRE, oeuvre", "Ærø, aero", "ΣΑΣ, σασ", "σας, σασ",
            "２０２２, 2022", "m², m2", "in\u00adformatie, informatie", "zwa\u200dluw, zwaluw"})
    void aWordIsReadWithoutCaseAccentAndLigature(String text, String folded) {
        assertThat(words(text)).last().isEqualTo(folded);
    }

    @Test
    void allThatIsNoLetterPartsWords() {
        assertThat(words("Foto's, e-mail\u00a0(1)\u2026 a_b\n½")).containsExactly("foto", "s", "e", "mail", "1", "a",
                "b", "1", "2");
    }

    @Test
    void anEmojiIsAWordWhateverItsToneOrStyle() {
        assertThat(words("ja\uD83D\uDE42nee")).containsExactly("ja", "\uD83D\uDE42", "nee");
        assertThat(words("\uD83D\uDC4D\uD83C\uDFFD")).isEqualTo(words("\uD83D\uDC4D"));
        assertThat(words("\u2764\uFE0F")).isEqualTo(words("\u2764"));
        assertThat(words("\uD83D\uDC69\u200D\uD83D\uDC67")).containsExactly("\uD83D\uDC69", "\uD83D\uDC67");
    }

    @Test
    void nothingIsFoundInHalfACharacter() {
        assertThat(words("a\uD83Db\uDE42")).containsExactly("a", "b");
        assertThat(words("")).isEmpty();
        assertThat(words("\u0301 \u200d")).isEmpty();
    }

    @Test
    void aWordLiesWhereItStandsInCodePoints() {
        String text = "\uD83D\uDE42 cafe\u0301! stra\u00dfe";
        List<TextRange> ranges = new ArrayList<>();
        for (Words each = new Words(text); each.next();) {
            ranges.add(new TextRange(each.start(), each.end()));
        }
        assertThat(ranges.stream().map(it -> it.of(text))).containsExactly("\uD83D\uDE42", "cafe\u0301",
                "stra\u00dfe");
        assertThat(ranges).first().isEqualTo(new TextRange(0, 1));
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Words each = new Words(text); each.next();) {
            words.add(each.word());
        }
        return words;
    }
}
