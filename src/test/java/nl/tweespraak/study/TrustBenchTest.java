package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import nl.tweespraak.desktop.shell.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What it takes to prove and to back up one year of the whole platform, and what whoever works meanwhile notices of
/// it. Measures and writes down, to `target/bench-trust.txt`; see docs/benchmarks.md.
@Tag("bench")
class TrustBenchTest {

    private static final Path REPORT = Path.of("target", "bench-trust.txt");
    private static final int WARM_FRAMES = 120;

    @TempDir
    Path folder;

    private static void report(String what, String target, double value) throws IOException {
        String line = String.format(Locale.ROOT, "%-56s target %-10s %7.2f%n", what, target, value);
        System.out.print(line);
        Files.createDirectories(Path.of("target"));
        Files.writeString(REPORT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Test
    void theLargeStudyIsProvedAndBackedUp() throws Exception {
        Files.deleteIfExists(REPORT);
        Path year = folder.resolve("year.json");
        PlatformYear.write(year);
        Path large = folder.resolve("study");
        BenchProcess.run("import", large.toString(), year.toString());
        try (Study study = FilledStudy.open(large)) {
            long start = System.nanoTime();
            assertThat(study.file().check()).isEmpty();
            report("check of 1,000,000 messages, seconds", "<= 60", (System.nanoTime() - start) / 1e9);
            backUpInTheBackground(study);
        }
    }

    private void backUpInTheBackground(Study study) throws Exception {
        // As the desktop has it.
        System.setProperty("javafx.animation.pulse", "120");
        Pictures.startToolkit();
        Frames frames = new Frames();
        Pictures.onScreen(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Group(frames.moving), 800, 600));
            stage.show();
            frames.start();
            return stage;
        });
        frames.warm.await();
        try (ExecutorService work = Executors.newSingleThreadExecutor()) {
            long start = System.nanoTime();
            Future<?> backup = work.submit(() -> study.file().backup(folder.resolve("large.twb")));
            backup.get();
            report("backup of 1,000,000 messages, seconds", "<= 60", (System.nanoTime() - start) / 1e9);
            report("longest frame meanwhile, ms", "<= 50", Pictures.onScreen(frames::longest));
        }
    }

    /// Something moves in each frame, so that each is drawn. On the screen's thread.
    private static final class Frames extends AnimationTimer {

        private final Rectangle moving = new Rectangle(100, 100);
        private final CountDownLatch warm = new CountDownLatch(WARM_FRAMES);
        private long last;
        private long longest;

        @Override
        public void handle(long now) {
            moving.setX((double) (now / 10_000_000 % 500));
            if (warm.getCount() > 0) {
                warm.countDown();
            } else {
                longest = Math.max(longest, now - last);
            }
            last = now;
        }

        /// In ms.
        double longest() {
            return longest / 1e6;
        }
    }
}
