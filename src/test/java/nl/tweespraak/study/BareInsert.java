package nl.tweespraak.study;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;

/// What an import is held against: the same rows, in batches of 1,000 and one transaction, into tables of the same
/// columns in a database of the same settings; and nothing else.
final class BareInsert {

    private static final int BATCH = 1_000;
    private static final String DIGEST = "0".repeat(64);

    private BareInsert() {
    }

    /// @return seconds from the first row to the end of the transaction
    static double into(Path folder) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.toAbsolutePath()
                .resolve("bare") + ";CIPHER=AES;TRACE_LEVEL_FILE=0;WRITE_DELAY=0;MAX_COMPACT_TIME=2000", "bare",
                "a".repeat(64) + " bare")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("""
                        create table transcript (id varchar(200) primary key, place integer not null unique,
                        started_on date, attributes varchar(1000000) not null, messages integer not null,
                        import uuid not null, digest varchar(64) not null, roster varchar(64) not null,
                        seal varchar(64) not null)""");
                statement.execute("""
                        create table message (transcript integer not null, position integer not null,
                        speaker varchar(10) not null, sent_at varchar(30), content varchar(1000000) not null,
                        primary key (transcript, position))""");
            }
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            insert(connection);
            connection.commit();
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static void insert(Connection connection) throws SQLException {
        UUID edit = new UUID(1, 2);
        int waiting = 0;
        try (PreparedStatement heads = connection.prepareStatement(
                "insert into transcript values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement bodies = connection.prepareStatement("insert into message values (?, ?, ?, ?, ?)")) {
            for (int transcript = 1; transcript <= PlatformYear.TRANSCRIPTS; transcript++) {
                heads.setString(1, PlatformYear.id(transcript));
                heads.setInt(2, transcript);
                heads.setObject(3, LocalDate.of(2022, 3, 12));
                heads.setString(4, "{\"age\":\"24\",\"gender\":\"vrouw\"}");
                heads.setInt(5, PlatformYear.MESSAGES);
                heads.setObject(6, edit);
                heads.setString(7, DIGEST);
                heads.setString(8, DIGEST);
                heads.setString(9, DIGEST);
                heads.addBatch();
                String[] texts = PlatformYear.texts(transcript);
                for (int position = 1; position <= PlatformYear.MESSAGES; position++) {
                    bodies.setInt(1, transcript);
                    bodies.setInt(2, position);
                    bodies.setString(3, PlatformYear.speaker(position));
                    bodies.setString(4, PlatformYear.at(position));
                    bodies.setString(5, texts[position - 1]);
                    bodies.addBatch();
                    if (++waiting == BATCH) {
                        heads.executeBatch();
                        bodies.executeBatch();
                        waiting = 0;
                    }
                }
            }
            heads.executeBatch();
            bodies.executeBatch();
        }
    }
}
