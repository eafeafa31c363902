package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.tweespraak.Folders;
import nl.tweespraak.OtherProcess;
import nl.tweespraak.cli.Wiring;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.store.BackupFile;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.PlatformYear;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window at work on a backup of one year of the whole platform, told to stop or closed in the middle. Nothing is
/// left of what it made before the window's patience ends, and the same place takes the study afterwards.
@Tag("slow")
class StoppedRestoreTest {

    private static final long SEED = 20221124;
    private static final char[] PASSPHRASE = "verzonnen".toCharArray();

    @TempDir
    private Path folder = Path.of("");
    private Path home = Path.of("");
    private Path study = Path.of("");
    private Path places = Path.of("");

    private final Wiring services = new Wiring(KeyStrength.LIGHT,
            InstantSource.system());
    private final Random random = new Random(SEED);
    private double longest;

    @BeforeEach
    void makeBackup() throws IOException {
        home = folder.resolve("home");
        Files.createDirectories(home.resolve("tmp"));
        places = Files.createDirectory(folder.resolve("places"));
        study = folder.resolve("study");
        try (Study made = services.create(study, PASSPHRASE.clone(), "Proef (verzonnen)",
                Codebooks.builtIn("ckm-2022"), true)) {
            PlatformYear.addTo(made);
            made.file().backupIfChanged();
        }
        Map<String, String> environment = Map.of("XDG_CONFIG_HOME", home.toString(), "APPDATA", home.toString());
        new Preferences(Preferences.usualFolder(environment, System.getProperty("os.name"), home)).write("recent",
                Map.of("studies", List.of(Map.of("path", study.toString(), "title", "Proef (verzonnen)", "codebook",
                        "ckm-2022"))));
    }

    @Test
    void nothingIsLeftAndTheSamePlaceTakesItAfterwards() throws Exception {
        Path place = places.resolve("restored");
        try (OtherProcess desk = opened()) {
            restore(desk, place, random.nextDouble());
            assertThat(told(desk, "stop")).isEqualTo("stop []");
            requireNothing(place, false);
            restore(desk, place, random.nextDouble());
            close(desk);
            requireNothing(place, false);
        }
        Files.createDirectory(place);
        try (OtherProcess desk = opened()) {
            restore(desk, place, 0);
            OtherProcess.await(desk.process(), () -> Files.exists(place.resolve("keys.json")));
            close(desk);
            requireNothing(place, true);
        }
        long begun = System.nanoTime();
        try (Study again = services.restore(BackupFile.of(study).getFirst().file(), place, null, PASSPHRASE.clone())) {
            System.out.printf("restored in peace in %.1f s%n", (System.nanoTime() - begun) / 1e9);
            assertThat(again.file().transcripts()).hasSize(PlatformYear.TRANSCRIPTS);
            assertThat(again.file().check()).isEmpty();
        }
        System.out.printf("restores of a year stopped, closed in the middle, and closed at the end: 3, 0 left behind,"
                + " gone after %.1f s at most%n", longest);
    }

    private OtherProcess opened() throws IOException {
        OtherProcess desk = RestoringDesk.start(home);
        assertThat(desk.hear()).isEqualTo("open");
        return desk;
    }

    /// @param read how much of the backup is to be read
    private static void restore(OtherProcess desk, Path place, double read) throws IOException {
        for (String order : List.of("restore " + place, "until " + read)) {
            desk.tell(order);
            assertThat(desk.hear()).isEqualTo(order);
        }
    }

    private String told(OtherProcess desk, String order) throws IOException {
        long begun = System.nanoTime();
        desk.tell(order);
        String answer = desk.hear();
        note(begun);
        return answer;
    }

    private void close(OtherProcess desk) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        desk.tell("cross");
        assertThat(desk.process().waitFor(2, TimeUnit.MINUTES)).isTrue();
        note(begun);
        assertThat(desk.process().exitValue()).isZero();
        assertThat(desk.endAfter(0)).contains("closed");
        assertThat(Folders.names(home.resolve("tmp"))).isEmpty();
    }

    /// What is left after the window's patience is found by [#requireNothing].
    private void note(long begun) {
        longest = Math.max(longest, (System.nanoTime() - begun) / 1e9);
    }

    /// @param stood whether the folder was there before, empty
    private void requireNothing(Path place, boolean stood) throws IOException {
        assertThat(Folders.names(places)).isEqualTo(stood ? List.of("restored") : List.of());
        assertThat(!stood || Folders.names(place).isEmpty()).isTrue();
    }
}
