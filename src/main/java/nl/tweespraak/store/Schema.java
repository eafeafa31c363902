package nl.tweespraak.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tweespraak.model.Text;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/// The tables of a study: made by Flyway's numbered migrations, and compared with what those make before anything is read,
/// since a database from elsewhere could hold more than tables.
final class Schema {

    /// The newest migration.
    static final int VERSION = 1;

    /// Flyway tells much at each step; kept here, since loggers that nobody holds are forgotten.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.WARNING);
    }

    private static final String EXPECTED = "schema.sql";

    /// What H2 finds out about the values of a column, once a table has some thousands of changes.
    private static final Pattern SELECTIVITY = Pattern.compile(" SELECTIVITY \\d+");

    private Schema() {
    }

    /// Lays out a new database.
    static void make(Database database) {
        Flyway.configure().dataSource(database.source()).locations("classpath:nl/tweespraak/store/migration")
                .loggers("slf4j").load().migrate();
    }

    /// Of whatever H2 has opened, before anything is read or written: where it cannot read a table or an index just then,
    /// it goes on without it.
    ///
    /// @throws CannotOpen where the database is not laid out as it should be, or is of a later version
    static void require(Handle handle) {
        if (!describe(handle).equals(expected())) {
            throw new CannotOpen(CannotOpen.Cause.DAMAGED, new Text(
                    "De database van dit onderzoek heeft een andere opbouw dan Tweespraak maakt, of is niet heel te lezen."
                            + " Er is niets gelezen. Probeer het opnieuw; blijft het, gebruik dan een reservekopie.",
                    "The database of this study is not laid out as Tweespraak makes it, or cannot be read as a whole."
                            + " Nothing was read. Try again; if it stays, use a backup."));
        }
        if (version(handle) > VERSION) {
            throw newer();
        }
    }

    private static int version(Handle handle) {
        return handle.createQuery("""
                select coalesce(max(cast("version" as integer)), 0) from "flyway_schema_history"
                where "success" = true""").mapTo(Integer.class).one();
    }

    static CannotOpen newer() {
        return new CannotOpen(CannotOpen.Cause.NEWER_VERSION, new Text(
                "Dit onderzoek is gemaakt met een nieuwere versie van Tweespraak. Werk het programma bij.",
                "This study was made by a newer version of Tweespraak. Update the program."));
    }

    /// Everything but rows that the database holds, as H2 would write it down.
    static String describe(Handle handle) {
        return handle.createQuery("script nodata nopasswords nosettings").mapTo(String.class).stream()
                .map(line -> SELECTIVITY.matcher(line.strip().replace("\r", "")).replaceAll(""))
                .filter(line -> !line.startsWith("--"))
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String expected() {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(EXPECTED), EXPECTED)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
