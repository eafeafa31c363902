package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import org.h2.engine.Constants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherVersionTest {

    private static final char[] PASSPHRASE = "verzonnen".toCharArray();

    @TempDir
    Path folder;

    /// Written once by the program with H2 2.4.240.
    @Test
    void studyThatAnOlderVersionWroteOpensAndStaysTheSame() throws IOException {
        Path study = Files.createDirectory(folder.resolve("study"));
        for (String file : List.of("study.mv.db", "keys.json", "study.turn")) {
            try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/store/h2-2.4.240/" + file))) {
                Files.copy(in, study.resolve(file));
            }
        }
        assertThat(KeyRing.read(study).h2Version()).isEqualTo("2.4.240");
        for (int time = 0; time < 2; time++) {
            try (StudyFile again = StudyFile.open(study, null, PASSPHRASE)) {
                assertThat(again.transcript("001").messages()).extracting(Message::text)
                        .containsExactly("Dit gesprek is verzonnen.");
                assertThat(again.head())
                        .isEqualTo("03f2f9a00ac8352cbd388fa056fb47548bc79e767524fdd33a3ad359e523f798");
                assertThat(again.check()).isEmpty();
            }
            assertThat(KeyRing.read(study).h2Version()).isEqualTo(Constants.VERSION);
        }
    }

    @Test
    void studyOfAnotherVersionGoesThroughItsBackupAndStaysTheSame() throws IOException {
        Path study = folder.resolve("study");
        Transcript transcript = new Transcript("001", null, new TreeMap<>(),
                List.of(new Message(1, Speaker.CHATTER, null, "Dit gesprek is verzonnen.")));
        String head;
        try (StudyFile file = StudyFile.create(study, "lead", PASSPHRASE, KeyStrength.LIGHT, "Proef", "{}", true)) {
            try (ImportSession session = file.beginImport()) {
                session.add(transcript);
                session.commit(new Import("proef.json", "00", ""), "lead", Instant.EPOCH);
            }
            head = file.head();
        }
        KeyRing.read(study).withH2Version("2.4.240").write(study);

        try (StudyFile again = StudyFile.open(study, null, PASSPHRASE)) {
            assertThat(again.transcript("001")).isEqualTo(transcript);
            assertThat(again.head()).isEqualTo(head);
            assertThat(again.check()).isEmpty();
        }
        assertThat(KeyRing.read(study).h2Version()).isEqualTo(Constants.VERSION);
        try (Stream<Path> inside = Files.list(study)) {
            assertThat(inside.map(it -> it.getFileName().toString())).containsExactlyInAnyOrder("study.mv.db",
                    "keys.json", "backups", "study.lock", "study.turn");
        }
        try (Stream<Path> backups = Files.list(study.resolve("backups"))) {
            assertThat(backups).hasSize(1);
        }
    }
}
