package nl.tweespraak.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.start.StudyAccess.NewStudy;
import nl.tweespraak.model.Person;
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
        assertThat(Files.readString(folder.resolve("recent.json"))).contains("\"path\"", "\"title\"")
                .doesNotContain("verzonnen");
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
