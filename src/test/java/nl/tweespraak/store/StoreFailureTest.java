package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFailureTest {

    /// In bytes, of each header of a database.
    private static final int HEADER = 4096;

    @TempDir
    Path folder;

    @Test
    void aFullDiskIsTold() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Throwable thrown = catchThrowable(() -> Files.write(full, new byte[10]));

        assertThat(StoreFailure.of(thrown)).isEqualTo(StoreFailure.DISK_FULL);
        assertThat(StoreFailure.of(new SQLException("x", "HY000", 50000,
                DataUtils.newMVStoreException(DataUtils.ERROR_WRITING_FAILED, "x", thrown))))
                .isEqualTo(StoreFailure.DISK_FULL);
        assertThat(StoreFailure.of(new IOException("There is not enough space on the disk")))
                .isEqualTo(StoreFailure.DISK_FULL);
        assertThat(StoreFailure.DISK_FULL.refusal()).isNotInstanceOf(CannotOpen.class);
    }

    /// Where it opened, it is not its file; where it did not, that may be damaged.
    @Test
    void wantOfMemoryAdvisesABackupOnlyWhereAStudyDoesNotOpen() {
        OutOfMemoryError thrown = new OutOfMemoryError();

        assertThat(StoreFailure.refusal(thrown)).hasMessageContaining("not saved").hasMessageNotContaining("backup");
        assertThat(StoreFailure.closed(thrown)).isInstanceOf(CannotOpen.class).hasMessageContaining("restore a backup");
    }

    @Test
    void whatMayNotBeWrittenIsTold() {
        assertThat(StoreFailure.of(new AccessDeniedException("x"))).isEqualTo(StoreFailure.READ_ONLY);
        assertThat(StoreFailure.of(new IOException("x: Read-only file system"))).isEqualTo(StoreFailure.READ_ONLY);
    }

    @Test
    void theDatabaseOpenElsewhereIsTold() {
        String file = folder.resolve("store.mv.db").toString();
        try (MVStore _ = MVStore.open(file)) {
            Throwable thrown = catchThrowable(() -> MVStore.open(file).close());

            assertThat(StoreFailure.of(thrown)).isEqualTo(StoreFailure.IN_USE);
            assertThat(StoreFailure.of(new SQLException("x", "90020", 90020, thrown))).isEqualTo(StoreFailure.IN_USE);
        }
    }

    @Test
    void aWrongFileKeyIsTold() throws SQLException {
        open(keyA()).close();
        Throwable thrown = catchThrowable(() -> open("b".repeat(64) + " sa").close());

        assertThat(StoreFailure.of(thrown)).isEqualTo(StoreFailure.WRONG_KEY);
        assertThat(StoreFailure.of(thrown).refusal()).isInstanceOfSatisfying(CannotOpen.class,
                refused -> assertThat(refused.why()).isEqualTo(CannotOpen.Cause.DAMAGED));
    }

    @Test
    void aDamagedDatabaseIsTold() throws Exception {
        open(keyA()).close();
        Path file = folder.resolve("db.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 7);
        Files.write(file, bytes);
        Throwable thrown = catchThrowable(() -> open(keyA()).close());

        assertThat(StoreFailure.of(thrown)).isIn(StoreFailure.DAMAGED, StoreFailure.WRONG_KEY);
    }

    /// The format stands in the two headers of the file; none of H2's own can be asked to write a later one.
    @Test
    void aDatabaseOfALaterFormatIsTold() throws Exception {
        String url = "jdbc:h2:" + folder.resolve("later") + ";TRACE_LEVEL_FILE=0";
        DriverManager.getConnection(url, "sa", "").close();
        Path file = folder.resolve("later.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        for (int block : new int[]{0, HEADER}) {
            String header = new String(bytes, block, HEADER, StandardCharsets.ISO_8859_1);
            String later = header.substring(0, header.indexOf(",fletcher:")).replaceFirst("format:\\d", "format:9");
            byte[] content = later.getBytes(StandardCharsets.ISO_8859_1);
            byte[] sum = (",fletcher:" + Integer.toHexString(DataUtils.getFletcher32(content, 0, content.length))
                    + "\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(content, 0, bytes, block, content.length);
            System.arraycopy(sum, 0, bytes, block + content.length, sum.length);
        }
        Files.write(file, bytes);
        Throwable thrown = catchThrowable(() -> DriverManager.getConnection(url, "sa", "").close());

        assertThat(StoreFailure.of(thrown)).isEqualTo(StoreFailure.NEWER_VERSION);
        assertThat(StoreFailure.NEWER_VERSION.refusal()).isInstanceOfSatisfying(CannotOpen.class,
                refused -> assertThat(refused.why()).isEqualTo(CannotOpen.Cause.NEWER_VERSION));
    }

    @Test
    void whatIsNotKnownHoldsNothingOfTheMessage() {
        StoreFailure failure = StoreFailure.of(new SQLException("value 'verzonnen' too long", "22001", 22001));

        assertThat(failure).isEqualTo(StoreFailure.OTHER);
        assertThat(failure.refusal()).hasMessageNotContaining("verzonnen").hasNoCause();
    }

    private static String keyA() {
        return "a".repeat(64) + " sa";
    }

    private Connection open(String password) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:" + folder.resolve("db") + ";CIPHER=AES;TRACE_LEVEL_FILE=0", "sa",
                password);
    }
}
