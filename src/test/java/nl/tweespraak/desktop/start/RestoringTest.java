package nl.tweespraak.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoringTest {

    @TempDir
    Path folder;

    private final InventedAccess access = new InventedAccess();
    private StartController start;
    private RestoreModel model;

    @BeforeEach
    void begin() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-12T15:00:00Z"), ZoneOffset.UTC);
        start = new StartController(Kit.direct(clock), access, new Preferences(folder), folder, Region::new);
        model = start.restoring().model();
        start.add(folder.resolve("eigen"));
        start.startRestoring(start.model().recents().getFirst());
    }

    @Test
    void theNewestBackupThatCanBeReadIsChosenAndComesBesideTheStudy() {
        assertThat(model.copies()).hasSize(3);
        assertThat(model.copyProperty().get()).isEqualTo(model.copies().getFirst());
        assertThat(model.userProperty().get()).isEqualTo("lead");
        assertThat(model.folderProperty().get())
                .isEqualTo(folder.resolve("eigen teruggezet 2026-03-12").toString());
        start.restoring().choose(model.copies().get(1));
        assertThat(model.folderProperty().get()).endsWith("eigen teruggezet 2026-03-11");
    }

    @Test
    void aFolderThatIsTakenIsNotProposed() throws IOException {
        Files.createDirectory(folder.resolve("eigen teruggezet 2026-03-11"));
        start.restoring().choose(model.copies().get(1));
        assertThat(model.folderProperty().get()).endsWith("eigen teruggezet 2026-03-11 2");
    }

    @Test
    void whatWouldBeMissedIsShownBeforeAnybodyGoesOn() {
        char[] passphrase = "verzonnen".toCharArray();
        start.restoring().restore(passphrase);
        assertThat(model.restoredProperty().get()).isNotNull();
        assertThat(model.jobProperty().get()).isNull();
        assertThat(passphrase).containsOnly('\0');
        assertThat(access.happened).isEmpty();
    }

    @Test
    void whoeverGoesOnSitsDownAtTheRestoredStudyAndBothStandInTheList() {
        access.people = List.of(new Person.Lead("lead"));
        new RecentFile(new Preferences(folder)).add(folder.resolve("eigen"), "Proef", "ckm-2022");
        start.restoring().restore("verzonnen".toCharArray());
        start.restoring().keep();
        assertThat(access.happened).containsExactly("lead");
        assertThat(access.backups.happened).containsExactly("restore");
        assertThat(start.model().recents()).extracting(Recent::folder)
                .containsExactly(folder.resolve("eigen teruggezet 2026-03-12"), folder.resolve("eigen"));
        assertThat(model.studyProperty().get()).isNull();
    }

    @Test
    void whatIsNotWantedIsTakenAwayAndTheBackupsStandThereAgain() {
        start.restoring().restore("verzonnen".toCharArray());
        start.restoring().discard();
        assertThat(access.backups.happened).containsExactly("restore", "discard");
        assertThat(model.restoredProperty().get()).isNull();
        assertThat(model.copies()).hasSize(3);
    }

    @Test
    void leavingTakesAwayWhatNobodyWentOnWith() {
        start.restoring().restore("verzonnen".toCharArray());
        start.leave();
        assertThat(access.backups.happened).containsExactly("restore", "discard");
    }

    @Test
    void aWindowThatGoesInTheMiddleWaitsUntilNothingIsLeft() {
        Pictures.startToolkit();
        CountDownLatch begun = new CountDownLatch(1);
        access.backups.endless = begun;
        try (Jobs jobs = Jobs.background()) {
            List<String> left = Pictures.onScreen(() -> {
                StartController window = new StartController(Kit.of(Language.NL, Clock.systemUTC(), jobs), access,
                        new Preferences(folder), folder, Region::new);
                window.startRestoring(start.model().recents().getFirst());
                window.restoring().show(folder.resolve("elders.twb"));
                window.restoring().restore("verzonnen".toCharArray());
                assertThat(await(begun)).isTrue();
                window.close();
                return List.copyOf(access.backups.happened);
            });
            assertThat(left).containsExactly("cleared");
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aWrongPassphraseSaysSoAndTheBackupsStay() {
        start.restoring().restore("anders".toCharArray());
        assertThat(Objects.requireNonNull(model.problemProperty().get()).nl()).isEqualTo("De wachtzin klopt niet.");
        assertThat(model.copies()).hasSize(3);
        assertThat(model.jobProperty().get()).isNull();
    }

    @Test
    void whereOneAloneHasAKeyOfTheBackupNobodyIsNamed() {
        start.restoring().restore("anders".toCharArray());
        start.restoring().choose(model.copies().get(1));
        start.restoring().restore("anders".toCharArray());
        assertThat(access.backups.wanted).extracting(BackupAccess.Wanted::user).containsExactly("lead", null);
    }

    @Test
    void aBackupFromElsewhereIsChosenAtOnce() {
        Path stick = folder.resolve("stick.twb");
        start.restoring().show(stick);
        assertThat(Objects.requireNonNull(model.copyProperty().get()).file()).isEqualTo(stick);
        assertThat(model.copies()).hasSize(4);
    }

    @Test
    void aDamagedStudyOffersItsBackups() {
        start.choose(start.model().recents().getFirst());
        assertThat(model.studyProperty().get()).isNull();
        access.damaged = true;
        start.open(start.model().recents().getFirst(), "verzonnen".toCharArray());
        assertThat(start.model().damagedProperty().get()).isTrue();
        start.choose(null);
        assertThat(start.model().damagedProperty().get()).isFalse();
    }
}
