package nl.tweespraak.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnMarkTest {

    @TempDir
    Path folder;

    private Path sample;

    @BeforeEach
    void makeSample() throws IOException {
        sample = study("study");
        OwnMark.leave(sample);
    }

    private Path study(String name) {
        Path place = folder.resolve(name);
        StudyFile.create(place, "lead", "verzonnen".toCharArray(), KeyStrength.LIGHT, "verzonnen", "{}", true).close();
        return place;
    }

    @Test
    void whatBearsTheMarkIsCleared() throws IOException {
        OwnMark.clear(sample);
        assertThat(sample).isEmptyDirectory();
    }

    @Test
    void nothingToClearIsFine() {
        assertThatCode(() -> OwnMark.clear(folder.resolve("absent"))).doesNotThrowAnyException();
    }

    @Test
    void studyWithoutTheMarkIsLeftAlone() {
        Path other = study("other");
        assertThatThrownBy(() -> OwnMark.clear(other)).isInstanceOf(Refusal.class);
        assertThat(other.resolve("study.mv.db")).exists();
    }

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path notes = Files.writeString(other.resolve("notes.txt"), "verzonnen");
        assertThatThrownBy(() -> OwnMark.clear(other)).isInstanceOf(Refusal.class);
        assertThat(notes).hasContent("verzonnen");
    }

    @Test
    void otherStudyPutBesideTheMarkIsLeftAlone() throws IOException {
        Path other = study("other");
        for (String file : List.of("keys.json", "study.mv.db")) {
            Files.delete(sample.resolve(file));
            Files.move(other.resolve(file), sample.resolve(file));
        }
        assertThatThrownBy(() -> OwnMark.clear(sample)).isInstanceOf(Refusal.class);
        assertThat(sample.resolve("study.mv.db")).exists();
    }

    @Test
    void whatAnInterruptedClearingLeftIsCleared() throws IOException {
        Files.delete(sample.resolve("study.mv.db"));
        Files.delete(sample.resolve("keys.json"));
        OwnMark.clear(sample);
        assertThat(sample).isEmptyDirectory();
    }
}
