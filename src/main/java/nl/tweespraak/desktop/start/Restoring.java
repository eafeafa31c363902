package nl.tweespraak.desktop.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import nl.tweespraak.desktop.kit.Job;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.desktop.start.BackupAccess.Copy;
import nl.tweespraak.desktop.start.BackupAccess.Restored;
import nl.tweespraak.desktop.start.BackupAccess.Wanted;
import nl.tweespraak.desktop.start.StudyAccess.Opened;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Makes a study of a backup beside the one that is there, which stays as it is, and shows what would be missed before
/// anybody goes on with it.
final class Restoring {

    private static final System.Logger LOG = System.getLogger(Restoring.class.getName());
    /// How long a window that goes waits for what it stopped; what is left after that goes with the next restore.
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Kit kit;
    private final BackupAccess access;
    private final BiConsumer<Path, Opened> goOn;
    private final RestoreModel model = new RestoreModel();
    private @Nullable Work working;

    /// @param goOn where the restored study is, and it, open
    Restoring(Kit kit, BackupAccess access, BiConsumer<Path, Opened> goOn) {
        this.kit = kit;
        this.access = access;
        this.goOn = goOn;
    }

    RestoreModel model() {
        return model;
    }

    /// Looks for the backups of a study.
    void start(Recent recent) {
        leave();
        model.studyProperty().set(recent);
        kit.jobs().latest(this, new Look(recent));
    }

    void choose(Copy copy) {
        Recent study = model.studyProperty().get();
        model.copyProperty().set(copy);
        model.userProperty().set(copy.users().isEmpty() ? null : copy.users().getFirst());
        model.problemProperty().set(null);
        if (study != null) {
            model.folderProperty().set(beside(study.folder(), copy).toString());
        }
    }

    /// A backup that lies elsewhere.
    void show(Path file) {
        Copy copy = access.look(file);
        model.copies().removeIf(it -> it.file().equals(file));
        model.copies().addFirst(copy);
        choose(copy);
    }

    /// Named after the day of the backup: `2022 teruggezet 2026-03-12`; a number follows where that is taken.
    private Path beside(Path study, Copy copy) {
        Instant made = copy.made();
        LocalDate day = made == null
                ? LocalDate.now(kit.dates().clock())
                : LocalDate.ofInstant(made, kit.dates().clock().getZone());
        String name = kit.words().get("start.restore.name", study.getFileName(), day);
        Path free = study.resolveSibling(name);
        for (int number = 2; Files.exists(free); number++) {
            free = study.resolveSibling(name + " " + number);
        }
        return free;
    }

    /// @param passphrase wiped once it was tried
    void restore(char[] passphrase) {
        Recent study = model.studyProperty().get();
        Copy copy = model.copyProperty().get();
        if (study == null || copy == null || copy.made() == null || model.jobProperty().get() != null
                || model.restoredProperty().get() != null) {
            return;
        }
        model.problemProperty().set(null);
        Work work = new Work(new Wanted(study.folder(), copy, Path.of(model.folderProperty().get().strip()),
                copy.users().size() > 1 ? model.userProperty().get() : null), passphrase);
        working = work;
        Job job = kit.jobs().start(kit.words().text("start.restore.busy"), work);
        model.jobProperty().set(work.ended ? null : job);
    }

    /// What was made so far goes.
    void stop() {
        Job job = model.jobProperty().get();
        if (job != null) {
            job.cancel();
        }
    }

    /// Goes on with what was restored.
    void keep() {
        Restored restored = model.restoredProperty().get();
        if (restored != null) {
            model.restoredProperty().set(null);
            leave();
            goOn.accept(restored.folder(), restored.opened());
        }
    }

    /// Takes away what was restored; the backups can be looked at again.
    void discard() {
        Restored restored = model.restoredProperty().get();
        if (restored != null) {
            model.restoredProperty().set(null);
            kit.jobs().latest(restored, new Discard(restored));
        }
    }

    /// Nobody wants to go back to a backup any more.
    void leave() {
        stop();
        Restored restored = model.restoredProperty().get();
        if (restored != null) {
            model.restoredProperty().set(null);
            // The window may be closing: what is begun must be done when this returns.
            takeAway(restored);
        }
        model.studyProperty().set(null);
        model.copies().clear();
        model.copyProperty().set(null);
        model.problemProperty().set(null);
    }

    /// The window goes: what is being made is taken away before this returns, for the process ends with it.
    void close() {
        Work last = working;
        leave();
        if (last != null) {
            last.awaitEnd();
        }
    }

    private static void takeAway(Restored restored) {
        try {
            restored.discard();
        } catch (Refusal refusal) {
            LOG.log(System.Logger.Level.WARNING, "Not taken away: {0}", refusal.reason().en());
        }
    }

    private final class Look implements Update<List<Copy>> {

        private final Recent recent;

        private Look(Recent recent) {
            this.recent = recent;
        }

        @Override
        public List<Copy> work(Progress progress) {
            return access.of(recent.folder());
        }

        @Override
        public void show(List<Copy> copies) {
            if (recent.equals(model.studyProperty().get())) {
                model.copies().setAll(copies);
                copies.stream().filter(it -> it.made() != null).findFirst().ifPresent(Restoring.this::choose);
            }
        }

        @Override
        public void fail(Text reason) {
            model.problemProperty().set(reason);
        }
    }

    private final class Work implements Update<Restored> {

        private final Wanted wanted;
        private final char[] passphrase;
        private volatile @Nullable Restored made;
        private volatile boolean begun;
        private final CountDownLatch done = new CountDownLatch(1);
        private boolean ended;

        private Work(Wanted wanted, char[] passphrase) {
            this.wanted = wanted;
            this.passphrase = passphrase;
        }

        @Override
        public Restored work(Progress progress) {
            begun = true;
            try {
                Restored restored = access.restore(wanted, passphrase, progress);
                made = restored;
                return restored;
            } finally {
                done.countDown();
            }
        }

        /// Once it was told to stop.
        private void awaitEnd() {
            try {
                if (begun && done.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                    Restored late = made;
                    made = null;
                    if (late != null) {
                        takeAway(late);
                    }
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void show(Restored restored) {
            end();
            model.restoredProperty().set(restored);
        }

        @Override
        public void fail(Text reason) {
            end();
            model.problemProperty().set(reason);
        }

        /// It may have been made before anybody heard that it was to stop.
        @Override
        public void stopped() {
            end();
            Restored late = made;
            if (late != null) {
                kit.jobs().latest(late, new Discard(late));
            }
        }

        private void end() {
            ended = true;
            Arrays.fill(passphrase, '\0');
            model.jobProperty().set(null);
            working = null;
        }
    }

    private final class Discard implements Update<Restored> {

        private final Restored restored;

        private Discard(Restored restored) {
            this.restored = restored;
        }

        @Override
        public Restored work(Progress progress) {
            restored.discard();
            return restored;
        }

        @Override
        public void show(Restored gone) {
            // The backups stand there as before.
        }

        @Override
        public void fail(Text reason) {
            model.problemProperty().set(reason);
        }
    }
}
