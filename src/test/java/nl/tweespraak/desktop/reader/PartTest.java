package nl.tweespraak.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {

    @Test
    void whatIsNotLongIsWhole() {
        Row heading = new Row.Heading("t", 1, null, List.of());
        List<Part> parts = Part.of(List.of(heading, line(""), line("x".repeat(1_000))), _ -> true);

        assertThat(parts).hasSize(3).allMatch(Part::isWhole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "xx ", "x\n", "xxxxxxxx xxxx.\n\n", "\ud83d\udc69\u200d\ud83d\udc67", "e\u0301\u0323",
            "\u200f\u05d0\u05d1 "})
    void nothingOfALongMessageIsLostAndNoCharacterCut(String piece) {
        String text = piece.repeat(32_000 / piece.length());
        List<Part> parts = Part.of(List.of(line(text)), _ -> true);

        assertThat(parts).hasSizeBetween(25, 60);
        assertThat(parts.stream().map(part -> text.substring(part.from(), part.to())).collect(Collectors.joining()))
                .isEqualTo(text);
        for (Part part : parts) {
            assertThat(part.to() - part.from()).isBetween(300, 1_200);
            assertThat(Selection.settle(text, part.from())).isEqualTo(part.from());
        }
        assertThat(parts.getFirst().isFirst()).isTrue();
        assertThat(parts.getLast().isLast()).isTrue();
    }

    @Test
    void partsEndBehindAParagraphWhereOneDoes() {
        String text = ("x".repeat(600) + "\n").repeat(10);

        assertThat(Part.of(List.of(line(text)), _ -> true)).allMatch(part -> text.charAt(part.to() - 1) == '\n');
    }

    @Test
    void everyOffsetIsInOnePart() {
        String text = "xxx ".repeat(2_000);
        List<Part> parts = Part.of(List.of(line(text)), _ -> true);

        for (int offset = 0; offset <= text.length(); offset += 100) {
            int at = offset;
            assertThat(parts.stream().filter(part -> part.holds(new Place("t", 1), at))).hasSize(1);
        }
    }

    @Test
    void whatIsNotShownIsWholeHoweverLong() {
        assertThat(Part.of(List.of(line("x".repeat(32_000))), _ -> false)).singleElement().matches(Part::isWhole);
    }

    private static Row.Line line(String text) {
        return new Row.Line(new Place("t", 1), 1, new Message(1, Speaker.CHATTER, null, text));
    }
}
