package nl.tweespraak.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// A study's folder on disk: made, opened, put back from a backup. Whatever goes wrong is said in words, and nothing
/// half-made is left.
final class StudyFolder {

    static final String BACKUPS = "backups";

    /// What a study consists of.
    static final List<String> PARTS = List.of(Database.FILE, KeyRing.FILE_NAME, StudyLock.FILE_NAME, Turn.FILE,
            WrongTries.FILE, BACKUPS);

    private StudyFolder() {
    }

    static StudyFile create(Path folder, String user, char[] passphrase, KeyStrength strength, String title,
            String codebook, boolean sample) {
        StudyKeys fresh = StudyKeys.random();
        KeyRing ring = KeyRing.create(user, passphrase, strength, fresh);
        fresh.close();
        return make(folder, ring, user, passphrase, empty(ring, title, codebook, sample, ""));
    }

    /// The study of a coder, for what a package holds.
    static StudyFile settle(Path folder, Packages.Settler settler, char[] passphrase, PackageContents contents,
            Origin origin) {
        StudyKeys fresh = StudyKeys.random();
        KeyRing ring = KeyRing.settled(settler, passphrase, fresh);
        fresh.close();
        return make(folder, ring, settler.user(), passphrase,
                empty(ring, contents.title(), contents.codebook(), contents.sample(), origin.toJson()));
    }

    private static Filling empty(KeyRing ring, String title, String codebook, boolean sample, String origin) {
        return (database, keys) -> {
            Digests digests = new Digests(keys.digestKey());
            Properties properties = new Properties(digests);
            database.changing(handle -> {
                properties.set(handle, Properties.TITLE, title);
                properties.set(handle, Properties.CODEBOOK, codebook);
                properties.set(handle, Properties.SAMPLE, Boolean.toString(sample));
                properties.set(handle, Properties.ORIGIN, origin);
                properties.set(handle, Properties.DEVICE, UUID.randomUUID().toString());
                for (String roster : List.of(Properties.ROSTER, Properties.PEOPLE, Properties.LINKS,
                        Properties.ACCESS)) {
                    properties.set(handle, roster, Roster.empty().toString());
                }
                properties.set(handle, Properties.CHAINS, Chains.empty().toString());
                properties.set(handle, Properties.TURN, "0");
            });
            ring.write(database.folder());
        };
    }

    /// What fills a fresh database, and gives the study its keys, without which it opens for nobody.
    interface Filling {
        void fill(Database database, StudyKeys keys) throws IOException;
    }

    static StudyFile make(Path wanted, KeyRing ring, @Nullable String user, char[] passphrase,
            Filling filling) {
        requireEmpty(wanted, "");
        boolean existed = Files.exists(wanted);
        StudyKeys keys = ring.unlock(user, passphrase);
        StudyLock lock;
        try {
            Files.createDirectories(wanted);
            lock = StudyLock.take(FolderGuard.require(wanted));
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            keys.close();
            Refusal why = StoreFailure.closed(e);
            if (!(why instanceof CannotOpen told && told.why() == CannotOpen.Cause.IN_USE)) {
                removeLock(wanted);
            }
            removeEmpty(wanted, existed);
            throw why;
        }
        try {
            // Somebody else may have made a study here meanwhile, and only now nobody can any more.
            requireEmpty(wanted, StudyLock.FILE_NAME);
        } catch (RuntimeException | Error e) {
            keys.close();
            lock.close();
            throw e;
        }
        boolean made = false;
        try {
            StudyFile file = filled(FolderGuard.require(wanted), lock, keys, filling);
            made = true;
            return file;
        } finally {
            if (!made) {
                clear(wanted, existed);
            }
        }
    }

    private static StudyFile filled(Path folder, StudyLock lock, StudyKeys keys, Filling filling) {
        Database database = Database.create(folder, keys.fileKey());
        StudyFile file = new StudyFile(folder, lock, database, keys);
        boolean filled = false;
        try {
            Files.createDirectory(folder.resolve(BACKUPS));
            Schema.make(database);
            filling.fill(database, keys);
            file.transcripts();
            filled = true;
            return file;
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw StoreFailure.closed(e, folder);
        } finally {
            if (!filled) {
                abandon(file);
            }
        }
    }

    private static void abandon(StudyFile file) {
        try {
            file.close();
        } catch (RuntimeException _) {
            // Why nothing was made is what the caller tells.
        }
    }

    /// @param but a file that may stand there
    static void requireEmpty(Path folder, String but) {
        try {
            if (Files.exists(folder) && (!Files.isDirectory(folder) || !isEmpty(folder, but))) {
                throw new Refusal(new Text("De map is niet leeg: " + folder + ". Kies een lege of nieuwe map.",
                        "The folder is not empty: " + folder + ". Choose an empty or a new one."));
            }
        } catch (IOException e) {
            throw StoreFailure.closed(e);
        }
    }

    static boolean isEmpty(Path folder, String but) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.allMatch(it -> it.endsWith(but));
        }
    }

    /// A lock that there was no room for, and that nobody has.
    private static void removeLock(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(StudyLock.FILE_NAME));
        } catch (IOException _) {
            // Why nothing was made is what the caller tells.
        }
    }

    /// Takes out the folder that was made for nothing, where nobody else has put anything in it.
    private static void removeEmpty(Path folder, boolean existed) {
        try {
            if (!existed && Files.isDirectory(folder) && isEmpty(folder, "")) {
                Files.delete(folder);
            }
        } catch (IOException _) {
            // Why nothing was made is what the caller tells.
        }
    }

    static void clear(Path folder, boolean keepFolder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted((a, b) -> b.compareTo(a)).toList()) {
                if (!(keepFolder && path.equals(folder))) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException | UncheckedIOException _) {
            // Why nothing was made is what the caller tells.
        }
    }

    static StudyFile open(Path wanted, @Nullable String user, char[] passphrase) {
        if (!Files.isRegularFile(wanted.resolve(Database.FILE))) {
            throw new CannotOpen(CannotOpen.Cause.MISSING, new Text(
                    "Hier staat geen onderzoek: " + wanted + ". Kies de map waar study.mv.db in staat.",
                    "There is no study here: " + wanted + ". Choose the folder that holds study.mv.db."));
        }
        Path folder = FolderGuard.require(wanted);
        FolderGuard.requireParts(folder);
        StudyLock lock = StudyLock.take(folder);
        try {
            NewFileKey.finish(folder);
            FolderGuard.requireParts(folder);
            KeyRing ring = KeyRing.read(folder);
            StudyKeys keys = unlock(folder, ring, user, passphrase);
            return opened(folder, lock, keys);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private static StudyFile opened(Path folder, StudyLock lock, StudyKeys keys) {
        try {
            OtherVersion.leave(folder, KeyRing.read(folder), keys);
            return openDatabase(folder, lock, keys);
        } catch (RuntimeException | Error e) {
            keys.close();
            throw e;
        }
    }

    private static StudyKeys unlock(Path folder, KeyRing ring, @Nullable String user, char[] passphrase) {
        String name = ring.name(user);
        WrongTries tries = new WrongTries(folder, InstantSource.system());
        tries.require(name);
        StudyKeys keys;
        try {
            keys = ring.unlock(name, passphrase);
        } catch (CannotOpen e) {
            if (e.why() == CannotOpen.Cause.WRONG_PASSPHRASE) {
                tries.wrong(name);
            }
            throw e;
        }
        tries.right(name);
        return keys.own().isPresent() ? keys : withPair(folder, ring, name, passphrase, keys);
    }

    /// Gives somebody a key pair whose keys are of the first format. Where they cannot be written they stay as they are.
    private static StudyKeys withPair(Path folder, KeyRing ring, String name, char[] passphrase, StudyKeys keys) {
        try {
            KeyRing changed = ring.rewrap(name, passphrase, passphrase, ring.strength(name));
            changed.write(folder);
            keys.close();
            return changed.unlock(name, passphrase);
        } catch (Refusal _) {
            return keys;
        }
    }

    /// @throws Refusal where a file to be written would take the place of a part of the study
    static void requireNoPart(Path folder, Path file) {
        Path place = file.toAbsolutePath().normalize();
        if (PARTS.stream().anyMatch(it -> place.equals(folder.toAbsolutePath().normalize().resolve(it)))) {
            throw new Refusal(new Text("Dit bestand is een deel van het onderzoek: " + file + ". Kies een andere naam.",
                    "This file is a part of the study: " + file + ". Choose another name."));
        }
    }

    private static void clearLeftovers(StudyFile file) {
        try {
            file.clearLeftovers();
        } catch (Refusal _) {
            // A damaged list or a full disk: the study opens as it is, and whoever uses it is told.
        }
    }

    /// Opens with keys that are there already.
    static StudyFile openDatabase(Path folder, StudyLock lock, StudyKeys keys) {
        Database database = Database.open(folder, keys.fileKey());
        try {
            database.jdbi().useHandle(Schema::require);
            if (Remains.clear(folder, database, keys)) {
                database = Database.open(folder, keys.fileKey());
                database.jdbi().useHandle(Schema::require);
            }
            StudyFile file = new StudyFile(folder, lock, database, keys);
            file.requireNewest();
            clearLeftovers(file);
            return file;
        } catch (RuntimeException | OutOfMemoryError e) {
            database.abandon();
            throw StoreFailure.closed(e, folder);
        } catch (Error e) {
            database.abandon();
            throw e;
        }
    }
}
