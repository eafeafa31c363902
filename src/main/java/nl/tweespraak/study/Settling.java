package nl.tweespraak.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Entry;
import nl.tweespraak.store.CannotOpen;
import nl.tweespraak.store.PackageContents;
import nl.tweespraak.store.Packages;
import nl.tweespraak.store.StudyFile;

/// Makes the study of a coder from the first package.
public final class Settling {

    private Settling() {
    }

    /// @param user whose passphrase it is; null where it is that of the one for whom the package is
    /// @param dryRun whether nothing is to be written
    /// @param opened what makes an open study of its file
    /// @throws nl.tweespraak.model.Refusal where the package is not right or the folder is not empty; then nothing is made
    public static Packed of(Path from, Path folder, @Nullable String user, char[] passphrase, boolean dryRun,
            Function<StudyFile, Study> opened) throws IOException {
        try {
            if (dryRun) {
                return imagined(Packages.look(from, user, passphrase));
            }
            try (Packages.Settled settled = Packages.settle(from, folder, user, passphrase);
                    Study study = opened.apply(settled.file())) {
                Packed packed = new Unpacking(study).take(from, false);
                settled.keep();
                return packed;
            }
        } catch (CannotOpen e) {
            if (e.why() == CannotOpen.Cause.DAMAGED || e.why() == CannotOpen.Cause.NEWER_VERSION) {
                throw Unpacking.refused(from, e);
            }
            throw e;
        }
    }

    private static Packed imagined(PackageContents contents) {
        Set<Entry.Key> codings = new HashSet<>();
        contents.edits().forEach(edit -> edit.changes().forEach(it -> {
            if (it.after() instanceof Coding coding && Counting.counts(coding)) {
                codings.add(it.key());
            } else {
                codings.remove(it.key());
            }
        }));
        return new Packed(contents.transcripts().size() - contents.links().size(), codings.size());
    }
}
