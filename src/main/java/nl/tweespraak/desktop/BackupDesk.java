package nl.tweespraak.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.tweespraak.desktop.start.BackupAccess;
import nl.tweespraak.desktop.start.StudyAccess.Opened;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.BackupFile;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Backups in folders, for the start screen.
final class BackupDesk implements BackupAccess {

    private final nl.tweespraak.cli.Wiring services;
    private final Function<Study, Opened> waiting;

    /// @param waiting a study in which nobody sits yet
    BackupDesk(nl.tweespraak.cli.Wiring services, Function<Study, Opened> waiting) {
        this.services = services;
        this.waiting = waiting;
    }

    @Override
    public List<Copy> of(Path study) {
        return BackupFile.of(study).stream().map(BackupDesk::copy).toList();
    }

    @Override
    public Copy look(Path file) {
        return copy(BackupFile.look(file));
    }

    private static Copy copy(BackupFile it) {
        return new Copy(it.file(), it.made(), it.users(), it.bytes());
    }

    @Override
    public Restored restore(Wanted wanted, char[] passphrase, Progress progress) {
        BackupFile backup = BackupFile.look(wanted.copy().file());
        backup.requireWanted(progress, 0);
        boolean stood = Files.exists(wanted.folder());
        Study study = services.restore(backup, wanted.folder(), wanted.user(), passphrase, progress);
        try {
            backup.requireWanted(progress, backup.bytes());
            Held then = held(study);
            backup.requireWanted(progress, backup.bytes());
            try (Study now = services.open(wanted.study(), wanted.user(), passphrase)) {
                return new Beside(study, stood, then, held(now), null, waiting.apply(study));
            } catch (Refusal refusal) {
                return new Beside(study, stood, then, null, refusal.reason(), waiting.apply(study));
            }
        } catch (RuntimeException e) {
            BackupFile.discard(study.file(), stood);
            throw e;
        }
    }

    private static Held held(Study study) {
        var held = nl.tweespraak.study.Held.of(study);
        return new Held(held.transcripts(), held.codings(), held.decisions(), held.lastChange());
    }

    /// @param stood whether its folder was there before
    private record Beside(Study study, boolean stood, Held then, @Nullable Held now, @Nullable Text hindrance,
            Opened opened) implements Restored {

        @Override
        public Path folder() {
            return study.file().folder();
        }

        @Override
        public void discard() {
            BackupFile.discard(study.file(), stood);
        }
    }
}
