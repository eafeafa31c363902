package nl.tweespraak.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpotTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        Spot message = Spot.message("041", "041 b", 3);
        assertThat(Spot.of(message.written())).isEqualTo(message);
        Spot question = Spot.question("041", "duration");
        assertThat(Spot.of(question.written())).isEqualTo(question);
    }

    @Test
    void anythingElseIsACase() {
        assertThat(Spot.of("041")).isEqualTo(new Spot("041", null, null, 0));
        assertThat(Spot.of("041").written()).isEqualTo("041");
        assertThat(Spot.of("041").isInside()).isFalse();
        assertThat(Spot.of("a\u001fb").caseId()).isEqualTo("a\u001fb");
    }
}
