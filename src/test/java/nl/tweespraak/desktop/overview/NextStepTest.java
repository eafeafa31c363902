package nl.tweespraak.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Person;
import nl.tweespraak.study.StudyCounts;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private static final Person LEAD = new Person.Lead("lead");
    private static final Person CODER = new Person.Coding("A");

    @Test
    void withoutConversationsTheyComeFirst() {
        assertThat(NextStep.of(figures(0, 0, 0), LEAD)).isEqualTo(NextStep.IMPORT);
    }

    @Test
    void aCoderCodesWhatIsLeft() {
        OverviewFigures figures = figures(10, 4, 4);
        assertThat(NextStep.of(figures, CODER)).isEqualTo(NextStep.CODE);
        assertThat(NextStep.CODE.number(figures, CODER)).isEqualTo(6);
    }

    @Test
    void aCoderOfWhomNothingIsKnownHasAllToDo() {
        assertThat(NextStep.CODE.number(figures(10, 4, 4), new Person.Coding("C"))).isEqualTo(10);
    }

    @Test
    void whatWaitsForAMeetingComesBeforeWhatIsOpen() {
        assertThat(NextStep.of(with(10, 2, 3), LEAD)).isEqualTo(NextStep.DISCUSS);
        assertThat(NextStep.of(with(10, 0, 3), LEAD)).isEqualTo(NextStep.DECIDE);
    }

    @Test
    void theLeadWaitsUntilBothHaveHandedInAndThenExports() {
        assertThat(NextStep.of(figures(10, 10, 9), LEAD)).isEqualTo(NextStep.WAIT);
        assertThat(NextStep.of(figures(10, 10, 10), LEAD)).isEqualTo(NextStep.EXPORT);
    }

    @Test
    void proposedDoublesComeBeforeDisagreements() {
        OverviewFigures figures = with(10, 2, 3);
        OverviewFigures proposed = new OverviewFigures(figures.counts(), figures.flow(), figures.coders(), 2, null,
                null, null);
        assertThat(NextStep.of(proposed, LEAD)).isEqualTo(NextStep.LINK);
        assertThat(NextStep.LINK.number(proposed, LEAD)).isEqualTo(2);
    }

    private static OverviewFigures figures(int cases, int first, int second) {
        return figures(cases, first, second, 0, 0);
    }

    private static OverviewFigures with(int cases, int discuss, int open) {
        return figures(cases, cases, cases, discuss, open);
    }

    private static OverviewFigures figures(int cases, int first, int second, int discuss, int open) {
        StudyCounts counts = new StudyCounts(cases, cases, cases, cases, 0, 0, 0, 2, 0, discuss + open, open, discuss,
                0, Map.of());
        return new OverviewFigures(counts, OverviewPicturesTest.flow(),
                List.of(new OverviewFigures.Line("A", 0, first), new OverviewFigures.Line("B", 1, second)), 0, null,
                null, null);
    }
}
