package nl.tweespraak.desktop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import nl.tweespraak.OtherProcess;
import nl.tweespraak.desktop.shell.Pictures;

/// The window as it is started by anybody, without a display, in which somebody restores a backup of the first study in
/// the list. What to do stands on standard input, a line each, and what came of it on standard output.
final class RestoringDesk {

    private static final long PATIENCE = 30_000;

    private RestoringDesk() {
    }

    /// @param home where it finds its settings, and puts what is temporary, in `tmp`
    static OtherProcess start(Path home) throws IOException {
        ProcessBuilder builder = OtherProcess.java(List.of("-Dglass.platform=Headless", "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED", "-Duser.home=" + home, "-Djava.io.tmpdir=" + home.resolve("tmp")),
                RestoringDesk.class.getName()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_CONFIG_HOME", home.toString());
        builder.environment().put("APPDATA", home.toString());
        return OtherProcess.start(builder);
    }

    public static void main(String[] arguments) throws IOException {
        Thread.ofPlatform().daemon().start(RestoringDesk::obey);
        Desktop.main(arguments);
        say("closed");
    }

    private static void obey() {
        try (BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            await(RestoringDesk::isOpen);
            say("open");
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                List<String> words = List.of(order.split(" ", 2));
                switch (words.getFirst()) {
                    case "restore" -> restore(words.get(1));
                    case "until" -> await(() -> progress() >= Double.parseDouble(words.get(1)));
                    case "stop" -> {
                        press("Stoppen");
                        await(() -> isThere(PasswordField.class));
                    }
                    default -> Platform.runLater(() -> {
                        Window window = Window.getWindows().getFirst();
                        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
                    });
                }
                say(order + (order.equals("stop") ? " " + busy() : ""));
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            // Whoever listens is told, and not left waiting.
            e.printStackTrace(System.out);
            Runtime.getRuntime().halt(1);
        }
    }

    /// The threads that are in a study or in the database, or are the database's.
    private static List<String> busy() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(it -> it.getKey().getName().contains("MVStore") || Stream.of(it.getValue()).anyMatch(
                        at -> at.getClassName().startsWith("org.h2.")
                                || at.getClassName().startsWith("nl.tweespraak.store.")))
                .map(it -> it.getKey().getName()).toList();
    }

    private static boolean isOpen() {
        try {
            return Pictures.onScreen(() -> Window.getWindows().stream().anyMatch(Window::isShowing));
        } catch (IllegalStateException _) {
            // The toolkit has not begun.
            return false;
        }
    }

    /// @param folder where it is to come
    private static void restore(String folder) throws InterruptedException {
        if (!isThere(TextField.class)) {
            press(it -> it.getStyleClass().contains("tw-start-row"));
            press("Reservekopie terugzetten…");
        }
        await(() -> isThere(TextField.class));
        Pictures.onScreen(() -> {
            find(TextField.class).orElseThrow().setText(folder);
            find(PasswordField.class).orElseThrow().setText("verzonnen");
            return true;
        });
        press("Terugzetten en vergelijken");
        await(() -> isThere(ProgressBar.class));
    }

    /// How much of the backup was read; all, where nobody is told any more.
    private static double progress() {
        return Pictures.onScreen(() -> find(ProgressBar.class).map(ProgressBar::getProgress).orElse(1.0));
    }

    private static void press(String words) throws InterruptedException {
        press(it -> words.equals(it.getText()));
    }

    /// As soon as it is there and may be pressed.
    private static void press(Predicate<Button> wanted) throws InterruptedException {
        await(() -> Pictures.onScreen(() -> button(wanted).isPresent()));
        Pictures.onScreen(() -> {
            button(wanted).orElseThrow().fire();
            return true;
        });
    }

    /// On the FX thread.
    private static Optional<Button> button(Predicate<Button> wanted) {
        return all().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(it -> !it.isDisabled() && wanted.test(it)).findFirst();
    }

    private static boolean isThere(Class<? extends Node> kind) {
        return Pictures.onScreen(() -> find(kind).isPresent());
    }

    /// On the FX thread.
    private static <T extends Node> Optional<T> find(Class<T> kind) {
        return all().filter(it -> it.getClass() == kind).map(kind::cast).findFirst();
    }

    private static Stream<Node> all() {
        return root().lookupAll("*").stream();
    }

    private static Parent root() {
        return Window.getWindows().getFirst().getScene().getRoot();
    }

    private static void say(String line) throws IOException {
        System.out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE * 1_000_000;
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("nothing came of it");
            }
            Thread.sleep(5);
        }
    }
}
