package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tweespraak.Folders;
import nl.tweespraak.OtherProcess;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.store.CannotOpen;
import nl.tweespraak.store.Decrypted;
import nl.tweespraak.store.StudyFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Studies and backups that are not as they should be: each is told in words, and nothing is changed.
class BadStudyTest {

    private static final int TRANSCRIPTS = 6;

    @TempDir
    static Path made;
    @TempDir
    Path folder;

    @BeforeAll
    static void makeStudy() {
        try (Study study = FilledStudy.create(made.resolve("study"))) {
            FilledStudy.fill(study, TRANSCRIPTS, 1);
            study.file().backup(made.resolve("backup.twb"));
        }
    }

    private Path study() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("study"));
        for (String file : List.of("study.mv.db", "keys.json", "study.turn")) {
            Files.copy(made.resolve("study").resolve(file), copy.resolve(file));
        }
        return copy;
    }

    private static CannotOpen.Cause whyNot(Path study) {
        return catchThrowableOfType(CannotOpen.class, () -> FilledStudy.open(study).close()).why();
    }

    @Test
    void wrongPassphraseIsToldAndTheRightOneOpensAfterwards() throws IOException {
        Path study = study();
        byte[] before = Files.readAllBytes(study.resolve("study.mv.db"));
        CannotOpen refused = catchThrowableOfType(CannotOpen.class,
                () -> StudyFile.open(study, "lead", "verzonnen2".toCharArray()).close());
        assertThat(refused.why()).isEqualTo(CannotOpen.Cause.WRONG_PASSPHRASE);
        assertThat(refused.reason().nl()).contains("lead");
        assertThat(Files.readAllBytes(study.resolve("study.mv.db"))).isEqualTo(before);
        FilledStudy.open(study).close();
    }

    @Test
    void keysOfAnotherStudyDoNotOpenThisOne() throws IOException {
        FilledStudy.create(folder.resolve("other")).close();
        Path study = study();
        byte[] before = Files.readAllBytes(study.resolve("study.mv.db"));
        Files.copy(folder.resolve("other").resolve("keys.json"), study.resolve("keys.json"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(whyNot(study)).isEqualTo(CannotOpen.Cause.DAMAGED);
        assertThat(Files.readAllBytes(study.resolve("study.mv.db"))).isEqualTo(before);
    }

    @Test
    void studyOfANewerVersionIsTold() throws Exception {
        Path study = study();
        RawRows.change(study, """
                insert into "flyway_schema_history" select "installed_rank" + 1, '99', "description", "type", "script",
                "checksum", "installed_by", "installed_on", "execution_time", "success" from "flyway_schema_history"
                where "version" = '1'""");
        assertThat(whyNot(study)).isEqualTo(CannotOpen.Cause.NEWER_VERSION);
    }

    @Test
    void missingFilesAreNamed() throws IOException {
        Path study = study();
        Files.delete(study.resolve("keys.json"));
        assertThat(whyNot(study)).isEqualTo(CannotOpen.Cause.MISSING);
        Files.delete(study.resolve("study.mv.db"));
        assertThat(whyNot(study)).isEqualTo(CannotOpen.Cause.MISSING);
        assertThat(whyNot(folder.resolve("nothing"))).isEqualTo(CannotOpen.Cause.MISSING);
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    /// An end that holds nothing may go.
    @Test
    void databaseThatIsCutOffIsToldOrShowsAllThatWasWritten() throws IOException {
        Path study = study();
        byte[] whole = Files.readAllBytes(study.resolve("study.mv.db"));
        Map<String, Object> shown;
        try (Study opened = FilledStudy.open(study)) {
            shown = Shown.of(opened);
        }
        for (int length : List.of(0, 100, 5_000, whole.length / 2, whole.length - 4_096, whole.length - 10)) {
            Files.write(study.resolve("study.mv.db"), Arrays.copyOf(whole, length));
            Map<String, Object> found;
            try (Study opened = FilledStudy.open(study)) {
                found = Shown.of(opened);
            } catch (Refusal _) {
                // Or a backup could not be put in its place.
                assertThat(Folders.open(study)).as("cut at %d", length).isEmpty();
                continue;
            }
            assertThat(found).as("cut at %d", length).isEqualTo(shown);
        }
    }

    /// In what H2 says of the file, in what the study is made of, and in what people wrote. Java cannot make it whatever
    /// the memory, and tells that as an error, not an exception.
    @ParameterizedTest
    @ValueSource(strings = {"chunk.", "name.table.0", "org.h2.mvstore.db.RowDataType", "CREATE CACHED TABLE",
            "CREATE USER", "{\n  \"$schema", "{\"name\":\"Anna", "{\"case\":\"001\"",
            "{\"changes\":[{\"kind\":\"evidence",
            "Anna@", "{\"file\":", "Welkom, fijn"})
    void lengthBeyondAllMemoryIsToldAndTheFileIsLetGoOf(String beginning) throws IOException {
        Path study = study();
        assertThat(Decrypted.lengthen(beginning, study, FilledStudy.PASSPHRASE)).isPositive();
        for (int turn = 0; turn < 2; turn++) {
            try (Study opened = FilledStudy.open(study)) {
                assertThat(opened.file().check()).isNotEmpty();
                show(opened);
            } catch (CannotOpen refused) {
                assertThat(refused.why()).isEqualTo(CannotOpen.Cause.DAMAGED);
            }
            assertThat(Folders.open(study)).isEmpty();
        }
    }

    private static void show(Study damaged) {
        try {
            Shown.of(damaged);
        } catch (Refusal _) {
            // In words. What no screen shows the check tells alone.
        }
    }

    /// What is shown is found by an index and may be right; a backup is written of the rows.
    @ParameterizedTest
    @CsvSource(textBlock = """
            STUDY_PROPERTY,  NAME,       other
            TRANSCRIPT,      ID,         other
            TRANSCRIPT,      PLACE,      99
            MESSAGE,         TRANSCRIPT, 99
            MESSAGE,         POSITION,   99
            ENTRY,           KIND,       other
            ENTRY,           ID,         other
            ENTRY,           CASE_ID,    other
            JOURNAL,         CHAIN,      other
            JOURNAL,         PLACE,      99
            JOURNAL,         EDIT,       00000000-0000-4000-8000-000000000099
            JOURNAL_PAYLOAD, EDIT,       00000000-0000-4000-8000-000000000099
            JOURNAL_PAYLOAD, PART,       99
            ACCESS_LOG,      ID,         00000000-0000-4000-8000-000000000099
            """)
    void keyThatIsAnotherInTheRowThanInTheIndexIsNoticed(String table, String column, String value) throws Exception {
        Path study = study();
        RawRows.changeBehindIndexes(study, table, column, value);
        try (Study opened = FilledStudy.open(study)) {
            assertThat(opened.file().check()).isNotEmpty();
        } catch (CannotOpen refused) {
            assertThat(refused.why()).isEqualTo(CannotOpen.Cause.DAMAGED);
        }
    }

    /// H2 would open it, and every digest in it is right.
    @Test
    void databaseInAnOlderStateIsTold() throws IOException {
        Path study = study();
        byte[] older = Files.readAllBytes(study.resolve("study.mv.db"));
        try (Study opened = FilledStudy.open(study)) {
            opened.apply(new Edit.ReopenCase("001", "Anna", "verzonnen"));
        }
        Files.write(study.resolve("study.mv.db"), older);
        CannotOpen refused = catchThrowableOfType(CannotOpen.class, () -> FilledStudy.open(study).close());
        assertThat(refused.why()).isEqualTo(CannotOpen.Cause.DAMAGED);
        assertThat(refused.reason().nl()).contains("study.turn");
        Files.delete(study.resolve("study.turn"));
        FilledStudy.open(study).close();
    }

    /// The lock is emptied, the number of the last change is written over what stands there, and old backups go: what a
    /// link leads to would be lost.
    @ParameterizedTest
    @ValueSource(strings = {"study.mv.db", "keys.json", "study.lock", "study.turn", "study.tries", "backups"})
    void partThatLeadsElsewhereIsRefusedAndWhatItLeadsToStays(String part) throws IOException {
        Path study = study();
        Path place = study.resolve(part);
        Path elsewhere = folder.resolve("elsewhere");
        if (Files.exists(place)) {
            Files.move(place, elsewhere);
        } else if (part.equals("backups")) {
            Files.writeString(Files.createDirectory(elsewhere).resolve("2000-01-01T00-00-00-000.twb"), "theirs");
        } else {
            Files.writeString(elsewhere, "theirs");
        }
        Files.createSymbolicLink(place, elsewhere);
        byte[] before = Files.isDirectory(elsewhere) ? new byte[0] : Files.readAllBytes(elsewhere);
        CannotOpen refused = catchThrowableOfType(CannotOpen.class, () -> FilledStudy.open(study).close());
        assertThat(refused.why()).isEqualTo(CannotOpen.Cause.OTHER_PLACE);
        assertThat(refused.reason().nl()).contains(part);
        if (Files.isDirectory(elsewhere)) {
            assertThat(elsewhere.resolve("2000-01-01T00-00-00-000.twb")).hasContent("theirs");
        } else {
            assertThat(elsewhere).hasBinaryContent(before);
        }
    }

    @Test
    void folderInThePlaceOfAPartIsRefused() throws IOException {
        Path study = study();
        Files.createDirectory(study.resolve("study.lock"));
        assertThat(whyNot(study)).isEqualTo(CannotOpen.Cause.OTHER_PLACE);
    }

    /// The path of a study is a part of the address that H2 takes its settings from.
    @ParameterizedTest
    @ValueSource(strings = {"a;INIT=RUNSCRIPT FROM 'x'", "a;TRACE_LEVEL_FILE=3"})
    void settingsInTheNameOfAFolderAreRefused(String name) throws IOException {
        Path study = study();
        Path named = Files.move(study, folder.resolve(name));
        assertThat(whyNot(named)).isEqualTo(CannotOpen.Cause.OTHER_PLACE);
        CannotOpen refused = catchThrowableOfType(CannotOpen.class,
                () -> FilledStudy.create(folder.resolve("b" + name)).close());
        assertThat(refused.why()).isEqualTo(CannotOpen.Cause.OTHER_PLACE);
        assertThat(folder.resolve("b" + name)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "nio:a", "split:20:a", "zip:a!b", "a'b", "a\"b", "a%20b", "a?b#c", "..a", "a b",
            "$HOME"})
    void oddNameOfAFolderIsOnlyAName(String name) throws IOException {
        Path study = study();
        Path named = Files.move(study, folder.resolve(name));
        try (Study opened = FilledStudy.open(named)) {
            assertThat(opened.file().check()).isEmpty();
            opened.file().backupIfChanged();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside).containsExactly(named);
        }
    }

    @Test
    void whoHasItIsTold() throws Exception {
        Path study = study();
        try (OtherProcess other = KilledCoder.ready(study, "code", 1)) {
            CannotOpen refused = catchThrowableOfType(CannotOpen.class, () -> FilledStudy.open(study).close());
            assertThat(refused.why()).isEqualTo(CannotOpen.Cause.IN_USE);
            assertThat(refused.reason().nl()).contains(Long.toString(other.process().pid()),
                    System.getProperty("user.name"));
            other.endAfter(0);
        }
        FilledStudy.open(study).close();
    }

    /// Past the program, by somebody who has the key.
    @ParameterizedTest
    @ValueSource(strings = {"delete from entry where kind = 'coding' and case_id = '001'",
            "delete from entry where kind = 'hand_in' and case_id = '002'",
            "delete from entry where kind = 'evidence' and case_id = '001'", "delete from entry where kind = 'link'",
            "delete from entry where kind = 'decision'", "delete from entry where kind = 'coder' and id = 'Bram'",
            "update entry set body = replace(body, 'one 1', 'one 2') where kind = 'coding' and case_id = '003'",
            "update entry set case_id = '002' where kind = 'hand_in' and case_id = '001'",
            "update entry set id = 'Carla' where kind = 'coder' and id = 'Anna'",
            "delete from transcript where id = '003'", "update transcript set started_on = null where id = '003'",
            "update transcript set attributes = '{}' where id = '003'",
            "update transcript set roster = (select roster from transcript where id = '002') where id = '003'",
            "delete from message where transcript = 2 and position = 3",
            "update message set content = content || 'x' where transcript = 2 and position = 3",
            "update message set speaker = 'police' where transcript = 2 and position = 3",
            "update message set sent_at = null where transcript = 2 and position = 3",
            "update message set position = 100 where transcript = 2 and position = 1",
            "delete from journal where chain like 'Anna@%' and place = 3",
            "delete from journal where chain like 'Anna@%' and place > 5",
            "delete from journal where chain like 'lead%'",
            "update journal set at = '2022-06-02T12:00:00Z' where chain like 'lead@%'",
            "update journal set author = 'Carla' where chain like 'Bram@%'",
            "update study_property set content = 'x' where name = 'title'",
            "delete from study_property where name = 'codebook'",
            "delete from study_property where name = 'roster'",
            "delete from study_property where name = 'chains'"})
    void whatWasAlteredInTheDatabaseIsNoticed(String sql) throws Exception {
        Path copy = study();
        RawRows.change(copy, sql);
        try (Study study = FilledStudy.open(copy)) {
            assertThat(catchThrowable(() -> Shown.of(study))).isInstanceOf(Refusal.class);
            assertThat(study.file().check()).isNotEmpty();
        }
    }

    /// Where a row is damaged, its columns may hold any piece of what people wrote.
    @ParameterizedTest
    @ValueSource(strings = {"update transcript set id = 'zzqqzz' where id = '003'",
            "update entry set case_id = 'zzqqzz' where kind = 'coding' and case_id = '001'",
            "update entry set kind = 'zzqqzz' where kind = 'coding' and case_id = '001'",
            "update entry set id = 'zzqqzz' where kind = 'coder' and id = 'Anna'",
            "update journal set chain = 'zzqqzz' where chain like 'Anna@%' and place = 3",
            "update journal set author = 'zzqqzz' where chain like 'Anna@%' and place = 3",
            "update study_property set name = 'zzqqzz' where name = 'title'",
            "update message set speaker = 'zzqqzz' where transcript = 2 and position = 3",
            "update message set sent_at = 'zzqqzz' where transcript = 2 and position = 3"})
    void whatADamagedRowHoldsIsNotTold(String sql) throws Exception {
        Path copy = study();
        RawRows.change(copy, sql);
        StringBuilder told = new StringBuilder();
        try (Study study = FilledStudy.open(copy)) {
            told.append(catchThrowable(() -> Shown.of(study)));
            told.append(catchThrowable(() -> study.file().transcript("003")));
            study.file().check().forEach(it -> told.append(it.reason().nl()).append(it.reason().en()));
        }
        assertThat(told).doesNotContain("zzqqzz").containsIgnoringCase("damaged");
    }

    /// What no screen and no export shows.
    @ParameterizedTest
    @ValueSource(strings = {"delete from access_log", "update access_log set who = 'Carla'",
            "update journal_payload set content = content || ' '", "delete from journal_payload",
            "delete from study_property where name = 'device'",
            "insert into study_property (name, content, digest) values ('x', 'x', 'x')",
            "insert into message (transcript, position, speaker, content) values (0, 1, 'chatter', '')"})
    void whatIsAlteredOutOfSightIsNoticedByTheCheck(String sql) throws Exception {
        Path copy = study();
        RawRows.change(copy, sql);
        try (Study study = FilledStudy.open(copy)) {
            assertThat(study.file().check()).isNotEmpty();
        }
    }

    @Test
    void badBackupLeavesNothing() throws IOException {
        byte[] whole = Files.readAllBytes(made.resolve("backup.twb"));
        byte[] flipped = whole.clone();
        flipped[whole.length - 40] ^= 1;
        for (byte[] bad : List.of(flipped, Arrays.copyOf(whole, whole.length - 1), Arrays.copyOf(whole, 3_000),
                Arrays.copyOf(whole, 20), new byte[0], Arrays.copyOf(whole, whole.length + 1))) {
            Path file = Files.write(folder.resolve("bad.twb"), bad);
            assertThat(catchThrowable(() -> restore(file, "verzonnen"))).isInstanceOf(CannotOpen.class);
            assertThat(folder.resolve("restored")).doesNotExist();
        }
        CannotOpen refused = catchThrowableOfType(CannotOpen.class,
                () -> restore(made.resolve("backup.twb"), "verzonnen2"));
        assertThat(refused.why()).isEqualTo(CannotOpen.Cause.WRONG_PASSPHRASE);
        assertThat(folder.resolve("restored")).doesNotExist();
        assertThat(catchThrowable(() -> restore(folder.resolve("none.twb"), "verzonnen")))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void nothingIsRestoredWhereSomethingStands() throws IOException {
        Path there = Files.writeString(Files.createDirectory(folder.resolve("restored")).resolve("notes"), "x");
        assertThat(catchThrowable(() -> restore(made.resolve("backup.twb"), "verzonnen"))).isInstanceOf(Refusal.class);
        assertThat(there).hasContent("x");
        assertThat(folder.resolve("restored")).isDirectoryContaining(there::equals);
    }

    private void restore(Path backup, String passphrase) {
        StudyFile.restore(backup, folder.resolve("restored"), null, passphrase.toCharArray()).close();
    }

    @Test
    void whatTheDatabaseRefusesIsToldWithoutItsContent() throws IOException {
        try (Study study = FilledStudy.open(study())) {
            study.apply(new Edit.ReopenCase("001", "Anna", "verzonnen"));
            Throwable refused = catchThrowable(() -> study.as(new Person.Coding("Anna")).apply(new Edit.SetMemo(
                    FilledStudy.key("001", "Anna", "scope"), "verzonnen kenmerk ".repeat(100_000))));
            assertThat(refused).isInstanceOf(Refusal.class);
            StringWriter printed = new StringWriter();
            refused.printStackTrace(new PrintWriter(printed));
            assertThat(printed.toString()).doesNotContain("kenmerk").doesNotContain("insert into");
            assertThat(study.file().check()).isEmpty();
        }
    }

    @Test
    void closedStudyCanBeOpenedAgainAtOnce() throws IOException, SQLException {
        Path copy = study();
        for (int turn = 0; turn < 5; turn++) {
            FilledStudy.open(copy).close();
        }
        assertThat(copy.resolve("study.lock")).isEmptyFile();
        assertThat(RawRows.all(copy)).isNotEmpty();
    }
}
