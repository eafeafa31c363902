package nl.tweespraak.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.start.StudyAccess.NewStudy;
import nl.tweespraak.desktop.start.StudyAccess.Parcel;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartControllerTest {

    @TempDir
    Path folder;

    private final InventedAccess access = new InventedAccess();
    private StartController start;
    private StartModel model;

    @BeforeEach
    void begin() {
        start = new StartController(Kit.direct(Clock.systemUTC()), access, new Preferences(folder), folder,
                Region::new);
        model = start.model();
    }

    @Test
    void aRightPassphraseOpensAndThenAsksWho() {
        open("verzonnen");
        assertThat(model.openedProperty().get()).isNotNull();
        start.sitDown(new Person.Coding("Codeur B"));
        assertThat(access.happened).containsExactly("open", "Codeur B");
    }

    @Test
    void aWrongPassphraseSaysSoAndLeavesTheStudyChosen() {
        open("anders");
        assertThat(model.problemProperty().get()).isNotNull()
                .satisfies(text -> assertThat(text.nl()).isEqualTo("De wachtzin klopt niet."));
        assertThat(model.chosenProperty().get()).isNotNull();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void thePassphraseIsWipedOnceItWasTried() {
        start.add(folder.resolve("eigen"));
        char[] passphrase = "anders".toCharArray();
        start.open(model.recents().getFirst(), passphrase);
        assertThat(passphrase).containsOnly('\0');
    }

    @Test
    void whoHasAKeyIsAskedForAndTriedByThatName() {
        start.add(folder.resolve("eigen"));
        assertThat(model.userProperty().get()).isEqualTo("lead");
        model.userProperty().set("bram");
        start.open(model.recents().getFirst(), "verzonnen".toCharArray());
        assertThat(access.asked).containsExactly("bram");
    }

    @Test
    void afterTooManyWrongPassphrasesNoneIsTriedUntilTheTimeIsOver() {
        PassingTime clock = new PassingTime();
        start = new StartController(Kit.direct(clock), access, new Preferences(folder), folder, Region::new);
        model = start.model();
        open("anders");
        assertThat(start.waits().secondsProperty().get()).isZero();
        open("anders");
        assertThat(start.waits().words().getValue())
                .isEqualTo("De wachtzin was te vaak fout. Nog 2 minuten en 5 seconden wachten.");
        start.open(model.recents().getFirst(), "verzonnen".toCharArray());
        assertThat(access.happened).isEmpty();
        clock.pass(Duration.ofSeconds(124));
        start.waits().tick();
        assertThat(start.waits().words().getValue())
                .isEqualTo("De wachtzin was te vaak fout. Nog 1 seconde wachten.");
        clock.pass(Duration.ofSeconds(1));
        start.waits().tick();
        start.open(model.recents().getFirst(), "verzonnen".toCharArray());
        assertThat(access.happened).containsExactly("open");
    }

    @Test
    void aRecoveryCodeOpensWithANewPassphraseAndBothAreWiped() {
        start.add(folder.resolve("eigen"));
        start.startRecovering();
        char[] code = "0A1B2".toCharArray();
        char[] fresh = "nieuw verzonnen".toCharArray();
        start.recover(model.recents().getFirst(), code, fresh);
        assertThat(access.happened).containsExactly("recover 0A1B2 nieuw verzonnen");
        assertThat(code).containsOnly('\0');
        assertThat(fresh).containsOnly('\0');
    }

    @Test
    void aPackageSaysFromWhomItIsAndBecomesAStudy() {
        start.receive(Path.of("taak.twp"));
        Parcel parcel = model.parcelProperty().get();
        assertThat(parcel).isNotNull();
        start.settle(parcel, folder.resolve("eigen"), "verzonnen".toCharArray());
        assertThat(access.happened).containsExactly("settle eigen");
        assertThat(model.parcelProperty().get()).isNull();
        start.refresh();
        assertThat(model.recents()).extracting(Recent::folder).containsExactly(folder.resolve("eigen"));
    }

    @Test
    void whatIsNoPackageIsSaid() {
        start.receive(Path.of("foto.png"));
        assertThat(model.problemProperty().get()).isEqualTo(new Text("Dit is geen pakket.", "This is no package."));
    }

    @Test
    void choosingAnotherStudyClosesTheOneThatWaits() {
        open("verzonnen");
        start.choose(null);
        assertThat(access.happened).containsExactly("open", "close");
    }

    @Test
    void whereOnlyOneMaySitDownNothingIsAsked() {
        access.people = List.of(new Person.Lead("lead"));
        start.sample();
        assertThat(access.happened).containsExactly("sample", "lead");
    }

    @Test
    void anOpenedStudyIsListedFirstTheNextTimeByPathTitleAndEditionAlone() throws IOException {
        open("verzonnen");
        start.refresh();
        assertThat(model.recents()).singleElement().satisfies(recent -> {
            assertThat(recent.title()).isEqualTo("Onzichtbare slachtoffers 2022");
            assertThat(recent.codebook()).isEqualTo("ckm-2022");
        });
        assertThat(new Preferences(folder).read("recent")).isNotNull()
                .satisfies(it -> assertThat(it.plain()).isEqualTo(Map.of("studies", List.of(Map.of("path",
                        model.recents().getFirst().folder().toString(), "title", "Onzichtbare slachtoffers 2022",
                        "codebook", "ckm-2022")))));
    }

    @Test
    void aListOfAnEarlierVersionKnowsNoEdition() {
        new Preferences(folder).write("recent", Map.of("studies",
                List.of(Map.of("path", folder.resolve("eigen").toString(), "title", "Proef"))));
        start.refresh();
        assertThat(model.recents()).singleElement().satisfies(it -> assertThat(it.codebook()).isEmpty());
    }

    @Test
    void theSettingsStandInPlaceOfTheStudiesUntilOneIsChosen() {
        start.toggleSettings();
        assertThat(model.settingProperty().get()).isTrue();
        start.choose(null);
        assertThat(model.settingProperty().get()).isFalse();
    }

    @Test
    void aFolderWithoutAStudySaysSo() {
        start.add(folder.resolve("weg"));
        assertThat(model.recents()).isEmpty();
        assertThat(model.problemProperty().get()).isNotNull();
    }

    @Test
    void aNewStudyIsMadeWithTheChosenEdition() {
        start.startMaking();
        start.make(new NewStudy(folder.resolve("nieuw"), "Proef", "ckm-2021"), "verzonnen".toCharArray());
        assertThat(access.happened).containsExactly("create ckm-2021");
    }

    @Test
    void whatIsForgottenStaysAway() {
        open("verzonnen");
        start.refresh();
        start.forget(model.recents().getFirst());
        start.refresh();
        assertThat(model.recents()).isEmpty();
    }

    private void open(String passphrase) {
        start.add(folder.resolve("eigen"));
        start.open(model.recents().getFirst(), passphrase.toCharArray());
    }
}
