package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.model.Import;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.StudyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import of more messages than are written at a time: parts of it are on disk before it is there.
class LongImportTest {

    private static final int BEFORE = 3;
    private static final int MANY = 1_600;

    @TempDir
    Path folder;

    @Test
    void leavesNothingWhereItsProcessWasEnded() throws IOException {
        Path copy = folder.resolve("copy");
        try (Study study = study(); ImportSession session = study.beginImport()) {
            long before = Files.size(folder.resolve("study/study.mv.db"));
            addMany(session);
            Files.createDirectory(copy);
            for (String file : List.of("study.mv.db", "keys.json", "study.turn")) {
                Files.copy(folder.resolve("study").resolve(file), copy.resolve(file));
            }
            assertThat(Files.size(copy.resolve("study.mv.db"))).isGreaterThan(before + MANY);
        }
        try (Study again = FilledStudy.open(copy)) {
            assertThat(again.file().transcripts()).hasSize(BEFORE);
            assertThat(again.file().check()).isEmpty();
        }
    }

    @Test
    void leavesNothingWhereItWasClosedBeforeItsEndAndCanBeDoneAgain() {
        try (Study study = study()) {
            try (ImportSession session = study.beginImport()) {
                addMany(session);
            }
            assertThat(study.file().check()).isEmpty();
            try (ImportSession session = study.beginImport()) {
                addMany(session);
                study.commit(session, new Import("proef.json", "00", ""));
            }
            assertThat(study.file().transcripts()).hasSize(BEFORE + MANY);
            assertThat(study.file().check()).isEmpty();
        }
    }

    @Test
    void isNotInABackupThatIsMadeMeanwhile() {
        Path backup = folder.resolve("reserve.twb");
        try (Study study = study(); ImportSession session = study.beginImport()) {
            addMany(session);
            study.file().backup(backup);
        }
        try (StudyFile restored = StudyFile.restore(backup, folder.resolve("restored"), null,
                FilledStudy.PASSPHRASE)) {
            assertThat(restored.transcripts()).hasSize(BEFORE);
            assertThat(restored.check()).isEmpty();
        }
    }

    private Study study() {
        Study study = FilledStudy.create(folder.resolve("study"));
        FilledStudy.addTranscripts(study, 1, BEFORE);
        return study;
    }

    private static void addMany(ImportSession session) {
        for (int number = BEFORE + 1; number <= BEFORE + MANY; number++) {
            assertThat(session.add(FilledStudy.transcript(number))).isEqualTo(ImportSession.Outcome.ADDED);
        }
    }
}
