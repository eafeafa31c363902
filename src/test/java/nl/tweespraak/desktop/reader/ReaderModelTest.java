package nl.tweespraak.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(model.collapsed()).doesNotContain(place(3)).contains(place(1));
        assertThat(model.chosen().get()).isEqualTo("m");
    }

    private static Place place(int position) {
        return new Place("t", position);
    }

    private static Row.Line line(int position, String text) {
        return new Row.Line(place(position), position, new Message(position, Speaker.CHATTER, null, text));
    }
}
