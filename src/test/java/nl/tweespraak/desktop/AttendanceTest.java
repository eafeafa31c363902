package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private final PassingClock clock = new PassingClock();
    private final List<String> happened = new ArrayList<>();
    private int breakAfter = 60;
    private final Attendance attendance = new Attendance(clock, () -> 15, () -> breakAfter,
            () -> happened.add("lock"), () -> happened.add("break"));

    @Test
    void whoDoesNothingForThePauseIsLocked() {
        pass(14);
        assertThat(happened).isEmpty();
        pass(1);
        assertThat(happened).containsExactly("lock");
    }

    @Test
    void whoWorksIsNotLocked() {
        work(50);
        assertThat(happened).isEmpty();
    }

    @Test
    void whoComesBackToAComputerThatSleptFindsItLocked() {
        clock.pass(200);
        assertThat(attendance.act()).isTrue();
        assertThat(happened).containsExactly("lock");
        assertThat(attendance.act()).isFalse();
        attendance.look();
        assertThat(happened).containsExactly("lock");
    }

    @Test
    void aBreakIsProposedAfterEachHourOfWork() {
        work(59);
        assertThat(happened).isEmpty();
        work(1);
        assertThat(happened).containsExactly("break");
        work(59);
        assertThat(happened).hasSize(1);
        work(1);
        assertThat(happened).containsExactly("break", "break");
    }

    @Test
    void whoRestedBeginsAnew() {
        work(50);
        pass(6);
        work(50);
        assertThat(happened).isEmpty();
    }

    @Test
    void nobodyIsRemindedWhileAwayOrAgainstTheirWish() {
        work(55);
        pass(5);
        assertThat(happened).isEmpty();
        breakAfter = 0;
        work(200);
        assertThat(happened).isEmpty();
    }

    private void work(int minutes) {
        for (int i = 0; i < minutes; i++) {
            clock.pass(1);
            attendance.act();
            attendance.look();
        }
    }

    private void pass(int minutes) {
        for (int i = 0; i < minutes; i++) {
            clock.pass(1);
            attendance.look();
        }
    }
}
