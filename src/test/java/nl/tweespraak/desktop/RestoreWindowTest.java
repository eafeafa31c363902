package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.start.BackupAccess.Copy;
import nl.tweespraak.desktop.start.BackupAccess.Restored;
import nl.tweespraak.desktop.start.BackupAccess.Wanted;
import nl.tweespraak.desktop.start.BackupAccess;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A study that will not open, its backup, and the way on; with real files, by keys.
@NullUnmarked // what @Start sets
@ExtendWith(ApplicationExtension.class)
class RestoreWindowTest {

    private static final char[] PASSPHRASE = "verzonnen zin".toCharArray();

    @TempDir
    Path folder;

    private Path place;
    private nl.tweespraak.cli.Wiring services;
    private Wiring wiring;

    @Start
    void open(Stage stage) {
        Kit kit = Kit.of(Language.NL, Clock.systemUTC(), Jobs.direct());
        services = new nl.tweespraak.cli.Wiring(KeyStrength.LIGHT, InstantSource.system());
        place = folder.resolve("proef");
        try (Study study = services.create(place, PASSPHRASE.clone(), "Proef (verzonnen)",
                Codebooks.builtIn("ckm-2022"), true)) {
            study.apply(new Edit.AddCoder("anna"));
            study.file().backupIfChanged();
            study.apply(new Edit.AddCoder("bram"));
        }
        Preferences preferences = new Preferences(folder.resolve("preferences"));
        preferences.write("recent", Map.of("studies", List.of(
                Map.of("path", place.toString(), "title", "Proef (verzonnen)", "codebook", "ckm-2022"))));
        wiring = new Wiring(kit, services, preferences, () -> null, folder);
        Scene scene = new Scene(new Group(), 1000, 700);
        kit.look().dress(scene);
        scene.setRoot(wiring.root());
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(wiring::leave);
    }

    @Test
    void aDamagedStudyLeadsByKeysToItsBackupAndStaysAsItIs(FxRobot robot) throws IOException {
        Path database = place.resolve("study.mv.db");
        try (FileChannel cut = FileChannel.open(database, StandardOpenOption.WRITE)) {
            cut.truncate(3_000);
        }
        byte[] damaged = Files.readAllBytes(database);
        robot.type(KeyCode.DOWN);
        passphrase(robot);
        press(robot, "Reservekopie terugzetten…", 1);
        assertThat(wanting(robot)).as("while a backup is chosen").isEmpty();
        passphrase(robot);
        assertThat(wanting(robot)).as("while the two are compared").isEmpty();
        assertThat(robot.lookup("Laatste wijziging").tryQuery()).isPresent();
        assertThat(robot.lookup(it -> it instanceof Label label
                && label.getText().contains("gaat niet open")).tryQuery()).isPresent();
        press(robot, "Verder met de reservekopie", 0);
        assertThat(folder.toFile().list((_, name) -> name.startsWith("proef teruggezet"))).hasSize(1);
        assertThat(Files.readAllBytes(database)).isEqualTo(damaged);
        assertThat(robot.lookup("Codeur anna").tryQuery().or(() -> robot.lookup("anna").tryQuery())).isPresent();
        assertThat(robot.lookup("bram").tryQuery()).isEmpty();
    }

    @Test
    void whatIsTakenAwayAgainLeavesTheFolderAsItWas() {
        BackupAccess backups = new BackupDesk(services, _ -> null);
        Copy copy = backups.of(place).getFirst();
        Path other = folder.resolve("anders");
        Restored restored = backups.restore(new Wanted(place, copy, other, null), PASSPHRASE.clone(), Progress.NONE);
        assertThat(copy.users()).containsExactly("lead");
        assertThat(restored.hindrance()).isNull();
        assertThat(restored.then().lastChange()).isBefore(restored.now().lastChange());
        assertThat(other).isDirectoryContaining("glob:**/study.mv.db");
        restored.discard();
        assertThat(other).doesNotExist();
        assertThat(place).isDirectoryContaining("glob:**/study.mv.db");
    }

    @Test
    void anEmptyFolderThatStoodThereStandsThereAgain() throws IOException {
        BackupAccess backups = new BackupDesk(services, _ -> null);
        Path other = Files.createDirectory(folder.resolve("anders"));
        backups.restore(new Wanted(place, backups.of(place).getFirst(), other, null), PASSPHRASE.clone(),
                Progress.NONE).discard();
        assertThat(other).isEmptyDirectory();
    }

    /// Told to stop when it stands in its place already, and is being compared.
    @Test
    void whoeverStopsItAtTheVeryEndHasNothingLeftOfIt() {
        BackupAccess backups = new BackupDesk(services, _ -> null);
        Path other = folder.resolve("anders");
        Wanted wanted = new Wanted(place, backups.of(place).getFirst(), other, null);
        Progress untilItStands = (_, _) -> !Files.exists(other.resolve("keys.json"));
        assertThatThrownBy(() -> backups.restore(wanted, PASSPHRASE.clone(), untilItStands))
                .isInstanceOf(Refusal.class).hasMessageContaining("Stopped");
        assertThat(other).doesNotExist();
    }

    @Test
    void whatSomebodyElsePutIntoTheFolderStays() throws IOException {
        BackupAccess backups = new BackupDesk(services, _ -> null);
        Path other = folder.resolve("anders");
        Restored restored = backups.restore(new Wanted(place, backups.of(place).getFirst(), other, null),
                PASSPHRASE.clone(), Progress.NONE);
        Files.writeString(other.resolve("aantekening.txt"), "x");
        restored.discard();
        assertThat(other.toFile().list()).containsExactly("aantekening.txt");
    }

    /// What has no name for a reader, or does not stand out.
    private List<String> wanting(FxRobot robot) {
        List<String> found = new ArrayList<>();
        robot.interact(() -> {
            Walk walk = new Walk(wiring.root());
            found.addAll(walk.unspoken());
            found.addAll(walk.faint());
        });
        return found;
    }

    private static void passphrase(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Node field = robot.lookup(it -> it instanceof PasswordField).query();
        assertThat(field.isFocused()).isTrue();
        robot.write(String.valueOf(PASSPHRASE)).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// @param which of those with these words, from 0
    private static void press(FxRobot robot, String words, int which) {
        List<Node> found = List.copyOf(robot.lookup((Node it) -> it instanceof Button one
                && words.equals(one.getText())).queryAll());
        Node button = found.get(which);
        robot.interact(button::requestFocus);
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
