package nl.tweespraak.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.tweespraak.desktop.Inspection;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.desktop.settings.SettingsController;
import nl.tweespraak.desktop.shell.Sitting.Seat;
import nl.tweespraak.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The frame around a screen, with what floats over it.
class ShellPicturesTest {

    private final Path folder = Path.of("target", "screens");

    @Test
    void theFrameIsPictured(@TempDir Path preferences) throws Exception {
        Pictures.startToolkit();
        Inspection pictures = new Inspection(folder);
        Pictures.onScreen(() -> {
            Kit kit = Kit.direct(Clock.fixed(Instant.parse("2026-03-12T14:03:00Z"), ZoneOffset.UTC));
            ShellController shell = shell(kit, preferences);
            shell.open("settings", null);
            pictures.all("settings", kit, shell.view());
            shell.togglePalette();
            pictures.all("palette", kit, shell.view());
            shell.toggleShortcuts();
            kit.notices().add(Notice.failed(new Text("Niet bewaard: de schijf is vol", "Not saved: the disk is full"),
                    new Text("Blijft staan tot het gelukt is.", "Stays until it succeeds."),
                    new Text("Opnieuw", "Again"), () -> {
                    }));
            pictures.all("shortcuts", kit, shell.view());
            shell.closeOverlay();
            shell.toggleHidden();
            pictures.all("hidden", kit, shell.view(), 1000, 700);
            return true;
        });
        assertThat(pictures.found()).isEmpty();
        assertThat(Files.size(folder.resolve("settings-en-dark.png"))).isGreaterThan(10_000);
    }

    static ShellController shell(Kit kit, Path preferences) {
        Seat first = new Seat("Codeur A", 0);
        Seat lead = new Seat("Leider", -1);
        Sitting sitting = new Sitting("Voorbeeldonderzoek (verzonnen)", "ckm-2022", true, first,
                List.of(first, new Seat("Codeur B", 1), lead), _ -> {
                }, () -> {
                }, () -> {
                });
        kit.saved().set(new Saved.Done(kit.dates().clock().instant()));
        return new ShellController(kit, sitting, List.of(new SettingsController(kit, new Preferences(preferences))));
    }
}
