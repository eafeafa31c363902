package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.tweespraak.desktop.coding.CodingController.Left;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceKeeperTest {

    private static final String STUDY = "onderzoek";
    private static final String CODER = "Codeur A";

    @TempDir
    Path folder;

    @Test
    void theLastMoveIsOnDiskBeforeAnybodyLeaves() throws Exception {
        PlaceKeeper keeper = new PlaceKeeper(Jobs.direct(), new LastPlaces(new Preferences(folder)), STUDY, CODER);
        keeper.moved(new Left("041", "scope", "041", 1));
        keeper.moved(new Left("041", "duration", "041", 3));

        assertThat(stored().coding()).isEqualTo(new Left("041", "duration", "041", 3));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void everyScreenAndPersonHasAPlaceOfItsOwn() {
        Stay stay = Stay.NONE.at("search").coding(new Left("041", null, null, 0))
                .place("search", Map.of("speaker", "chatter")).place("overview", Map.of("scrolled", "40"));
        LastPlaces places = new LastPlaces(new Preferences(folder));
        places.keep(STUDY, CODER, stay);
        places.keep(STUDY, "Codeur B", Stay.NONE.at("coding"));

        assertThat(stored()).isEqualTo(stay);
        assertThat(new LastPlaces(new Preferences(folder)).find(STUDY, "Codeur B")).isEqualTo(Stay.NONE.at("coding"));
    }

    @Test
    void aPlaceOfAnEarlierVersionIsUnderstood() {
        new Preferences(folder).write("places", Map.of(STUDY + " · " + CODER,
                Map.of("case", "041", "variable", "scope", "transcript", "041", "position", 2)));

        assertThat(stored()).isEqualTo(Stay.NONE.coding(new Left("041", "scope", "041", 2)));
    }

    @Test
    void whereNothingCanBeWrittenItIsKnownWhileTheProgramRuns() {
        LastPlaces places = new LastPlaces(Preferences.none());
        new PlaceKeeper(Jobs.direct(), places, STUDY, CODER).moved(new Left("041", "scope", "041", 1));

        assertThat(new PlaceKeeper(Jobs.direct(), places, STUDY, CODER).stay().coding())
                .isEqualTo(new Left("041", "scope", "041", 1));
    }

    private Stay stored() {
        return new LastPlaces(new Preferences(folder)).find(STUDY, CODER);
    }
}
