package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tweespraak.codebook.Truth;
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
    private static final int CASES = 400;

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
        told("another edition",
                wholeOrNot(before, true, study -> new ChangingEdition(study, KilledEditsTest.edition()).apply()));
    }

    /// So many rows that H2 writes some of them before it is told to commit, and some while it does.
    @Test
    void noEndAfterAnyWriteLeavesAnEditOfManyRowsByHalves() throws Exception {
        Path before = folder.resolve("before");
        List<Edit.CodingRow> rows;
        try (Study made = FilledStudy.create(before)) {
            rows = manyRows(made);
        }
        told("%d codings at once".formatted(rows.size()), wholeOrNot(before, false,
                study -> study.apply(new Edit.TakeCodings(rows))));
    }

    /// Makes cases, and a coding for each question of each case.
    static List<Edit.CodingRow> manyRows(Study study) {
        FilledStudy.addTranscripts(study, 1, CASES);
        Study desk = study.as(new Person.Coding("Anna"));
        desk.apply(new Edit.SetAnswer(SCOPE, answer(0)));
        List<String> open = desk.sheet(CASE).lines().stream().filter(it -> it.applies() == Truth.TRUE)
                .map(it -> it.variable().name()).toList();
        return IntStream.rangeClosed(1, CASES).boxed().flatMap(number -> open.stream()
                .map(variable -> new Edit.CodingRow(0, FilledStudy.id(number), "Anna", variable,
                        variable.equals("scope") ? "1" : "-99", "?", "verzonnen")))
                .toList();
    }

    private static void told(String what, int[] ends) {
        System.out.printf("ends after any write of %s: %d, of which while it was written %d before and %d after it was"
                + " there, 0 half%n", what, ends[2], ends[0], ends[1]);
    }

    /// @param closing whether the ends after it was done count, too, while the study is closed and opened again
    /// @return how often it was not there and how often it was before it was said to be done; and all ends
    private int[] wholeOrNot(Path before, boolean closing, Consumer<Study> work) throws IOException {
        Path study = recorded(before);
        List<String> states = new ArrayList<>();
        try (Study made = FilledStudy.open(study)) {
            states.add(KilledEditsTest.state(made));
            done.add(new RecordedFiles.Done.Said(turn(study)));
            work.accept(made);
            done.add(new RecordedFiles.Done.Said(turn(study)));
        }
        try (Study changed = FilledStudy.open(study)) {
            states.add(KilledEditsTest.state(changed));
        }
        assertThat(states).doesNotHaveDuplicates();
        codings = states.size();
        if (!closing) {
            done.subList(done.lastIndexOf(new RecordedFiles.Done.Said(turn(study))) + 1, done.size()).clear();
        }
        int[] seen = new int[states.size() + 1];
        int opened = endings(study, (found, acknowledged) -> {
            int state = states.indexOf(KilledEditsTest.state(found));
            assertThat(state).isGreaterThanOrEqualTo(acknowledged - 1);
            seen[state] += acknowledged == 1 ? 1 : 0;
        });
        seen[states.size()] = opened;
        assertThat(seen).as("not there, and there, before it was said to be done").doesNotContain(0);
        return seen;
    }

    /// What an end left by halves is taken back at the next opening, which may be ended, too.
    @Test
    void noEndAfterAnyWriteOfTheNextOpeningLeavesHalvesEither() throws Exception {
        Path before = folder.resolve("before");
        List<Edit.CodingRow> rows;
        try (Study made = FilledStudy.create(before)) {
            rows = manyRows(made);
        }
        Path study = recorded(before);
        String state;
        int first;
        List<RecordedFiles.Done> writes;
        try (Study made = FilledStudy.open(study)) {
            state = KilledEditsTest.state(made);
            first = done.size();
            made.apply(new Edit.TakeCodings(rows));
            writes = List.copyOf(done);
        }
        codings = 1;
        int ends = 0;
        // The last two make it whole.
        for (int last = first; last < writes.size() - 2; last++) {
            if (writes.get(last) instanceof RecordedFiles.Done.Written it && it.bytes().length > LONG) {
                ends += nextOpening(before, folder.resolve("ended" + last), writes.subList(0, last + 1), state);
            }
        }
        assertThat(ends).isPositive();
        System.out.printf("ends after any write of the opening after an end: %d, 0 half%n", ends);
    }

    private int nextOpening(Path before, Path ended, List<RecordedFiles.Done> writes, String state)
            throws IOException {
        copy(before, Files.createDirectories(ended));
        try (FileChannel file = FileChannel.open(ended.resolve("study.mv.db"), StandardOpenOption.WRITE)) {
            for (RecordedFiles.Done write : writes) {
                RecordedFiles.write(file, write);
            }
        }
        done.clear();
        Path study = recorded(ended);
        done.add(new RecordedFiles.Done.Said(turn(study)));
        FilledStudy.open(study).close();
        return endings(study, (found, _) -> assertThat(KilledEditsTest.state(found)).isEqualTo(state));
    }

    /// A copy of a study, of which whatever is done to it is recorded.
    private Path recorded(Path before) throws IOException {
        Path study = Files
                .createDirectories(RecordedFiles.under(folder, done).resolve(before.getFileName().toString()));
        copy(before, study);
        Files.copy(study.resolve("study.mv.db"), folder.resolve("growing"), StandardCopyOption.REPLACE_EXISTING);
        return study;
    }

    private static void copy(Path study, Path copy) throws IOException {
        for (String part : List.of("study.mv.db", "study.turn", "keys.json")) {
            Files.copy(study.resolve(part), copy.resolve(part));
        }
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
        Files.copy(study.resolve("keys.json"), again.resolve("keys.json"), StandardCopyOption.REPLACE_EXISTING);
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
