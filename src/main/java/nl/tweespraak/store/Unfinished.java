package nl.tweespraak.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// A study that is being made under a name of its own, and put in its place once it is whole. A process that is ended
/// meanwhile leaves nothing in that place; what it leaves under the other name has no keys, opens for nobody, and goes
/// with the next try.
///
/// The other name stands beside the place. Where a folder is there already it stands in it, for that folder may be one
/// that cannot be exchanged: the root of a stick, or one that somebody else set up.
final class Unfinished {

    static final String ENDING = ".unfinished";

    /// What is there before the keys are, which come last.
    private static final Set<String> PARTS = Set.of(Database.FILE, StudyLock.FILE_NAME, Turn.FILE,
            KeyRing.FILE_NAME + DurableFile.PART, Database.COPY, StudyFolder.BACKUPS);

    private final Path place;
    private final Path folder;
    private final boolean inside;

    private Unfinished(Path place) {
        this.place = place;
        this.inside = Files.exists(place);
        this.folder = inside
                ? place.resolve("study" + ENDING)
                : place.resolveSibling(place.getFileName() + ENDING);
    }

    /// Takes away what an earlier try left.
    ///
    /// @param wanted where the study is to stand; empty or absent
    /// @throws Refusal where something else stands there, or somebody is just making one
    static Unfinished at(Path wanted) {
        Unfinished unfinished = new Unfinished(FolderGuard.require(wanted));
        StudyFolder.requireEmpty(unfinished.place, String.valueOf(unfinished.folder.getFileName()));
        try {
            unfinished.removeLeftover();
        } catch (IOException e) {
            throw StoreFailure.closed(e);
        }
        return unfinished;
    }

    /// Where it is made.
    Path folder() {
        return folder;
    }

    private void removeLeftover() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        requireLeftover();
        // Ends with the process that had it: whoever has it now is still making the study.
        StudyLock lock = StudyLock.take(folder);
        try {
            requireLeftover();
            remove(folder, List.of(Database.FILE, Turn.FILE, KeyRing.FILE_NAME + DurableFile.PART,
                    Database.COPY, StudyFolder.BACKUPS));
        } finally {
            lock.close();
        }
        remove(folder, List.of(StudyLock.FILE_NAME));
        Files.delete(folder);
    }

    private static void remove(Path folder, List<String> parts) throws IOException {
        for (String part : parts) {
            Files.deleteIfExists(folder.resolve(part));
        }
    }

    private void requireLeftover() throws IOException {
        boolean ours = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
        if (ours) {
            try (Stream<Path> parts = Files.list(folder)) {
                ours = parts.allMatch(Unfinished::isPart);
            }
        }
        if (!ours) {
            throw new Refusal(new Text(
                    "Daar staat %s, en dat is meer dan een afgebroken poging achterlaat. Er is niets gewijzigd. Kijk wat het is en geef het een andere naam, of kies een andere map.",
                    "There is %s, which is more than an unfinished try leaves. Nothing was changed. See what it is and give it another name, or choose another folder.")
                    .with(folder));
        }
    }

    private static boolean isPart(Path part) {
        String name = String.valueOf(part.getFileName());
        if (!name.equals(StudyFolder.BACKUPS)) {
            return PARTS.contains(name) && Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS);
        }
        try {
            return Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS) && StudyFolder.isEmpty(part, "");
        } catch (IOException _) {
            return false;
        }
    }

    /// Gives it its keys, puts it in its place and opens it there.
    ///
    /// @param made the study in its folder, whole; closed on return
    /// @param last done when it is ready to be put in its place; where that throws, nothing is left
    StudyFile finish(StudyFile made, KeyRing ring, Runnable last) {
        StudyKeys keys = made.keys().copy();
        try {
            made.close();
            last.run();
            ring.write(folder);
            put();
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            keys.close();
            Refusal why = StoreFailure.closed(e, folder);
            StudyFolder.clear(folder, false);
            throw why;
        }
        return open(keys);
    }

    private void put() throws IOException {
        if (inside) {
            putParts();
        } else {
            move(folder, place);
            DurableFile.forceFolder(place.resolveSibling("."));
        }
    }

    /// The keys last: before them nothing opens.
    private void putParts() throws IOException {
        List<Path> put = new ArrayList<>();
        try {
            for (String part : List.of(StudyFolder.BACKUPS, StudyLock.FILE_NAME, Turn.FILE, Database.FILE,
                    KeyRing.FILE_NAME)) {
                if (Files.exists(folder.resolve(part))) {
                    put.add(Files.move(folder.resolve(part), place.resolve(part)));
                }
            }
        } catch (IOException e) {
            for (Path part : put) {
                Files.deleteIfExists(part);
            }
            throw e;
        }
        Files.delete(folder);
        DurableFile.forceFolder(place);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to);
        }
    }

    private StudyFile open(StudyKeys keys) {
        StudyLock lock;
        try {
            lock = StudyLock.take(place);
        } catch (RuntimeException e) {
            // Somebody was quicker: it is whole, and theirs.
            keys.close();
            throw e;
        }
        try {
            return StudyFolder.openDatabase(place, lock, keys);
        } catch (RuntimeException | Error e) {
            keys.close();
            lock.close();
            StudyFolder.clear(place, inside);
            throw e;
        }
    }
}
