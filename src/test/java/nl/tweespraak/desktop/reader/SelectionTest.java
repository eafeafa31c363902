package nl.tweespraak.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.model.TextRange;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Place PLACE = new Place("t", 1);

    @Test
    void growsByWordsAndShrinksAgain() {
        String text = "aa bb, cc";
        Selection one = Selection.at(PLACE, text, 0).byWord(text, true, true);
        Selection two = one.byWord(text, true, true);

        assertThat(words(one, text)).isEqualTo("aa");
        assertThat(words(two, text)).isEqualTo("aa bb");
        assertThat(words(two.byWord(text, false, true), text)).isEqualTo("aa");
    }

    @Test
    void withoutExtendingOnlyTheCaretMoves() {
        String text = "aa bb";
        Selection moved = Selection.at(PLACE, text, 0).byWord(text, true, false);

        assertThat(moved.isEmpty()).isTrue();
        assertThat(moved.caret()).isEqualTo(2);
        assertThat(words(moved.byWord(text, true, true), text)).isEqualTo("bb");
    }

    @Test
    void neverCutsAnEmojiOrALetterWithItsAccent() {
        String family = "👩‍👧";
        String text = "x" + family + "e\u0301y";

        assertThat(Selection.at(PLACE, text, 3).caret()).isEqualTo(1);
        assertThat(Selection.at(PLACE, text, 1).to(text, 1 + family.length() + 1).to()).isEqualTo(1 + family.length());
    }

    @Test
    void growsByWhatAReaderSeesAsOneCharacter() {
        String family = "\ud83d\udc69\u200d\ud83d\udc67";
        String text = "x" + family + "e\u0301\u0323y\ud83c\uddf3\ud83c\uddf1";
        Selection selection = Selection.at(PLACE, text, 0);
        List<String> walked = new ArrayList<>();
        while (selection.caret() < text.length()) {
            Selection next = selection.byCharacter(text, true, false);
            walked.add(text.substring(selection.caret(), next.caret()));
            assertThat(next.byCharacter(text, false, false).caret()).isEqualTo(selection.caret());
            selection = next;
        }
        assertThat(walked).containsExactly("x", family, "e\u0301\u0323", "y", "\ud83c\uddf3\ud83c\uddf1");
        assertThat(selection.byCharacter(text, true, true)).isEqualTo(selection);
        Selection all = Selection.at(PLACE, text, 1).byCharacter(text, true, true).byCharacter(text, true, true);
        assertThat(all.passage(text)).map(Passage::range).contains(new TextRange(1, 7));
        assertThat(words(all, text)).isEqualTo(family + "e\u0301\u0323");
    }

    @Test
    void walkingThroughEmojiAlwaysEnds() {
        String text = "👩‍👧‍👦👩‍👧 \u0301\u0301 a\u200Db 🇳🇱🇧🇪";
        Selection selection = Selection.at(PLACE, text, 0);
        for (int step = 0; step < text.length(); step++) {
            selection = selection.byWord(text, true, true);
        }
        assertThat(selection.caret()).isEqualTo(text.length());
        for (int step = 0; step < text.length(); step++) {
            selection = selection.byWord(text, false, true);
        }
        assertThat(selection.caret()).isZero();
    }

    @Test
    void aPassageIsCountedInCodePointsWithoutTheSpaceAroundIt() {
        String text = "😀 aa bb";

        assertThat(new Selection(PLACE, 2, 6).passage(text)).map(Passage::range).contains(new TextRange(2, 4));
        assertThat(new Selection(PLACE, 2, 3).passage(text)).isEmpty();
    }

    @Test
    void aDoubleClickTakesTheWord() {
        String text = "aa bbb cc";

        assertThat(words(Selection.wordAt(PLACE, text, 4), text)).isEqualTo("bbb");
        assertThat(Selection.wordAt(PLACE, "", 0).isEmpty()).isTrue();
        assertThat(words(Selection.wordAt(PLACE, text, text.length()), text)).isEqualTo("cc");
    }

    private static String words(Selection selection, String text) {
        return selection.passage(text).map(passage -> passage.range().of(text)).orElse("");
    }
}
