package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    @TempDir
    Path folder;

    @Test
    void expectedLayoutIsWhatTheMigrationsMake() throws IOException {
        try (StudyKeys keys = StudyKeys.random(); Database database = Database.create(folder, keys.fileKey())) {
            Schema.make(database);
            String made = database.jdbi().withHandle(Schema::describe);
            Files.createDirectories(Path.of("target"));
            Files.writeString(Path.of("target", "schema.sql"), made);
            assertThat(expected("schema.sql")).as("copy target/schema.sql").isEqualTo(made);
        }
    }

    @Test
    void expectedDefinitionsAreWhatTheMigrationsLeave() throws IOException {
        try (StudyKeys keys = StudyKeys.random()) {
            try (Database database = Database.create(folder, keys.fileKey())) {
                Schema.make(database);
            }
            String left = Definitions
                    .written(Definitions.of(folder.resolve(Database.FILE), Database.hex(keys.fileKey(), "")));
            Files.createDirectories(Path.of("target"));
            Files.writeString(Path.of("target", "definitions.txt"), left);
            assertThat(expected("definitions.txt")).as("copy target/definitions.txt").isEqualTo(left);
        }
    }

    private static String expected(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void databaseWithSomethingBesideTheTablesIsRefused() {
        try (StudyKeys keys = StudyKeys.random(); Database database = Database.create(folder, keys.fileKey())) {
            Schema.make(database);
            database.jdbi().useHandle(handle -> handle.execute("create view strange as select 1 as one"));
            assertThatThrownBy(() -> database.jdbi().useHandle(Schema::require)).isInstanceOf(CannotOpen.class)
                    .hasMessageContaining("not laid out as Tweespraak makes it");
        }
    }

    /// As H2 does by itself after some thousands of changes.
    @Test
    void whatTheDatabaseFindsOutAboutItsColumnsIsNoPartOfTheLayout() {
        try (StudyKeys keys = StudyKeys.random(); Database database = Database.create(folder, keys.fileKey())) {
            Schema.make(database);
            database.jdbi().useHandle(handle -> {
                handle.execute("insert into study_property (name, content, digest) values ('a', 'b', 'c')");
                handle.execute("analyze");
            });
            database.jdbi().useHandle(Schema::require);
        }
    }
}
