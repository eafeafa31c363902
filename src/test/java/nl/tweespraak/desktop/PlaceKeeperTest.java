package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.tweespraak.desktop.coding.CodingController.Left;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceKeeperTest {

    @TempDir
    Path folder;

    @Test
    void theLastMoveIsOnDiskBeforeAnybodyLeaves() throws Exception {
        LastPlaces places = new LastPlaces(new Preferences(folder));
        PlaceKeeper keeper = new PlaceKeeper(Jobs.direct(), places, "onderzoek", "Codeur A");
        keeper.moved(new Left("041", "scope", "041", 1));
        keeper.moved(new Left("041", "duration", "041", 3));

        assertThat(new LastPlaces(new Preferences(folder)).find("onderzoek", "Codeur A"))
                .isEqualTo(new Left("041", "duration", "041", 3));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
