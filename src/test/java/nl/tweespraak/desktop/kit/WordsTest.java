package nl.tweespraak.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.beans.property.SimpleIntegerProperty;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = new Words(Language.NL);
    private final Dates dates = new Dates(words, Clock.fixed(Instant.parse("2026-03-12T14:03:00Z"), ZoneOffset.UTC));

    @Test
    void aBoundWordFollowsTheLanguage() {
        var bound = words.bind("screen.overview");
        assertThat(bound.get()).isEqualTo("Overzicht");
        words.languageProperty().set(Language.EN);
        assertThat(bound.get()).isEqualTo("Overview");
    }

    @Test
    void aBoundWordFollowsItsArguments() {
        SimpleIntegerProperty percent = new SimpleIntegerProperty(100);
        var bound = words.bind("settings.percent", percent);
        percent.set(110);
        assertThat(bound.get()).isEqualTo("110 %");
    }

    @Test
    void aTextOfALowerFloorIsShownInTheChosenLanguage() {
        var bound = words.bind(new Text("map", "folder"));
        words.languageProperty().set(Language.EN);
        assertThat(bound.get()).isEqualTo("folder");
    }

    @Test
    void aKeyWithoutWordsIsShownAsItself() {
        assertThat(words.get("kit.absent")).isEqualTo("kit.absent");
    }

    @Test
    void timesAreWrittenAsNearAsTheyAre() {
        assertThat(dates.near(Instant.parse("2026-03-12T09:05:00Z"))).isEqualTo("vandaag 09:05");
        assertThat(dates.near(Instant.parse("2026-03-11T09:05:00Z"))).isEqualTo("gisteren 09:05");
        assertThat(dates.near(Instant.parse("2026-02-21T09:05:00Z"))).isEqualTo("21 februari");
        assertThat(dates.near(Instant.parse("2022-02-21T09:05:00Z"))).isEqualTo("21 februari 2022");
    }

    @Test
    void numbersAreGroupedAsTheLanguageDoes() {
        assertThat(dates.number(1204)).isEqualTo("1.204");
        words.languageProperty().set(Language.EN);
        assertThat(dates.number(1204)).isEqualTo("1,204");
    }
}
