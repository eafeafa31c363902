package nl.tweespraak.desktop.shell;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Png;
import nl.tweespraak.desktop.kit.Theme;
import nl.tweespraak.model.Language;

/// Renders screens to PNG files, without a display: `NAME-nl-light.png` and so on in one folder.
public final class Pictures {

    /// In pixels.
    public static final int WIDTH = 1440;
    public static final int HEIGHT = 900;
    /// Lists and text settle their heights over a few passes.
    private static final int PASSES = 4;

    private final Path folder;

    /// @param folder made where it is missing
    public Pictures(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /// Starts the toolkit without a display. Does nothing if one runs.
    public static void startToolkit() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
            started.await();
        } catch (IllegalStateException _) {
            started.countDown();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Runs something on the FX thread and waits for what it makes.
    public static <T> T onScreen(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// The same node in both languages and both themes. On the FX thread.
    public void all(String name, Kit kit, Parent root) {
        all(name, kit, root, WIDTH, HEIGHT);
    }

    public void all(String name, Kit kit, Parent root, int width, int height) {
        StackPane frame = new StackPane();
        Scene scene = new Scene(frame, width, height);
        var dressed = kit.look().dress(scene);
        frame.getChildren().add(root);
        for (Language language : Language.values()) {
            kit.words().languageProperty().set(language);
            for (Theme theme : Theme.values()) {
                kit.look().themeProperty().set(theme);
                write(scene, name + "-" + language.code() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
            }
        }
        dressed.unsubscribe();
        frame.getChildren().clear();
    }

    private void write(Scene scene, String file) {
        for (int pass = 0; pass < PASSES; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        // What a scroll pane keeps of what it shows is drawn anew for a window alone.
        scene.getRoot().lookupAll(".viewport").forEach(it -> it.setCache(false));
        WritableImage image = scene.snapshot(null);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(file)))) {
            Png.write(image, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
