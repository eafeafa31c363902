package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import nl.tweespraak.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What must not take the place of something else, or be cut in two.
class BeforeOthersTest {

    private static final char[] PASSPHRASE = "verzonnen".toCharArray();

    @TempDir
    Path folder;

    private StudyFile make(Path place) {
        return StudyFile.create(place, "lead", PASSPHRASE, KeyStrength.LIGHT, "Proef", "{}", true);
    }

    @Test
    void aStudyIsNotMadeWhereSomebodyIsMakingOne() throws IOException {
        Path place = Files.createDirectory(folder.resolve("study"));
        try (StudyLock _ = StudyLock.take(place)) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> make(place));
        }
        assertThat(place.resolve(StudyLock.FILE_NAME)).exists();
    }

    @Test
    void noOutputTakesThePlaceOfAPartOfTheStudy() {
        try (StudyFile study = make(folder.resolve("study"))) {
            for (String part : StudyFolder.PARTS) {
                assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> study.requireNoPart(study.folder().resolve("x/..").resolve(part)));
            }
            study.requireNoPart(folder.resolve("data.csv"));
        }
    }

    @Test
    void aBackupWithAnAlteredHeaderDoesNotOpen() throws IOException {
        Path backup = folder.resolve("reserve.twb");
        try (StudyFile study = make(folder.resolve("study"))) {
            study.backup(backup);
        }
        String content = Files.readString(backup, StandardCharsets.ISO_8859_1);
        for (String alteration : new String[]{"\"created\":\"x", "\"created\":{", "\"created\":7\"",
                "\"creatxd\":\""}) {
            String altered = content.replaceFirst("\"created\":\".{" + (alteration.length() - 11) + "}",
                    Matcher.quoteReplacement(alteration));
            assertThat(altered).hasSameSizeAs(content).isNotEqualTo(content);
            Files.writeString(backup, altered, StandardCharsets.ISO_8859_1);
            assertThatExceptionOfType(CannotOpen.class)
                    .isThrownBy(() -> StudyFile.restore(backup, folder.resolve("restored"), null, PASSPHRASE));
        }
    }

    @Test
    void aLongPayloadIsNeverCutWithinACharacter() {
        String payload = "x".repeat(499_999) + "\uD83D\uDE42" + "x".repeat(600_000);
        int first = Payloads.end(payload, 0);
        assertThat(first).isEqualTo(499_999);
        assertThat(Payloads.end(payload, first)).isEqualTo(first + 500_000);
        assertThat(Payloads.end("x".repeat(500_000), 0)).isEqualTo(500_000);
    }
}
