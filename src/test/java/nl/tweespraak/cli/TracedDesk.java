package nl.tweespraak.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import nl.tweespraak.desktop.Desktop;

/// The window as it is started by anybody, without a display: it opens on the sample study, is looked at, and is closed
/// as by its cross.
final class TracedDesk {

    private static final long LOOK_MILLIS = 3_000;
    private static final int TRIES = 600;

    private TracedDesk() {
    }

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(TracedDesk::close);
        Desktop.main(arguments);
        System.out.println("closed");
        System.exit(0);
    }

    private static void close() {
        try {
            for (int tries = 0; tries < TRIES && !isOpen(); tries++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            System.out.println("opened");
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            Platform.runLater(() -> {
                Window window = Window.getWindows().getFirst();
                window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            });
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isOpen() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        boolean[] open = {false};
        try {
            Platform.runLater(() -> {
                open[0] = Window.getWindows().stream().anyMatch(Window::isShowing);
                asked.countDown();
            });
        } catch (IllegalStateException _) {
            // The toolkit has not begun.
            return false;
        }
        return asked.await(1, TimeUnit.SECONDS) && open[0];
    }
}
