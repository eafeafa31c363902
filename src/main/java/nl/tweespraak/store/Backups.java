package nl.tweespraak.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The backups that a study keeps in its own folder: the newest ones, as far as they fit.
final class Backups {

    private static final String ENDING = ".twb";
    private static final int KEPT = 10;
    private static final int KEPT_WHATEVER_SIZE = 2;
    private static final long SIZE_CAP = 2_000_000_000L;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss-SSS")
            .withZone(ZoneOffset.UTC);

    private final Path folder;
    private final InstantSource clock;

    Backups(Path study) {
        this(study, InstantSource.system());
    }

    Backups(Path study, InstantSource clock) {
        this.folder = study.resolve(StudyFolder.BACKUPS);
        this.clock = clock;
    }

    /// Writes one where something changed since the newest or that cannot be read, and lets the oldest go.
    void write(StudyFile file, StudyKeys keys) {
        try {
            removeParts();
            Optional<Path> newest = newestFirst().stream().findFirst();
            if (newest.isPresent() && isAsOf(newest.get(), file.head(), keys)) {
                return;
            }
            file.backup(next());
            rotate();
        } catch (IOException e) {
            throw StoreFailure.of(e).refusal();
        }
    }

    /// Where the next one goes. Its name is later than all others, whatever the clock says: the newest is known by it.
    Path next() throws IOException {
        Files.createDirectories(folder);
        Instant now = clock.instant();
        Instant after = newestFirst().stream().flatMap(it -> made(it).stream()).findFirst().map(it -> it.plusMillis(1))
                .orElse(now);
        return folder.resolve(NAME.format(after.isAfter(now) ? after : now) + ENDING);
    }

    /// Empty where the name is not one that we give.
    private static Optional<Instant> made(Path backup) {
        try {
            String name = String.valueOf(backup.getFileName());
            return Optional.of(NAME.parse(name.substring(0, name.length() - ENDING.length()), Instant::from));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// What a process left that was ended while it wrote. One process at a time has the study, so nobody writes it now.
    private void removeParts() throws IOException {
        for (Path part : endingIn(DurableFile.PART)) {
            Files.deleteIfExists(part);
        }
    }

    /// None stays.
    void removeAll() throws IOException {
        removeParts();
        for (Path backup : newestFirst()) {
            Files.delete(backup);
        }
    }

    private static boolean isAsOf(Path backup, String head, StudyKeys keys) {
        try {
            if (!Backup.header(backup).head().equals(head)) {
                return false;
            }
            Backup.verify(backup, keys);
            return true;
        } catch (IOException | RuntimeException _) {
            // A backup that cannot be read is no reason not to make a new one.
            return false;
        }
    }

    private void rotate() throws IOException {
        long size = 0;
        int kept = 0;
        for (Path backup : newestFirst()) {
            size += Files.size(backup);
            kept++;
            if (kept > KEPT || (kept > KEPT_WHATEVER_SIZE && size > SIZE_CAP)) {
                Files.delete(backup);
            }
        }
    }

    /// Proves that the newest can be read to its end; nothing to prove where there is none.
    void verifyNewest(StudyKeys keys) {
        try {
            for (Path newest : newestFirst().stream().limit(1).toList()) {
                Backup.verify(newest, keys);
            }
        } catch (IOException e) {
            throw StoreFailure.of(e).refusal();
        }
    }

    List<Path> newestFirst() throws IOException {
        return endingIn(ENDING).stream().sorted(Comparator.reverseOrder()).toList();
    }

    private List<Path> endingIn(String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(it -> it.toString().endsWith(ending)).toList();
        }
    }
}
