package nl.tweespraak.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import nl.tweespraak.desktop.Inspection;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.settings.SettingsController;
import nl.tweespraak.desktop.shell.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartPicturesTest {

    private final Path folder = Path.of("target", "screens");

    @Test
    void theWayInIsPictured(@TempDir Path home) throws Exception {
        Pictures.startToolkit();
        Inspection pictures = new Inspection(folder);
        Path studies = home.resolve("Documenten").resolve("Onderzoek");
        new Preferences(home).write("recent", Map.of("studies", List.of(
                study(studies.resolve("2022"), "Onzichtbare slachtoffers 2022"),
                study(studies.resolve("gisteren"), "Proefcodering voorjaar"),
                study(studies.resolve("bezet"), "Onzichtbare slachtoffers 2021"),
                study(studies.resolve("weg"), "Onzichtbare slachtoffers 2020"))));
        Pictures.onScreen(() -> {
            Kit kit = Kit.direct(Clock.fixed(Instant.parse("2026-03-12T15:00:00Z"), ZoneOffset.UTC));
            InventedAccess access = new InventedAccess();
            StartController start = new StartController(kit, access, new Preferences(home), home,
                    new SettingsController(kit, new Preferences(home))::view);
            Inspection walked = new Inspection(folder);
            start.step(1);
            pictures.all("start", kit, start.view());
            start.toggleSettings();
            pictures.all("start-settings", kit, start.view(), 1000, 700);
            start.toggleSettings();
            start.open(start.model().recents().getFirst(), "verzonnen".toCharArray());
            pictures.all("start-who", kit, start.view(), 1366, 768);
            start.choose(start.model().recents().getFirst());
            start.open(start.model().recents().getFirst(), "anders".toCharArray());
            start.open(start.model().recents().getFirst(), "anders".toCharArray());
            pictures.all("start-wait", kit, start.view(), 1366, 768);
            assertThat(start.view().lookupAll(".tw-fault")).as("one message at a time").isNotEmpty()
                    .noneMatch(Node::isVisible);
            start.startRecovering();
            pictures.all("start-recover", kit, start.view(), 1000, 700);
            start.startRestoring(start.model().recents().getFirst());
            walked.all("start-restore", kit, start.view(), 1366, 768);
            start.restoring().restore("verzonnen".toCharArray());
            walked.all("start-restored", kit, start.view(), 1000, 700);
            start.restoring().discard();
            access.backups.damaged = true;
            start.restoring().restore("verzonnen".toCharArray());
            walked.all("start-restored-closed", kit, start.view(), 1000, 700);
            start.restoring().discard();
            access.damaged = true;
            access.wrong = 0;
            start.choose(start.model().recents().get(1));
            start.open(start.model().recents().get(1), "verzonnen".toCharArray());
            pictures.all("start-damaged", kit, start.view(), 1000, 700);
            start.receive(Path.of("taak.twp"));
            pictures.all("start-package", kit, start.view(), 1366, 768);
            start.startMaking();
            pictures.all("start-new", kit, start.view(), 1000, 700);
            assertThat(walked.found()).isEmpty();
            return true;
        });
        assertThat(pictures.found()).isEmpty();
        assertThat(Files.size(folder.resolve("start-en-dark.png"))).isGreaterThan(10_000);
    }

    private static Map<String, String> study(Path folder, String title) {
        return Map.of("path", folder.toString(), "title", title, "codebook",
                title.endsWith("2021") ? "ckm-2021" : "ckm-2022");
    }
}
