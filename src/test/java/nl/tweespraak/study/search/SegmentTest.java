package nl.tweespraak.study.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The index against a linear scan, and its edges.
class SegmentTest {

    /// Every kind of sign, with more letters than else.
    private static final List<String> SIGNS = List.of("a", "A", "b", "e", "E", "\u00e9", "e\u0301", "\u00c9", "s", "S",
            "\u00df", "\u1e9e", "\u017f", "i", "I", "\u0130", "\u0131", "f", "\ufb01", "\ufb00", "\u0133", "\u0152",
            "\u00f8", "\u03c3", "\u03c2", "\u03a3", "1", "\u00b2", "\u00bd", "\uff11", "\uD83D\uDE42",
            "\uD83D\uDC4D\uD83C\uDFFD", "\u2764\uFE0F", "\uD83D\uDC69\u200D\uD83D\uDC67", "\u00ad", "\u0301",
            "\u200f", "\u05d0", "\u0915\u093e", "\u30ac", "\uD835\uDC00", "'", "-", ".", "_", "\n", "\u00a0", "\uD83D");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theIndexFindsWhatALinearScanFinds(long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            texts.add(text(random, random.nextInt(12)));
        }
        List<String> lines = texts.stream().map(LinearScan::line).toList();
        Segment segment = segment(texts);
        int found = 0;
        for (int i = 0; i < 600; i++) {
            StringBuilder typed = new StringBuilder();
            List<String> parts = new ArrayList<>();
            for (int part = random.nextInt(3); part >= 0; part--) {
                add(random, texts, typed, parts);
            }
            List<Phrase> phrases = Phrase.of(typed.toString());
            if (!phrases.isEmpty()) {
                BitSet expected = new BitSet();
                for (int message = 0; message < texts.size(); message++) {
                    expected.set(message, LinearScan.finds(lines.get(message), parts));
                }
                assertThat(segment.messages(phrases)).as("seed %s query %s", seed, i).isEqualTo(expected);
                expected.stream().forEach(message -> assertThat(phrases)
                        .allMatch(phrase -> !phrase.ranges(texts.get(message)).isEmpty()));
                found += expected.cardinality();
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }

    private static void add(Random random, List<String> texts, StringBuilder typed, List<String> parts) {
        String text = texts.get(random.nextInt(texts.size()));
        int from = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        String piece = text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(9)));
        boolean quoted = random.nextBoolean();
        if (!quoted) {
            piece = piece.replaceAll("\\s", "");
        }
        if (!LinearScan.words(piece).isEmpty()) {
            typed.append(quoted ? '"' + piece + '"' : " " + piece + " ");
            parts.add(LinearScan.part(piece, !quoted));
        }
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            for (int sign = random.nextInt(4); sign >= 0; sign--) {
                text.append(SIGNS.get(random.nextInt(SIGNS.size())));
            }
            text.append(random.nextInt(5) == 0 ? ", " : " ");
        }
        return text.toString();
    }

    @Test
    void noPhraseGoesOnInTheNextMessage() {
        Segment segment = segment(List.of("ja nee", "ja", "", "nee ja"));
        assertThat(segment.messages(Phrase.of("\"nee ja\""))).isEqualTo(BitSet.valueOf(new long[]{0b1000}));
        assertThat(segment.messages(Phrase.of("\"ja nee\""))).isEqualTo(BitSet.valueOf(new long[]{0b0001}));
    }

    @Test
    void theFirstAndTheLastWordOfTheDictionaryAreFound() {
        Segment segment = segment(List.of("a", "b", "z", "zz"));
        assertThat(segment.messages(Phrase.of("\"a\"")).cardinality()).isOne();
        assertThat(segment.messages(Phrase.of("z")).cardinality()).isEqualTo(2);
        assertThat(segment.messages(Phrase.of("\"zzz\""))).isEqualTo(new BitSet());
        assertThat(segment.messages(Phrase.of("\"0\""))).isEqualTo(new BitSet());
    }

    @Test
    void aWordMayStandMillionsOfPlacesAfterItself() {
        List<String> texts = new ArrayList<>(List.of("eerst"));
        for (int i = 0; i < 50; i++) {
            texts.add("nee ".repeat(1_000));
        }
        texts.add("eerst laatst");
        assertThat(segment(texts).messages(Phrase.of("eerst")).stream()).containsExactly(0, 51);
        assertThat(segment(texts).messages(Phrase.of("\"eerst laatst\"")).stream()).containsExactly(51);
    }

    @Test
    void anEmptyOneFindsNothing() {
        assertThat(segment(List.of()).messages(Phrase.of("ja"))).isEqualTo(new BitSet());
    }

    private static Segment segment(List<String> texts) {
        List<Message> messages = new ArrayList<>();
        for (String text : texts) {
            messages.add(new Message(messages.size() + 1, Speaker.CHATTER, null, text));
        }
        SegmentDraft draft = new SegmentDraft();
        draft.add(new Segment.Source("a", 1, new UUID(0, 0), ""), new Transcript("a", null, new TreeMap<>(), messages));
        return draft.done();
    }
}
