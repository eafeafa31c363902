package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Retention;
import nl.tweespraak.model.Text;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class RetentionNoticeTest {

    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 31);

    private static String said(@Nullable LocalDate until, @Nullable Instant purged, LocalDate today) {
        Retention retention = new Retention(until, purged, new Entry.Stamp(new UUID(0, 0), Instant.EPOCH));
        return RetentionNotice.of(retention, today, () -> new Text("Doe iets.", "Do something."))
                .map(RetentionNotice::text).map(Text::en).orElse("");
    }

    @Test
    void aMonthBeforeTheLastDayItIsSaidAndAfterItAsWell() {
        assertThat(said(UNTIL, null, LocalDate.of(2027, 2, 27))).isEmpty();
        assertThat(said(UNTIL, null, LocalDate.of(2027, 2, 28)))
                .contains("may stay until and including 31 March 2027. Do something.");
        assertThat(said(UNTIL, null, UNTIL)).contains("may stay");
        assertThat(said(UNTIL, null, UNTIL.plusDays(1))).contains("are still there");
        assertThat(said(null, null, UNTIL)).isEmpty();
    }

    @Test
    void onceTheyAreRemovedThatIsSaid() {
        assertThat(said(UNTIL, Instant.parse("2027-03-01T23:30:00Z"), UNTIL.plusYears(1)))
                .isEqualTo("The texts were removed on 2 March 2027.");
    }
}
