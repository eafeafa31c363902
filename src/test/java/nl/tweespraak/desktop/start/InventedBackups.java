package nl.tweespraak.desktop.start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.tweespraak.desktop.start.StudyAccess.Opened;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Backups that exist by name alone: of two days, and one that cannot be read. The passphrase is `verzonnen`.
final class InventedBackups implements BackupAccess {

    final List<String> happened = new ArrayList<>();
    final List<Wanted> wanted = new ArrayList<>();
    boolean damaged;
    /// Counted down once a restore is under way that goes on until it is stopped; null where it is done at once.
    @Nullable
    CountDownLatch endless;
    private final Opened opened;

    InventedBackups(Opened opened) {
        this.opened = opened;
    }

    @Override
    public List<Copy> of(Path study) {
        Path folder = study.resolve("backups");
        return List.of(
                new Copy(folder.resolve("2026-03-12T14-03-11-204.twb"), Instant.parse("2026-03-12T14:03:11Z"),
                        List.of("lead", "anna"), 1_204_000),
                new Copy(folder.resolve("2026-03-11T16-40-02-018.twb"), Instant.parse("2026-03-11T16:40:02Z"),
                        List.of("lead"), 980_000),
                new Copy(folder.resolve("2026-03-10T09-12-45-530.twb"), null, List.of(), 12));
    }

    @Override
    public Copy look(Path file) {
        return new Copy(file, Instant.parse("2026-03-01T10:00:00Z"), List.of("lead"), 980_000);
    }

    @Override
    public Restored restore(Wanted wanted, char[] passphrase, Progress progress) {
        this.wanted.add(wanted);
        if (!"verzonnen".equals(String.valueOf(passphrase))) {
            throw new Refusal(new Text("De wachtzin klopt niet.", "The passphrase is wrong."));
        }
        CountDownLatch begun = endless;
        if (begun != null) {
            begun.countDown();
            while (progress.go(0, 1)) {
                Thread.onSpinWait();
            }
            happened.add("cleared");
            throw new Refusal(new Text("Gestopt.", "Stopped."));
        }
        happened.add("restore");
        return new Invented(wanted);
    }

    private final class Invented implements Restored {

        private final Wanted wanted;

        Invented(Wanted wanted) {
            this.wanted = wanted;
        }

        @Override
        public Path folder() {
            return wanted.folder();
        }

        @Override
        public Held then() {
            return new Held(308, 4_120, 96, Instant.parse("2026-03-11T16:38:00Z"));
        }

        @Override
        public @Nullable Held now() {
            return damaged ? null : new Held(308, 4_131, 97, Instant.parse("2026-03-12T14:01:00Z"));
        }

        @Override
        public @Nullable Text hindrance() {
            return damaged ? new Text("De database is beschadigd.", "The database is damaged.") : null;
        }

        @Override
        public Opened opened() {
            return opened;
        }

        @Override
        public void discard() {
            happened.add("discard");
        }
    }
}
