package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process may end after any write that H2 does to its file. Wherever that is, every coding that was acknowledged
/// before is there, and the study is sound.
@Tag("slow")
class AnyWriteTest {

    private static final String CASE = "001";
    private static final Entry.CodingKey SCOPE = FilledStudy.key(CASE, "Anna", "scope");
    /// A little longer than H2 keeps what it no longer needs, of itself.
    private static final int KEPT_MILLIS = 46_000;

    @TempDir
    Path folder;

    private final List<RecordedFiles.Done> done = new ArrayList<>();
    private int codings;
    /// So many codings were there before what was recorded.
    private int first;

    @Test
    void noEndAfterAnyWriteLosesAnAcknowledgedCoding() throws Exception {
        Path study = RecordedFiles.under(folder, done).resolve("study");
        try (Study made = FilledStudy.create(study)) {
            FilledStudy.addTranscripts(made, 1, 5);
            code(study, made, 15);
            // A coder who reads: what was written before may be overwritten from now on.
            Thread.sleep(KEPT_MILLIS);
            code(study, made, 45);
        }
        try (Study again = FilledStudy.open(study)) {
            code(study, again, 10);
        }
        told(endings(study));
    }

    /// What was written by the process that ended has holes in it, which a next one must not write into.
    @Test
    void noEndAfterAnyWriteBehindAnEarlierEndLosesOne() throws Exception {
        Path before = folder.resolve("before");
        FilledStudy.create(before).close();
        try (Study made = FilledStudy.open(before)) {
            FilledStudy.addTranscripts(made, 1, 40);
        }
        Path study = Files.createDirectories(RecordedFiles.under(folder, done).resolve("study"));
        try (Study made = FilledStudy.open(before)) {
            code(before, made, 5);
            done.clear();
            for (String part : List.of("study.mv.db", "study.turn", "keys.json")) {
                Files.copy(before.resolve(part), study.resolve(part));
            }
        }
        first = codings;
        Files.copy(study.resolve("study.mv.db"), folder.resolve("growing"));
        try (Study again = FilledStudy.open(study)) {
            code(study, again, 25);
        }
        codings -= first;
        told(endings(study));
    }

    private void told(int opened) {
        System.out.printf("ends after any write: %d writes, %d codings, none lost%n", opened, codings);
    }

    private void code(Path study, Study open, int count) throws IOException {
        Study desk = open.as(new Person.Coding("Anna"));
        for (int more = 0; more < count; more++) {
            codings++;
            desk.apply(new Edit.SetAnswer(SCOPE, answer(codings)));
            done.add(new RecordedFiles.Done.Said(Files.readString(study.resolve("study.turn"))));
        }
    }

    private static Answer.One answer(int number) {
        return new Answer.One(1 + number % 5);
    }

    /// Makes the file again, one write after the other, and opens it after each.
    private int endings(Path study) throws IOException {
        Path again = Files.createDirectories(folder.resolve("again"));
        Files.copy(study.resolve("keys.json"), again.resolve("keys.json"));
        int opened = 0;
        int acknowledged = 0;
        @Nullable
        String turn = null;
        try (FileChannel file = FileChannel.open(folder.resolve("growing"), StandardOpenOption.CREATE,
                StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (RecordedFiles.Done one : done) {
                RecordedFiles.write(file, one);
                if (one instanceof RecordedFiles.Done.Said said) {
                    turn = said.what();
                    acknowledged++;
                } else if (turn != null) {
                    opened++;
                    requireSound(again, turn, acknowledged, opened);
                }
            }
        }
        assertThat(acknowledged).isEqualTo(codings);
        return opened;
    }

    private void requireSound(Path again, String turn, int acknowledged, int opened) throws IOException {
        Path file = again.resolve("study.mv.db");
        Files.deleteIfExists(file);
        Files.copy(folder.resolve("growing"), file);
        Files.writeString(again.resolve("study.turn"), turn, StandardCharsets.US_ASCII);
        try (Study found = FilledStudy.open(again)) {
            assertThat(Objects.requireNonNull(found.as(new Person.Coding("Anna")).sheet(CASE).line("scope").coded()))
                    .as("after write %s", opened)
                    .isIn(answer(first + acknowledged), answer(first + acknowledged + 1));
            assertThat(found.file().check()).isEmpty();
        }
    }
}
