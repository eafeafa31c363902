package nl.tweespraak.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.tweespraak.demo.SampleStudy;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.model.Language;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// The program as a window.
public final class Desktop {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 700;

    /// Names a folder in which the sample study is made and opened at once, instead of the way in.
    private static final String SAMPLE = "tweespraak.sample";

    /// How often a second the toolkit looks whether there is something to paint. A key waits for that: at the toolkit's own
    /// 60 longer than for all the rest. It says so itself on standard error.
    private static final String PULSES = "javafx.animation.pulse";
    private static final String EACH_SECOND = "120";

    private final nl.tweespraak.cli.Wiring services;
    private final Path sampleFolder;

    /// @param sampleFolder where the sample study is made
    Desktop(nl.tweespraak.cli.Wiring services, Path sampleFolder) {
        this.services = services;
        this.sampleFolder = sampleFolder;
    }

    /// Leaves pictures of every screen of a study in a folder: for machines without a display.
    public static void pictures(Study study, Path folder) {
        ScreenPictures.take(study, folder);
    }

    /// Opens the window and returns when it was closed.
    public static void main(String[] arguments) {
        String sample = System.getProperty(SAMPLE);
        Path folder = sample == null ? preferencesFolder().resolve("sample") : Path.of(sample);
        new Desktop(new nl.tweespraak.cli.Wiring(), folder).launch(sample != null);
    }

    /// Whether a window can open here: on Linux there must be a display, and GTK to draw on it; nowhere when it was
    /// started to go without. Loads no JavaFX class.
    public static boolean isPossible() {
        return !"Headless".equals(System.getProperty("glass.platform"))
                && isPossible(System.getenv(), System.getProperty("os.name", ""), Desktop::hasGtk);
    }

    static boolean isPossible(Map<String, String> environment, String system, Supplier<Boolean> gtk) {
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
            return true;
        }
        boolean display = isSet(environment.get("DISPLAY")) || isSet(environment.get("WAYLAND_DISPLAY"));
        return display && gtk.get();
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /// The toolkit loads it by this name; without it the program would end with an error of its own.
    @SuppressWarnings("restricted") // looks a library up and calls nothing in it
    private static boolean hasGtk() {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup("libgtk-3.so.0", arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Opens the window and returns when it was closed.
    ///
    /// @param openSample begins in the sample study instead of at the way in
    void launch(boolean openSample) {
        CountDownLatch closed = new CountDownLatch(1);
        System.setProperty(PULSES, System.getProperty(PULSES, EACH_SECOND));
        Platform.setImplicitExit(false);
        // Made before there is a window, which would stand still meanwhile.
        OpenStudy sample = openSample ? OpenStudy.of(sample()) : null;
        Platform.startup(() -> open(sample, closed));
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    private void open(@Nullable OpenStudy sample, CountDownLatch closed) {
        Preferences preferences = new Preferences(preferencesFolder());
        Jobs jobs = Jobs.background();
        Kit kit = Kit.of(Language.NL, Clock.system(ZoneId.systemDefault()), jobs);
        Wiring wiring = new Wiring(kit, services, preferences, this::sample, home());
        Scene scene = new Scene(new Group(), WIDTH, HEIGHT);
        kit.look().dress(scene);
        scene.setRoot(wiring.root());
        Stage stage = new Stage();
        stage.setTitle("Tweespraak");
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(event -> {
            event.consume();
            wiring.whenSaved(() -> {
                stage.hide();
                try {
                    wiring.leave();
                } finally {
                    // Whatever went wrong: nobody could end a process without a window.
                    jobs.close();
                    closed.countDown();
                }
            });
        });
        stage.show();
        if (sample != null) {
            wiring.begin(sample, SampleStudy.CODER);
        }
    }

    private Study sample() {
        return new SampleStudy(KeyStrength.STANDARD, InstantSource.system()).make(sampleFolder,
                SampleStudy.PASSPHRASE.toCharArray());
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", ""));
    }

    private static Path preferencesFolder() {
        return Preferences.usualFolder(System.getenv(), System.getProperty("os.name", ""), home());
    }
}
