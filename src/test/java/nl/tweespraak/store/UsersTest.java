package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.tweespraak.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import nl.tweespraak.model.Refusal;

/// Users come and go, change and forget their passphrases, and try wrong ones.
class UsersTest {

    private static final char[] LEAD = "verzonnen zin".toCharArray();
    private static final char[] ANNA = "verzonnen anna".toCharArray();
    private static final char[] OTHER = "verzonnen anders".toCharArray();

    @TempDir
    private Path folder = Path.of("");
    private Path study = Path.of("");

    @BeforeEach
    void aLeadAndACoder() {
        study = folder.resolve("study");
        try (StudyFile file = StudyFile.create(study, "lead", LEAD, KeyStrength.LIGHT, "Proef", "{}", false)) {
            add(file, "Anna", KeyRing.Role.CODER, ANNA);
            add(file, "Rik", KeyRing.Role.READER, OTHER);
            file.backupIfChanged();
        }
    }

    private static void add(StudyFile file, String name, KeyRing.Role role, char[] passphrase) {
        new Users(file).add(name, role, passphrase, KeyStrength.LIGHT, () -> {
        });
    }

    private StudyFile open(String user, char[] passphrase) {
        return StudyFile.open(study, user, passphrase);
    }

    private CannotOpen.Cause whyNot(String user, char[] passphrase) {
        return catchThrowableOfType(CannotOpen.class, () -> open(user, passphrase).close()).why();
    }

    @Test
    void eachOpensWithTheirOwnPassphrase() {
        open("lead", LEAD).close();
        open("Anna", ANNA).close();
        open("Rik", OTHER).close();
        assertThat(whyNot("Anna", LEAD)).isEqualTo(CannotOpen.Cause.WRONG_PASSPHRASE);
        assertThat(KeyRing.read(study).role("Rik")).isEqualTo(KeyRing.Role.READER);
    }

    @Test
    void aNameIsGivenOnce() {
        try (StudyFile file = open("lead", LEAD)) {
            assertThatThrownBy(() -> add(file, " anna ", KeyRing.Role.LEAD, ANNA))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void whoIsRemovedOpensNothingAndTheOthersDo() throws IOException {
        byte[] before = Files.readAllBytes(study.resolve("keys.json"));
        String head;
        try (StudyFile file = open("lead", LEAD)) {
            head = file.head();
            new Users(file).remove("Anna");
        }
        assertThat(whyNot("Anna", ANNA)).isEqualTo(CannotOpen.Cause.UNKNOWN_USER);
        for (var user : List.of(Map.entry("lead", LEAD), Map.entry("Rik", OTHER))) {
            try (StudyFile file = open(user.getKey(), user.getValue())) {
                assertThat(file.check()).isEmpty();
                assertThat(file.head()).isEqualTo(head);
            }
        }
        Files.write(study.resolve("keys.json"), before);
        assertThatThrownBy(() -> open("Anna", ANNA).close()).isInstanceOf(CannotOpen.class);
    }

    @Test
    void theLastLeadStays() {
        try (StudyFile file = open("lead", LEAD)) {
            assertThatThrownBy(() -> new Users(file).remove("lead")).isInstanceOf(Refusal.class);
            add(file, "Els", KeyRing.Role.LEAD, OTHER);
            new Users(file).remove("lead");
        }
        open("Els", OTHER).close();
    }

    private static void rename(StudyFile file, String name, String other) {
        new Users(file).rename(name, other, () -> {
        });
    }

    @Test
    void whoIsRenamedOpensWithTheSamePassphraseAndCodeThroughWhateverComesAfter() {
        String code;
        try (StudyFile file = open("Anna", ANNA)) {
            code = new Users(file).newRecoveryCode("Anna");
        }
        try (StudyFile file = open("lead", LEAD)) {
            String mark = KeyRing.read(study).mark("Anna").orElseThrow();
            rename(file, "Anna", "Codeur A");
            assertThat(KeyRing.read(study).users()).containsExactly("lead", "Codeur A", "Rik");
            assertThat(KeyRing.read(study).mark("Codeur A")).hasValue(mark);
        }
        assertThat(whyNot("Anna", ANNA)).isEqualTo(CannotOpen.Cause.UNKNOWN_USER);
        assertThat(whyNot("Codeur A", LEAD)).isEqualTo(CannotOpen.Cause.WRONG_PASSPHRASE);
        open("Codeur A", ANNA).close();
        open("Codeur A", code.toCharArray()).close();
        try (StudyFile file = open("lead", LEAD)) {
            rename(file, "Codeur A", "Codeur B");
            new Users(file).remove("Rik");
        }
        open("Codeur B", ANNA).close();
        try (StudyFile file = open("Codeur B", code.toCharArray())) {
            new Users(file).changePassphrase("Codeur B", code.toCharArray(), OTHER, KeyStrength.LIGHT);
        }
        assertThat(whyNot("Codeur B", ANNA)).isEqualTo(CannotOpen.Cause.WRONG_PASSPHRASE);
        open("Codeur B", OTHER).close();
        open("Codeur B", code.toCharArray()).close();
        try (StudyFile file = open("lead", LEAD)) {
            rename(file, "Codeur B", "Anna");
            assertThat(KeyRing.read(study).open("Anna", file.keys())).hasSize(32);
            assertThat(file.check()).isEmpty();
        }
        open("Anna", OTHER).close();
    }

    @Test
    void anEarlierVersionIsToldThatItCannotReadARenamedKey() throws IOException {
        assertThat(Files.readString(study.resolve("keys.json"))).contains("\"format\": 2");
        try (StudyFile file = open("lead", LEAD)) {
            rename(file, "Anna", "Codeur A");
        }
        assertThat(Files.readString(study.resolve("keys.json"))).contains("\"format\": 3");
    }

    @Test
    void aNameThatWillNotDoLeavesTheKeysAsTheyWere() throws IOException {
        byte[] before = Files.readAllBytes(study.resolve("keys.json"));
        try (StudyFile file = open("lead", LEAD)) {
            for (String other : List.of("rik", " LEAD", "", "op twee\nregels")) {
                assertThatThrownBy(() -> new Users(file).rename("Anna", other, () -> {
                    throw new AssertionError("begun");
                })).isInstanceOf(Refusal.class);
            }
        }
        assertThat(study.resolve("keys.json")).hasBinaryContent(before);
    }

    /// The file's checksum is against accidents; this is somebody who writes a right one.
    @Test
    void anotherNameOnARenamedKeyIsNoticed() {
        UUID id = UUID.randomUUID();
        try (StudyKeys keys = StudyKeys.random()) {
            KeyEntry entry = KeyEntry.wrap(id, "Anna", KeyRing.Role.CODER, ANNA, KeyStrength.LIGHT, keys);
            KeyEntry renamed = entry.renamed("Codeur A", Objects.requireNonNull(entry.pair()), id, keys);
            KeyEntry strange = new KeyEntry("Codeur B", entry.role(), entry.strength(), entry.salt(), entry.nonce(),
                    entry.wrapped(), renamed.pair());
            renamed.unwrap(id, ANNA).close();
            assertThat(catchThrowableOfType(CannotOpen.class, () -> strange.unwrap(id, ANNA)).why())
                    .isEqualTo(CannotOpen.Cause.DAMAGED);
        }
    }

    @Test
    void aRemovalThatWasInterruptedIsFinishedOrWasNeverBegun() throws IOException {
        Path copy = folder.resolve("copy");
        Folders.copy(study, copy);
        try (StudyFile file = open("lead", LEAD)) {
            new Users(file).remove("Anna");
        }
        Files.createDirectory(copy.resolve("renewing"));
        Files.writeString(copy.resolve("renewing").resolve("keys.json"), "half");
        StudyFile.open(copy, "Anna", ANNA).close();
        assertThat(copy.resolve("renewing")).doesNotExist();

        Path ready = Files.createDirectory(copy.resolve("renewed"));
        Files.copy(study.resolve("study.mv.db"), copy.resolve("study.mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.copy(study.resolve("keys.json"), ready.resolve("keys.json"));
        StudyFile.open(copy, "lead", LEAD).close();
        assertThat(ready).doesNotExist();
        assertThatThrownBy(() -> StudyFile.open(copy, "Anna", ANNA).close()).isInstanceOf(CannotOpen.class);
    }

    @Test
    void aPrintedCodeOpensWhereThePassphraseIsForgotten() {
        String code;
        try (StudyFile file = open("Anna", ANNA)) {
            code = new Users(file).newRecoveryCode("Anna");
        }
        String typed = code.toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o');
        open("Anna", typed.toCharArray()).close();
        assertThat(whyNot("lead", code.toCharArray())).isEqualTo(CannotOpen.Cause.WRONG_PASSPHRASE);
        try (StudyFile file = open("Anna", code.toCharArray())) {
            new Users(file).changePassphrase("Anna", code.toCharArray(), OTHER, KeyStrength.LIGHT);
        }
        assertThat(whyNot("Anna", ANNA)).isEqualTo(CannotOpen.Cause.WRONG_PASSPHRASE);
        open("Anna", OTHER).close();
        try (StudyFile file = open("lead", LEAD)) {
            new Users(file).remove("Rik");
        }
        open("Anna", code.toCharArray()).close();
        open("Anna", OTHER).close();
    }

    @Test
    void aKeyPairPutInTheRingByHandIsNoticed() throws IOException {
        KeyRing ring = KeyRing.read(study);
        try (StudyKeys keys = ring.unlock("lead", LEAD)) {
            assertThat(ring.open("Anna", keys)).hasSize(32);
            KeyRing strange = KeyRing.create("lead", LEAD, KeyStrength.LIGHT, StudyKeys.random());
            assertThatThrownBy(() -> strange.open("lead", keys)).isInstanceOf(CannotOpen.class);
        }
    }

    @Test
    void wrongTriesTakeLongerAndLonger() {
        Instant[] now = {Instant.parse("2026-09-01T09:00:00Z")};
        for (int turn = 0; turn < 5; turn++) {
            new WrongTries(folder, () -> now[0]).require("Anna");
            new WrongTries(folder, () -> now[0]).wrong("Anna");
        }
        WrongTries again = new WrongTries(folder, () -> now[0]);
        assertThat(catchThrowableOfType(CannotOpen.class, () -> again.require("Anna")).why())
                .isEqualTo(CannotOpen.Cause.TOO_SOON);
        again.require("lead");
        now[0] = now[0].plus(Duration.ofSeconds(5));
        again.require("Anna");
        again.wrong("Anna");
        now[0] = now[0].plus(Duration.ofSeconds(9));
        assertThatThrownBy(() -> again.require("Anna")).isInstanceOf(CannotOpen.class);
        now[0] = now[0].minus(Duration.ofDays(400));
        assertThatThrownBy(() -> again.require("Anna")).hasMessageContaining("10 seconds");
        again.right("Anna");
        again.require("Anna");
        assertThat(folder.resolve("study.tries")).doesNotExist();
    }

    @Test
    void afterFiveWrongPassphrasesEvenTheRightOneMustWait() {
        for (int turn = 0; turn < 5; turn++) {
            assertThat(whyNot("Anna", OTHER)).isEqualTo(CannotOpen.Cause.WRONG_PASSPHRASE);
        }
        assertThat(whyNot("Anna", ANNA)).isEqualTo(CannotOpen.Cause.TOO_SOON);
        assertThat(Users.wait(study, "Anna")).isPositive();
        open("lead", LEAD).close();
    }

    @ParameterizedTest
    @CsvSource({"geheim,WEAK", "aaaaaaaaaaaaaaaaaaaaaaaa,WEAK", "abcdefghijklmnopqrstuvwxyz,WEAK",
            "123456789012345678901234,WEAK", "lamp fiets boom,FAIR", "lamp fiets boom kaas wolk,STRONG"})
    void thePassphraseIsJudgedInWords(String passphrase, PassphraseStrength strength) {
        assertThat(PassphraseStrength.of(passphrase.toCharArray())).isEqualTo(strength);
    }

    @Test
    void whatIsSealedForOneOpensForNobodyElse() {
        PersonPair anna = PersonPair.random();
        PersonPair lead = PersonPair.random();
        PersonPair other = PersonPair.random();
        PersonPair.Sent sent = lead.send(anna.open(), "about");

        assertThat(anna.receive(sent.enclosed(), lead.open(), "about")).hasValue(sent.key());
        assertThat(anna.receive(sent.enclosed(), other.open(), "about").orElseThrow()).isNotEqualTo(sent.key());
        assertThat(anna.receive(sent.enclosed(), lead.open(), "other").orElseThrow()).isNotEqualTo(sent.key());
        assertThat(other.receive(sent.enclosed(), lead.open(), "about").orElseThrow()).isNotEqualTo(sent.key());
        assertThat(anna.receive(new byte[32], lead.open(), "about")).isEmpty();
        byte[] sealed = PersonPair.seal(anna.open(), "about", new byte[]{1, 2, 3});
        assertThat(anna.unseal(sealed, "about")).hasValue(new byte[]{1, 2, 3});
        assertThat(other.unseal(sealed, "about")).isEmpty();
        assertThat(anna.unseal(sealed, "other")).isEmpty();
    }
}
