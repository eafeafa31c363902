package nl.tweespraak.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.tweespraak.desktop.Inspection;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.shell.Pictures;
import org.junit.jupiter.api.Test;

/// What is to be seen of a study that is locked.
class LockPicturesTest {

    private final Path folder = Path.of("target", "screens");

    @Test
    void aLockedStudyIsPictured() throws Exception {
        Pictures.startToolkit();
        Inspection pictures = new Inspection(folder);
        Kit kit = Kit.direct(Clock.systemUTC());
        Pictures.onScreen(() -> {
            LockController lock = new LockController(kit, new InventedAccess());
            lock.lock(new Locked(Path.of("eigen"), "lead", "Voorbeeldonderzoek (verzonnen)", true, () -> {
            }, _ -> {
            }, () -> {
            }));
            lock.open("anders".toCharArray());
            pictures.all("locked", kit, lock.view(), 1000, 700);
            return true;
        });
        assertThat(pictures.found()).isEmpty();
        assertThat(Files.size(folder.resolve("locked-nl-light.png"))).isGreaterThan(10_000);
    }
}
