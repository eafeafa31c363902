package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process may end after any write that H2 does to its file. Wherever that is, every coding that was acknowledged
/// before is there, an edit of many rows is there whole or not at all, and the study is sound.
@Tag("slow")
class AnyWriteTest {

    private static final String CASE = "001";
    private static final Entry.CodingKey SCOPE = FilledStudy.key(CASE, "Anna", "scope");
    /// A little longer than H2 keeps what it no longer needs, of itself.
    private static final int KEPT_MILLIS = 46_000;
    /// In bytes, as is the block that the file is encrypted by.
    private static final int LONG = 1 << 16;
    private static final int BLOCK = 1 << 12;

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
        told(endings(study, this::requireCoding));
    }

    /// What was written by the process that ended has holes in it, which a next one must not write into.
    @Test
    void noEndAfterAnyWriteBehindAnEarlierEndLosesOne() throws Exception {
        Path before = folder.resolve("before");
        FilledStudy.create(before).close();
        try (Study made = FilledStudy.open(before)) {
            FilledStudy.addTranscripts(made, 1, 40);
        }
        Path study;
        try (Study made = FilledStudy.open(before)) {
            code(before, made, 5);
            done.clear();
            study = recorded(before);
        }
        first = codings;
        try (Study again = FilledStudy.open(study)) {
            code(study, again, 25);
        }
        codings -= first;
        told(endings(study, this::requireCoding));
    }

    @Test
    void noEndAfterAnyWriteLeavesAnotherEditionByHalves() throws Exception {
        Path before = folder.resolve("before");
        try (Study made = FilledStudy.create(before)) {
            FilledStudy.fill(made, 100, 20221123);
        }
        Path study = recorded(before);
        List<String> states = new ArrayList<>();
        try (Study made = FilledStudy.open(study)) {
            states.add(KilledEditsTest.state(made));
            done.add(new RecordedFiles.Done.Said(turn(study)));
            new ChangingEdition(made, KilledEditsTest.edition()).apply();
            done.add(new RecordedFiles.Done.Said(turn(study)));
        }
        try (Study changed = FilledStudy.open(study)) {
            states.add(KilledEditsTest.state(changed));
        }
        codings = states.size();
        int[] seen = new int[states.size()];
        int opened = endings(study, (found, acknowledged) -> {
            int state = states.indexOf(KilledEditsTest.state(found));
            assertThat(state).isGreaterThanOrEqualTo(acknowledged - 1);
            seen[state] += acknowledged == 1 ? 1 : 0;
        });
        assertThat(states).doesNotHaveDuplicates();
        assertThat(seen).as("before it was said to be done").doesNotContain(0);
        System.out.printf("ends after any write of another edition: %d, of which while it was written %d before and %d"
                + " after it was there, 0 half%n", opened, seen[0], seen[1]);
    }

    /// A copy of a study, of which whatever is done to it is recorded.
    private Path recorded(Path before) throws IOException {
        Path study = Files.createDirectories(RecordedFiles.under(folder, done).resolve("study"));
        for (String part : List.of("study.mv.db", "study.turn", "keys.json")) {
            Files.copy(before.resolve(part), study.resolve(part));
        }
        Files.copy(study.resolve("study.mv.db"), folder.resolve("growing"));
        return study;
    }

    private void told(int opened) {
        System.out.printf("ends after any write: %d writes, %d codings, none lost%n", opened, codings);
    }

    private void code(Path study, Study open, int count) throws IOException {
        Study desk = open.as(new Person.Coding("Anna"));
        for (int more = 0; more < count; more++) {
            codings++;
            desk.apply(new Edit.SetAnswer(SCOPE, answer(codings)));
            done.add(new RecordedFiles.Done.Said(turn(study)));
        }
    }

    private static String turn(Path study) throws IOException {
        return Files.readString(study.resolve("study.turn"));
    }

    private static Answer.One answer(int number) {
        return new Answer.One(1 + number % 5);
    }

    /// What must hold of a study as an end left it.
    private interface Sound {

        /// @param acknowledged how much was said to be done
        void require(Study found, int acknowledged);
    }

    /// Makes the file again, one write after the other, and opens it after each.
    private int endings(Path study, Sound sound) throws IOException {
        Path again = Files.createDirectories(folder.resolve("again"));
        Files.copy(study.resolve("keys.json"), again.resolve("keys.json"));
        int opened = 0;
        int acknowledged = 0;
        @Nullable
        String turn = null;
        try (FileChannel file = FileChannel.open(folder.resolve("growing"), StandardOpenOption.CREATE,
                StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (RecordedFiles.Done one : done.stream().flatMap(AnyWriteTest::torn).toList()) {
                RecordedFiles.write(file, one);
                if (one instanceof RecordedFiles.Done.Said said) {
                    turn = said.what();
                    acknowledged++;
                } else if (turn != null) {
                    opened++;
                    try (Study found = at(again, turn)) {
                        sound.require(found, acknowledged);
                        assertThat(found.file().check()).as("after write %s", opened).isEmpty();
                    }
                }
            }
        }
        assertThat(acknowledged).isEqualTo(codings);
        return opened;
    }

    /// A long write may itself be ended in the middle: a beginning of it, a longer one, and all of it.
    private static Stream<RecordedFiles.Done> torn(RecordedFiles.Done one) {
        if (!(one instanceof RecordedFiles.Done.Written written) || written.bytes().length < LONG) {
            return Stream.of(one);
        }
        return Stream.concat(IntStream.of(BLOCK, written.bytes().length / 2 / BLOCK * BLOCK,
                (written.bytes().length - 1) / BLOCK * BLOCK)
                .mapToObj(it -> new RecordedFiles.Done.Written(written.at(),
                        Arrays.copyOf(written.bytes(), it))),
                Stream.of(one));
    }

    private Study at(Path again, String turn) throws IOException {
        Path file = again.resolve("study.mv.db");
        Files.deleteIfExists(file);
        Files.copy(folder.resolve("growing"), file);
        Files.writeString(again.resolve("study.turn"), turn, StandardCharsets.US_ASCII);
        return FilledStudy.open(again);
    }

    private void requireCoding(Study found, int acknowledged) {
        assertThat(Objects.requireNonNull(found.as(new Person.Coding("Anna")).sheet(CASE).line("scope").coded()))
                .isIn(answer(first + acknowledged), answer(first + acknowledged + 1));
    }
}
