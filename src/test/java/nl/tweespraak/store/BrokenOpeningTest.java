package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Coder;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.study.RecordedFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What stops a study from being opened, made or put back, read by read: a file that cannot be read, want of memory,
/// and what nobody expected.
@Tag("slow")
class BrokenOpeningTest {

    private static final char[] PASSPHRASE = "verzonnen".toCharArray();

    @TempDir
    private Path folder = Path.of("");
    private final List<RecordedFiles.Done> done = new ArrayList<>();
    private final FailingReads reads = new FailingReads();

    static Stream<Throwable> whateverGoesWrong() {
        return Stream.of(new IOException(), new OutOfMemoryError(), new StackOverflowError());
    }

    private static StudyFile make(Path study) {
        return StudyFile.create(study, "lead", PASSPHRASE.clone(), KeyStrength.LIGHT, "Proef",
                Codebooks.builtIn("ckm-2022").source(), true);
    }

    private static StudyFile open(Path study) {
        return StudyFile.open(study, null, PASSPHRASE.clone());
    }

    @ParameterizedTest
    @MethodSource("whateverGoesWrong")
    void aStudyIsOpenedAtTheNextTryWithAllThatIsInIt(Throwable thrown) throws IOException {
        Path study = RecordedFiles.under(folder, done, reads).resolve("study");
        make(study).close();
        int stopped = 0;
        for (int after = 0; isStopped(thrown, after, () -> open(study)); after += 2) {
            stopped++;
            try (StudyFile file = open(study)) {
                assertThat(file.check()).isEmpty();
                assertThat(file.coders()).hasSize(stopped - 1);
                addCoder(file, "Coder " + stopped);
            }
        }
        System.out.printf(
                "openings stopped by %s, at every other read: %d, 0 that kept a study from being opened again%n",
                thrown, stopped);
        assertThat(stopped).isGreaterThan(10);
    }

    private static void addCoder(StudyFile file, String name) {
        Entry.Stamp stamp = new Entry.Stamp(UUID.randomUUID(), Instant.EPOCH);
        file.commit(UUID.randomUUID(), "AddCoder", "lead", Instant.EPOCH,
                List.of(new Change(null, new Coder(name, List.of(), stamp))), Map.of());
    }

    @ParameterizedTest
    @MethodSource("whateverGoesWrong")
    void whatCouldNotBePutBackIsThereWholeOrNotAtAll(Throwable thrown) throws IOException {
        Path place = RecordedFiles.under(folder, done, reads);
        Path backup = folder.resolve("study.twb");
        try (StudyFile file = make(folder.resolve("study"))) {
            file.backup(backup);
        }
        int stopped = 0;
        Path study = place.resolve("study");
        for (int after = 0; isStopped(thrown, after, () -> restore(backup, study)); after += 5) {
            stopped++;
            if (Files.exists(study)) {
                open(study).close();
            }
            StudyFolder.clear(study, false);
            assertThat(place).isEmptyDirectory();
        }
        assertThat(stopped).isGreaterThan(10);
    }

    private static StudyFile restore(Path backup, Path study) {
        return StudyFile.restore(backup, study, null, PASSPHRASE.clone());
    }

    /// What fails may be no hindrance.
    ///
    /// @return whether anything failed
    private boolean isStopped(Throwable thrown, int after, Supplier<StudyFile> way) {
        reads.after(after, thrown);
        try (StudyFile file = way.get()) {
            assertThat(file.folder()).isDirectory();
        } catch (Refusal | Error _) {
            assertThat(reads.failed()).isTrue();
        }
        reads.noMore();
        done.clear();
        return reads.failed();
    }
}
