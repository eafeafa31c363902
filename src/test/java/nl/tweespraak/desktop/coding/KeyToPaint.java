package nl.tweespraak.desktop.coding;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.shell.ShellController;
import nl.tweespraak.desktop.shell.Sitting;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.SentAt;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.study.Study;

/// A coder at the coding screen, in its frame, in a process of its own, on a real display server with software
/// rendering. Says `name=milliseconds` for each thing measured.
///
/// A time begins before the key is handed to the control that has the focus. It ends when the renderer is done with the
/// pulse that shows it, the wait for that pulse included. Between two keys is a pause of 50 to 150 ms by chance, as short
/// as a person can make it, so that a key comes at any time between two pulses. `laid` ends with the layout of that pulse, as [Scene#addPostLayoutPulseListener] tells. `cpu` is the
/// processor's time of the thread that lays out and the one that paints meanwhile, which other programs on the machine
/// do not lengthen.
final class KeyToPaint {

    static final int MESSAGES = 3_000;

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int WARM = 100;
    private static final int KEYS = 200;
    /// In milliseconds: as short as a person can make it, up to three times that.
    private static final int PAUSE = 50;
    private static final int SWITCHES = 60;
    private static final int FRAMES = 600;
    /// In pixels a frame: a wheel turned fast.
    private static final double STEP = 90;
    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private final Random random = new Random(20222);
    private final CodingController coding;
    private final Scene scene;

    private KeyToPaint(Path folder) throws Exception {
        Study study = CodingStudy.of(folder, List.of(conversation("a"), conversation("b")));
        Kit kit = Kit.of(Language.NL, Clock.systemUTC(), Jobs.background());
        coding = new CodingController(kit, study, true, null);
        scene = onScreen(() -> {
            ShellController shell = new ShellController(kit, sitting(), List.of(coding));
            Scene made = new Scene(shell.view(), WIDTH, HEIGHT);
            kit.look().dress(made);
            Stage stage = new Stage();
            stage.setScene(made);
            stage.show();
            shell.open(coding.id(), null);
            return made;
        });
        while (onScreen(() -> coding.model().cases().current().get() == null)) {
            Thread.sleep(20);
        }
    }

    private static Sitting sitting() {
        Sitting.Seat coder = new Sitting.Seat("Codeur A", 0);
        return new Sitting("Meting", "ckm-2022", true, coder, List.of(coder), _ -> {
        }, () -> {
        }, () -> {
        });
    }

    public static void main(String[] arguments) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        KeyToPaint bench = new KeyToPaint(Path.of(arguments[0]));
        bench.keys("answer", i -> bench.ready("language"), i -> bench.type(i % 2 == 0 ? "1" : "2"), KEYS);
        bench.keys("question", i -> bench.ready(i % 2 == 0 ? "language" : "chatter_role"),
                i -> bench.press(KeyCode.TAB),
                KEYS);
        bench.keys("message", i -> {
        }, i -> bench.press(KeyCode.DOWN), KEYS);
        bench.switches();
        bench.scroll();
        Runtime.getRuntime().halt(0);
    }

    /// From the key that asks for it to the painted case, reading it included.
    private void switches() throws Exception {
        double[] times = new double[SWITCHES];
        for (int i = 0; i < SWITCHES; i++) {
            String wanted = i % 2 == 0 ? "b" : "a";
            CompletableFuture<Void> there = new CompletableFuture<>();
            long start = onScreen(() -> {
                coding.model().cases().current().subscribe((before, now) -> {
                    if (wanted.equals(now)) {
                        there.complete(null);
                    }
                });
                long now = System.nanoTime();
                Event.fireEvent(owner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "",
                        wanted.equals("b") ? KeyCode.DOWN : KeyCode.UP, false, false, true, false));
                return now;
            });
            there.get();
            times[i] = (painted(() -> {
            }).painted() - start) / 1e6;
        }
        say("switch", Arrays.copyOfRange(times, SWITCHES / 3, SWITCHES));
    }

    private void scroll() throws Exception {
        VirtualFlow<?> flow = onScreen(
                () -> (VirtualFlow<?>) Objects.requireNonNull(scene.lookup(".tw-reader .virtual-flow")));
        CompletableFuture<double[]> done = new CompletableFuture<>();
        onScreen(() -> {
            new AnimationTimer() {
                private final double[] times = new double[FRAMES];
                private int frame = -1;
                private long before;

                @Override
                public void handle(long at) {
                    long now = System.nanoTime();
                    if (frame >= 0) {
                        times[frame] = (now - before) / 1e6;
                    }
                    before = now;
                    if (++frame == FRAMES) {
                        stop();
                        done.complete(times);
                    } else {
                        flow.scrollPixels(STEP);
                    }
                }
            }.start();
            return true;
        });
        say("frame", done.get());
    }

    private void keys(String name, IntConsumer before, IntConsumer key, int count) throws Exception {
        double[] painted = new double[count];
        double[] laid = new double[count];
        double[] worked = new double[count];
        for (int i = -WARM; i < count; i++) {
            int number = Math.abs(i);
            painted(() -> before.accept(number));
            Thread.sleep(random.nextInt(PAUSE, 3 * PAUSE));
            Times times = painted(() -> key.accept(number));
            if (i >= 0) {
                painted[i] = (times.painted() - times.start()) / 1e6;
                laid[i] = (times.laid() - times.start()) / 1e6;
                worked[i] = times.worked() / 1e6;
            }
        }
        say(name, painted);
        say(name + ".laid", laid);
        say(name + ".cpu", worked);
    }

    private record Times(long start, long laid, long painted, long worked) {
    }

    private Times painted(Runnable change) throws Exception {
        CompletableFuture<Times> done = new CompletableFuture<>();
        onScreen(() -> {
            long before = worked();
            long start = System.nanoTime();
            Runnable[] listener = new Runnable[1];
            listener[0] = () -> {
                long laid = System.nanoTime();
                scene.removePostLayoutPulseListener(listener[0]);
                afterPainting(() -> done.complete(new Times(start, laid, System.nanoTime(), worked() - before)));
            };
            scene.addPostLayoutPulseListener(listener[0]);
            change.run();
            Platform.requestNextPulse();
            return true;
        });
        return done.get();
    }

    /// The renderer takes one job after the other: what is asked for behind a pulse comes after its picture.
    private static void afterPainting(Runnable then) {
        Platform.runLater(() -> {
            Future<?> _ = Toolkit.getToolkit().addRenderJob(new RenderJob(then));
        });
    }

    /// In nanoseconds.
    private static long worked() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && (thread.getThreadName().startsWith("QuantumRenderer")
                    || thread.getThreadName().equals("JavaFX Application Thread"))) {
                sum += threads.getThreadCpuTime(thread.getThreadId());
            }
        }
        return sum;
    }

    private void ready(String variable) {
        coding.actions().focus(variable);
    }

    private void type(String character) {
        press(KeyCode.UNDEFINED);
        Event.fireEvent(owner(),
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private void press(KeyCode code) {
        Event.fireEvent(owner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private javafx.scene.Node owner() {
        return Objects.requireNonNull(scene.getFocusOwner());
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static void say(String name, double[] times) throws Exception {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        for (int percent : new int[]{50, 95, 99}) {
            OUT.write(String.format(Locale.ROOT, "%s.p%d=%.2f%n", name, percent,
                    sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)])
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Words of meaningless letters: most messages short, some of a screen's height, one in the middle very long.
    private Transcript conversation(String id) {
        List<Message> messages = new ArrayList<>();
        for (int i = 1; i <= MESSAGES; i++) {
            int length = i == MESSAGES / 2
                    ? 32_000
                    : i % 50 == 0 ? 1_500 : 5 + (int) (300 * Math.pow(random.nextDouble(), 2));
            messages.add(new Message(i, random.nextBoolean() ? Speaker.CHATTER : Speaker.COUNSELLOR,
                    SentAt.parse("14:%02d".formatted(i % 60)).orElseThrow(), text(length)));
        }
        return new Transcript(id, LocalDate.of(2022, 3, 12), new TreeMap<>(), messages);
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append("xoxvnwz", 0, 1 + random.nextInt(7)).append(random.nextInt(60) == 0 ? "\n" : " ");
        }
        return text.substring(0, length);
    }
}
