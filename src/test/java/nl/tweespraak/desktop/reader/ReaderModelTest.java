package nl.tweespraak.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.TextRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReaderModelTest {

    private final ReaderModel model = new ReaderModel();

    @BeforeEach
    void threeMessages() {
        model.show(List.of(new Row.Heading("t", 1, null, List.of()), line(1, "aa bb"), line(2, ""), line(3, "cc AA")));
    }

    @Test
    void beginsAtTheFirstMessageAndStaysWithinTheCase() {
        assertThat(model.current().get()).isEqualTo(place(1));
        model.step(-1);
        assertThat(model.current().get()).isEqualTo(place(1));
        model.step(Integer.MAX_VALUE);
        assertThat(model.current().get()).isEqualTo(place(3));
    }

    @Test
    void evidenceIsTheSelectionElseTheMessage() {
        assertThat(model.passage()).contains(new Passage(place(1), new TextRange(0, 5)));
        model.selectByWord(true, true);
        assertThat(model.passage()).contains(new Passage(place(1), new TextRange(0, 2)));
        model.step(1);
        assertThat(model.passage()).isEmpty();
    }

    @Test
    void anotherMessageLetsGoOfTheSelection() {
        model.selectByWord(true, true);
        model.step(1);
        assertThat(model.selection().get()).isNull();
    }

    @Test
    void findingCountsAndStepsRound() {
        model.find().query().set("aa");
        assertThat(model.find().matches()).hasSize(2);
        assertThat(model.current().get()).isEqualTo(place(1));
        model.find().step(1);
        assertThat(model.current().get()).isEqualTo(place(3));
        model.find().step(1);
        assertThat(model.find().at().get()).isZero();
        model.find().query().set("(");
        assertThat(model.find().matches()).isEmpty();
    }

    @Test
    void goingToAMarkOpensItsMessage() {
        model.toggleAllCollapsed();
        Mark mark = new Mark("m", "s", new Passage(place(3), new TextRange(0, 2)), Tag.coder(0, "A"),
                Text.same("x"));
        model.mark(List.of(mark));
        model.goTo(mark);
        assertThat(model.collapsed().get()).doesNotContain(place(3)).contains(place(1));
        assertThat(model.chosen().get()).isEqualTo("m");
    }

    @Test
    void findingMindsNoCaseAndNoAccents() {
        model.show(List.of(line(1, "xe\u0301\u0323x"), line(2, "X\u00c9X \ufb01n"), line(3, "xex")));
        model.find().query().set("xe\u0301x");
        assertThat(model.find().matches()).extracting(FindModel.Match::from, FindModel.Match::to)
                .containsExactly(tuple(0, 5), tuple(0, 3), tuple(0, 3));
        model.find().query().set("fi");
        assertThat(model.find().matches()).extracting(FindModel.Match::from, FindModel.Match::to)
                .containsExactly(tuple(4, 5));
        model.find().query().set("f");
        assertThat(model.find().matches()).extracting(FindModel.Match::from, FindModel.Match::to)
                .containsExactly(tuple(4, 5));
    }

    @Test
    void findingBeginsWhereTheReaderIs() {
        model.goTo(place(2));
        model.find().begin(model.current().get());
        model.find().query().set("aa");
        assertThat(model.current().get()).isEqualTo(place(3));
        model.find().step(1);
        assertThat(model.current().get()).isEqualTo(place(1));
        assertThat(model.find().begun()).isEqualTo(place(2));
    }

    @Test
    void markedMessagesFoldTogetherAndOpenAgain() {
        model.mark(List.of(new Mark("m", "s", new Passage(place(3), new TextRange(0, 2)), Tag.coder(0, "A"),
                Text.same("x"))));
        model.toggleMarkedCollapsed();
        assertThat(model.collapsed().get()).containsExactly(place(3));
        model.toggleMarkedCollapsed();
        assertThat(model.collapsed().get()).isEmpty();
    }

    @Test
    void nothingIsSelectedInAMessageThatIsNotShown() {
        model.toggleCollapsed(place(1));
        model.selectByCharacter(true, true);
        assertThat(model.selection().get()).isNull();
        model.hidden().set(true);
        model.goTo(place(3));
        model.selectToEdge(true);
        assertThat(model.selection().get()).isNull();
    }

    @Test
    void whatIsGoneToInALongMessageIsInItsPart() {
        String text = "xxxx ".repeat(6_400);
        model.show(List.of(line(1, "aa"), line(2, text)));
        assertThat(model.parts()).hasSizeGreaterThan(20);
        model.goTo(new Mark("m", "s", new Passage(place(2), new TextRange(31_000, 31_004)), Tag.coder(0, "A"),
                Text.same("x")));
        LookAt spot = Objects.requireNonNull(model.spot().get());
        int part = model.partAt(spot.place(), spot.offset());
        assertThat(model.parts().get(part).from()).isLessThanOrEqualTo(31_000);
        assertThat(model.parts().get(part).to()).isGreaterThan(31_000);
        model.goTo(place(2));
        assertThat(model.partAt(place(2), Objects.requireNonNull(model.spot().get()).offset())).isEqualTo(1);
    }

    @Test
    void aLongMessageThatIsFoldedOrHiddenTakesOneCell() {
        model.show(List.of(line(1, "aa"), line(2, "xxxx ".repeat(6_400))));
        int parts = model.parts().size();
        model.toggleCollapsed(place(2));
        assertThat(model.parts()).hasSize(2);
        model.toggleCollapsed(place(2));
        assertThat(model.parts()).hasSize(parts);
        model.hidden().set(true);
        assertThat(model.parts()).hasSize(2);
        model.hidden().set(false);
        assertThat(model.parts()).hasSize(parts);
    }

    private static Place place(int position) {
        return new Place("t", position);
    }

    private static Row.Line line(int position, String text) {
        return new Row.Line(place(position), position, new Message(position, Speaker.CHATTER, null, text));
    }
}
