package nl.tweespraak.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.TextRange;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final Place PLACE = new Place("t", 1);

    @Test
    void lettersCountAsOneCharacterBeforeTheirMark() {
        MarkedText text = new MarkedText("abcdefgh", List.of(mark("b", 4, 6), mark("a", 1, 5)));

        assertThat(text.placed()).extracting(placed -> placed.mark().id(), MarkedText.Placed::from,
                MarkedText.Placed::to).containsExactly(tuple("a", 1, 7), tuple("b", 5, 8));
        assertThat(text.pieces()).hasSize(5);
    }

    @Test
    void everyOffsetGoesThroughTheFlowAndBack() {
        String words = "ab😀cd";
        MarkedText text = new MarkedText(words, List.of(mark("a", 0, 3), mark("b", 2, 3), mark("c", 4, 5)));

        for (int at = 0; at <= words.length(); at++) {
            assertThat(text.inText(text.startInFlow(at))).isEqualTo(at);
            assertThat(text.inText(text.endInFlow(at))).isEqualTo(at);
        }
    }

    @Test
    void rangesCountEmojiAsOne() {
        MarkedText text = new MarkedText("😀ab", List.of(mark("a", 1, 2)));

        assertThat(text.placed()).extracting(MarkedText.Placed::from, MarkedText.Placed::to)
                .containsExactly(tuple(2, 4));
    }

    @Test
    void overlappingMarksHaveLanesOfTheirOwn() {
        MarkedText text = new MarkedText("abcdefgh",
                List.of(mark("a", 0, 4), mark("b", 2, 6), mark("c", 3, 5), mark("d", 6, 8)));

        assertThat(text.placed()).extracting(MarkedText.Placed::lane).containsExactly(0, 1, 2, 0);
    }

    @Test
    void aPartShowsItsShareOfAMarkWithoutTheLettersAgain() {
        MarkedText text = new MarkedText("abcdefghij", 4, 8, List.of(mark("a", 1, 5), mark("b", 3, 9), mark("c", 5, 6),
                mark("d", 0, 4), mark("e", 8, 9)));

        assertThat(text.placed()).extracting(placed -> placed.mark().id(), MarkedText.Placed::from,
                MarkedText.Placed::to, MarkedText.Placed::lane)
                .containsExactly(tuple("a", 0, 1, 1), tuple("b", 0, 5, 2), tuple("c", 1, 3, 0));
        assertThat(text.pieces()).containsExactly(new MarkedText.Piece.Run("e"),
                new MarkedText.Piece.Letters(mark("c", 5, 6)), new MarkedText.Piece.Run("fgh"));
        for (int at = 4; at <= 8; at++) {
            assertThat(text.inText(text.startInFlow(at))).isEqualTo(at);
            assertThat(text.inText(text.endInFlow(at))).isEqualTo(at);
        }
        assertThat(text.holds(4)).isTrue();
        assertThat(text.holds(8)).isFalse();
    }

    @Test
    void theLineEndBehindAPartIsNotALineOfItsOwn() {
        MarkedText text = new MarkedText("abc\ndef", 0, 4, List.of());

        assertThat(text.pieces()).containsExactly(new MarkedText.Piece.Run("abc"));
        assertThat(text.holds(3)).isTrue();
    }

    @Test
    void aMarkBeyondTheTextIsNotShown() {
        assertThat(new MarkedText("ab", List.of(mark("a", 1, 3))).placed()).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    private static Mark mark(String id, int start, int end) {
        return new Mark(id, id, new Passage(PLACE, new TextRange(start, end)), Tag.section(1, Text.same("Af")),
                Text.same(id));
    }
}
