package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Studies made by somebody who has their key, to run something on the computer of whoever opens them. Each would leave
/// a mark; none does.
class HostileStudyTest {

    private static final char[] PASSPHRASE = "verzonnen".toCharArray();
    private static final Path MARK = Path.of(System.getProperty("java.io.tmpdir"),
            "hostile-" + ProcessHandle.current().pid());

    private static final String SOURCE = "$$org.h2.api.Trigger create() throws Exception { new java.io.File(\"" + MARK
            + "\").createNewFile(); return null; }$$";
    private static final String WRITE = "file_write('x', '" + MARK + "')";

    @TempDir
    static Path made;
    @TempDir
    Path folder;

    private Path study = Path.of("");

    @BeforeAll
    static void makeStudy() {
        StudyFile.create(made.resolve("study"), "lead", PASSPHRASE, KeyStrength.LIGHT, "Proef", "{}", true).close();
    }

    @BeforeEach
    void copyStudy() throws IOException {
        copyStudy("study");
    }

    private void copyStudy(String name) throws IOException {
        study = Files.createDirectory(folder.resolve(name));
        for (String file : List.of("study.mv.db", "keys.json")) {
            Files.copy(made.resolve("study").resolve(file), study.resolve(file));
        }
        Files.deleteIfExists(MARK);
    }

    private byte[] fileKey() {
        try (StudyKeys keys = KeyRing.read(study).unlock("lead", PASSPHRASE)) {
            return keys.fileKey().clone();
        }
    }

    /// As anybody opens it who takes it for a database.
    private void execute(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + study.resolve("study") + ";CIPHER=AES;TRACE_LEVEL_FILE=0;IFEXISTS=TRUE",
                "tweespraak", HexFormat.of().formatHex(fileKey()) + " tweespraak");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            statement.execute("shutdown");
        }
    }

    private void requireRefused() throws IOException {
        Files.deleteIfExists(MARK);
        byte[] before = Files.readAllBytes(study.resolve("study.mv.db"));
        CannotOpen refused = catchThrowableOfType(CannotOpen.class,
                () -> StudyFile.open(study, "lead", PASSPHRASE).close());
        assertThat(refused).isNotNull();
        assertThat(refused.why()).isEqualTo(CannotOpen.Cause.DAMAGED);
        assertThat(refused.reason().nl()).contains("andere opbouw", "niets van uitgevoerd");
        assertThat(MARK).doesNotExist();
        assertThat(study.resolve("study.mv.db")).hasBinaryContent(before);
        assertThat(study.resolve("study.trace.db")).doesNotExist();
    }

    static Stream<String> foreignObjects() {
        return Stream.of("create force trigger t before insert on entry as " + SOURCE,
                "create force trigger t after select on study_property as " + SOURCE,
                "create force trigger t before insert on entry call 'nl.tweespraak.Nothing'",
                "create alias a as $$String a() throws Exception { new java.io.File(\"" + MARK
                        + "\").createNewFile(); return \"\"; }$$",
                "create force alias a for 'java.lang.Runtime.exit'",
                "create view v as select file_read('/etc/hostname') as f", "create view v as select " + WRITE,
                "create constant c value 1", "create domain d as varchar check (value <> 'x')",
                "create linked table l('', 'jdbc:h2:mem:x', 'sa', '', '(select 1 as one)')",
                "create user evil password 'x' admin", "create role r", "create sequence s", "create schema s",
                "create synonym s for entry", "create table t (x integer)", "create index i on entry (body)",
                "create local temporary table t (x integer) not persistent; create table more (x integer)",
                "alter table entry add column x varchar default " + WRITE,
                "alter table entry add column x varchar generated always as (" + WRITE + ")",
                "alter table entry alter column body set default " + WRITE,
                "alter table entry add constraint c check (length(body) < 1000000 or length(" + WRITE + ") > 0)",
                "alter table entry add constraint c foreign key (case_id) references transcript (id)",
                "alter table message alter column content varchar", "drop index entry_of_case",
                "alter table journal drop constraint journal_edit", "drop table access_log",
                "comment on table entry is 'x'", "grant select on entry to public",
                "alter user tweespraak rename to other", "set trace_level_file 3",
                "set default_lock_timeout 5", "set mode oracle", "set ignorecase true", "set exclusive 0",
                "set allow_literals none");
    }

    @ParameterizedTest
    @MethodSource("foreignObjects")
    void whatAStudyIsNotMadeOfIsRefusedAndRunsNothing(String sql) throws Exception {
        List<String> before = Definitions.of(study.resolve("study.mv.db"), Database.hex(fileKey(), ""));
        execute(sql);
        if (Definitions.of(study.resolve("study.mv.db"), Database.hex(fileKey(), "")).equals(before)) {
            // H2 forgets it: then nothing is left that could run.
            StudyFile.open(study, "lead", PASSPHRASE).close();
        } else {
            requireRefused();
        }
    }

    static Stream<String> foreignStatements() {
        return Stream.of("CREATE CONSTANT \"PUBLIC\".\"C\" VALUE " + WRITE,
                "CREATE FORCE TRIGGER \"PUBLIC\".\"T\" BEFORE INSERT ON \"PUBLIC\".\"ENTRY\" QUEUE 1024 AS " + SOURCE,
                "CREATE FORCE ALIAS \"PUBLIC\".\"A\" FOR 'java.lang.Runtime.exit'",
                "CREATE AGGREGATE \"PUBLIC\".\"A\" FOR 'java.lang.String'",
                "CREATE FORCE LINKED TABLE \"PUBLIC\".\"L\"(NULL, 'jdbc:h2:tcp://127.0.0.1:9/x', 'sa', '', 'x')",
                "RUNSCRIPT FROM 'http://127.0.0.1:9/x.sql'", "SCRIPT TO '" + MARK + "'", "BACKUP TO '" + MARK + "'",
                "SET TRACE_LEVEL_FILE 3", "SET DATABASE_EVENT_LISTENER 'java.lang.String'",
                "SET JAVA_OBJECT_SERIALIZER 'java.lang.String'", "SET WRITE_DELAY 0; CREATE ROLE R",
                "SET WRITE_DELAY (SELECT LENGTH(" + WRITE + "))", "DROP TABLE \"PUBLIC\".\"ENTRY\"");
    }

    @ParameterizedTest
    @MethodSource("foreignStatements")
    void statementThatNoDatabaseWouldKeepIsNotExecuted(String sql) throws IOException {
        HostileFile.change(study, fileKey(), store -> HostileFile.state(store, sql));
        requireRefused();
    }

    @Test
    void statementBehindAnUnfinishedChangeIsNotExecuted() throws IOException {
        String sql = "CREATE CONSTANT \"PUBLIC\".\"C\" VALUE " + WRITE;
        HostileFile.change(study, fileKey(), store -> HostileFile.stateBefore(store, sql));
        requireRefused();
        copyStudy("other");
        HostileFile.change(study, fileKey(), store -> HostileFile.undoTo(store, sql));
        requireRefused();
        copyStudy("begun");
        HostileFile.change(study, fileKey(), store -> HostileFile.undoToOfBegun(store, sql));
        requireRefused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "org.h2.mvstore.tx.VersionedValueType$Factory"})
    void classThatTheFileNamesIsNotLoaded(String around) throws IOException {
        String name = Loaded.class.getName();
        String[] named = around.isEmpty() ? new String[]{name} : new String[]{around, name};
        HostileFile.change(study, fileKey(), store -> HostileFile.name(store, named));
        requireRefused();
    }

    @Test
    void objectThatTheFileHoldsIsNotPutTogether() throws IOException {
        HostileFile.change(study, fileKey(), store -> HostileFile.promise(store, new Thrown()));
        requireRefused();
    }

    /// H2 by itself runs into them: the marks above are missing because the program looked first.
    @Test
    void withoutLookingFirstEachKindWouldHaveRun() throws Exception {
        List<Consumer<MVStore>> traps = List.of(
                store -> HostileFile.state(store, "CREATE CONSTANT \"PUBLIC\".\"C\" VALUE " + WRITE),
                store -> HostileFile.state(store, "CREATE FORCE TRIGGER \"PUBLIC\".\"T\" BEFORE INSERT ON"
                        + " \"PUBLIC\".\"ENTRY\" QUEUE 1024 AS " + SOURCE),
                store -> HostileFile.stateBefore(store, "CREATE CONSTANT \"PUBLIC\".\"C\" VALUE " + WRITE),
                store -> HostileFile.name(store, Loaded.class.getName()),
                store -> HostileFile.promise(store, new Thrown()));
        int number = 0;
        for (Consumer<MVStore> trap : traps) {
            copyStudy("trap" + number++);
            HostileFile.change(study, fileKey(), trap);
            try {
                execute("select 1");
            } catch (SQLException | RuntimeException _) {
                // It has run by then, or not; only the mark counts.
            }
            assertThat(MARK).as("trap %d", number).exists();
        }
        Files.deleteIfExists(MARK);
    }

    private static void mark() {
        try {
            Files.writeString(MARK, "x");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Leaves its mark when it is made.
    public static final class Loaded {

        public Loaded() {
            mark();
        }
    }

    /// Leaves its mark when it is read.
    static final class Thrown implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        @Serial
        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            mark();
        }
    }
}
