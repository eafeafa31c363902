package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.store.Access;
import nl.tweespraak.store.Packages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What counts as sealed: a package that came to be, and no other.
class TrafficTest {

    private final Path folder;
    private final Desks desks;
    private final Study lead;

    TrafficTest(@TempDir Path folder) {
        this.folder = folder;
        desks = new Desks(folder);
        lead = desks.lead("lead", 3, FilledStudy.CODERS);
    }

    @AfterEach
    void close() {
        lead.close();
    }

    private static List<String> packages(Study study) {
        return study.file().accesses().stream().map(Access::what).filter(it -> it.startsWith("package")).toList();
    }

    @Test
    void aSealingThatWasStoppedIsNone() {
        Path file = desks.newFile();
        Progress stopped = (done, of) -> done < 2;
        assertThatThrownBy(() -> new Packing(lead).write(file, "Anna", stopped)).isInstanceOf(Refusal.class)
                .hasMessageContaining("Stopped");
        assertThat(file).doesNotExist();
        assertThat(Traffic.of(lead).sent()).isEmpty();
        assertThat(packages(lead)).isEmpty();
    }

    @Test
    void aSealingThatFailedIsNone() throws IOException {
        Path file = folder.resolve("no such folder").resolve("anna.twp");
        assertThatThrownBy(() -> new Packing(lead).write(file, "Anna")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new Packing(lead).write(desks.newFile(), "Els")).isInstanceOf(Refusal.class);
        assertThat(Traffic.of(lead).sent()).isEmpty();
        try (Study anna = desks.settled(desks.task(lead, "Anna"), "anna")) {
            assertThatThrownBy(() -> new Packing(anna).write(file, "Anna")).isInstanceOf(IOException.class);
            assertThat(Traffic.of(anna).sent()).isEmpty();
            assertThat(packages(anna)).isEmpty();
        }
        assertThat(packages(lead)).containsExactly("package for Anna");
    }

    @Test
    void aFolderOfThatNameIsInTheWayBeforeAnythingIsNoted() throws IOException {
        Path file = Files.createDirectory(folder.resolve("anna.twp"));
        assertThatThrownBy(() -> new Packing(lead).write(file, "Anna")).isInstanceOf(IOException.class);
        assertThat(packages(lead)).isEmpty();
        assertThat(folder.resolve("anna.twp.new")).doesNotExist();
    }

    @Test
    void oneThatCameToBeIsNotedBeforeItIsThere() throws IOException {
        Path file = desks.newFile();
        List<Boolean> there = new ArrayList<>();
        new Packing(lead).write(file, "Anna", (_, _) -> there.add(Files.exists(file)) && packages(lead).isEmpty());
        assertThat(there).hasSize(3).containsOnly(false);
        assertThat(Traffic.of(lead).sent()).containsOnlyKeys("Anna");
        assertThat(packages(lead)).containsExactly("package for Anna");
    }

    @Test
    void whatTheLogCannotNoteDoesNotLeave() {
        Path file = desks.newFile();
        Packages.Task task = new Packages.Task("Anna", List.of(), List.of(), List.of(), List.of());
        assertThatThrownBy(() -> new Packages(lead.file()).write(file, "lead", "ckm-2022", task, Progress.NONE, () -> {
            throw new IllegalStateException("not noted");
        })).hasMessage("not noted");
        assertThat(file).doesNotExist();
    }
}
