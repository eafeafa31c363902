package nl.tweespraak.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.junit.jupiter.api.Test;

class LockControllerTest {

    private final InventedAccess access = new InventedAccess();
    private final LockController lock = new LockController(Kit.direct(Clock.systemUTC()), access);

    @Test
    void lockingClosesTheStudyAndThePassphraseBringsThePersonBack() {
        lock();
        assertThat(access.happened).containsExactly("closed");
        assertThat(lock.model().closingProperty().get()).isFalse();
        char[] passphrase = "verzonnen".toCharArray();
        lock.open(passphrase);
        assertThat(access.happened).containsExactly("closed", "open", "Codeur A");
        assertThat(passphrase).containsOnly('\0');
        assertThat(lock.model().lockedProperty().get()).isNull();
    }

    @Test
    void aWrongPassphraseSaysSoAndStaysLocked() {
        lock();
        lock.open("anders".toCharArray());
        assertThat(lock.model().problemProperty().get()).isNotNull();
        assertThat(lock.model().busyProperty().get()).isFalse();
        lock.open("verzonnen".toCharArray());
        assertThat(access.happened).containsExactly("closed", "open", "Codeur A");
    }

    @Test
    void theOtherStudiesCanBeReachedWithoutAPassphrase() {
        lock();
        lock.elsewhere();
        lock.open("verzonnen".toCharArray());
        assertThat(access.happened).containsExactly("closed", "elsewhere");
    }

    @Test
    void whatFailsInClosingIsSaid() {
        lock.lock(new Locked(Path.of("eigen"), "lead", "Proef", false, () -> {
            throw new Refusal(new Text("De schijf is vol.", "The disk is full."));
        }, _ -> {
        }, () -> {
        }));
        assertThat(lock.model().problemProperty().get()).isEqualTo(new Text("De schijf is vol.", "The disk is full."));
        assertThat(lock.model().closingProperty().get()).isFalse();
    }

    private void lock() {
        lock.lock(new Locked(Path.of("eigen"), "lead", "Proef", false, () -> access.happened.add("closed"),
                opened -> opened.sitDown(new Person.Coding("Codeur A")), () -> access.happened.add("elsewhere")));
    }
}
