package nl.tweespraak.desktop.reader;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.SentAt;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.TextRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How smoothly 3,000 messages scroll and how soon another case stands, beside a plain list of bubbles in the same run.
/// Software rendering, 1366 x 768.
///
/// What counts for a reader is the time from one frame to the next; at 60 a second the least is 16.7 ms. Beside it
/// stands the work of a frame: the processor's time of the two threads that make it, which another program on the same
/// machine does not lengthen.
@org.junit.jupiter.api.Tag("bench")
class ReaderBenchTest {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int MESSAGES = 3_000;
    private static final int LONGEST = 32_000;
    private static final int FRAMES = 600;
    private static final int SWITCHES = 30;
    /// In pixels a frame: a wheel turned fast.
    private static final double STEP = 90;

    private final Random random = new Random(20221);

    @Test
    void scrollAndSwitchOfCase() throws InterruptedException, ExecutionException {
        Pictures.startToolkit();
        List<Row> case1 = rows("t");
        List<Row> case2 = rows("u");
        List<Row> short1 = case1.stream().filter(row -> !(row instanceof Row.Line line)
                || line.message().text().length() < 1_000).toList();
        Kit kit = Kit.direct(Clock.systemUTC());
        Stage stage = Pictures.onScreen(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
            kit.look().dress(made.getScene());
            made.show();
            return made;
        });
        for (int turn = 0; turn < 2; turn++) {
            String run = turn == 0 ? " (warming up)" : "";
            ListView<Row> plain = Pictures.onScreen(() -> plain(case1));
            print("plain list, scroll" + run, scroll(stage, plain, 0));
            print("plain list, jump" + run, jump(stage, plain));
            for (boolean isShort : new boolean[]{true, false}) {
                ReaderController reader = new ReaderController(kit.words(), kit.dates(), _ -> {
                });
                List<Row> rows = isShort ? short1 : case1;
                String name = "reader" + (isShort ? " without long ones" : "");
                Region pane = Pictures.onScreen(() -> {
                    reader.show(rows);
                    reader.mark(marks(rows));
                    return reader.view();
                });
                print(name + ", scroll" + run, scroll(stage, pane, 0));
                if (!isShort) {
                    print(name + ", scroll through the long one" + run, scroll(stage, pane, at(rows)));
                    print(name + ", jump" + run, jump(stage, pane));
                    print(name + ", switch of case" + run, switches(stage, reader, case1, case2));
                    print(name + ", message by key" + run, steps(stage, reader));
                }
            }
        }
        Pictures.onScreen(() -> {
            stage.close();
            return true;
        });
    }

    private static double at(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Line line && line.message().text().length() >= LONGEST) {
                return 0.48;
            }
        }
        return 0;
    }

    /// Words of meaningless letters: most messages short, some of a screen's height, one in the middle very long.
    private List<Row> rows(String transcript) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Heading(transcript, 1, null, List.of()));
        for (int i = 1; i <= MESSAGES; i++) {
            int length = i == MESSAGES / 2
                    ? LONGEST
                    : i % 50 == 0 ? 1_500 : 5 + (int) (300 * Math.pow(random.nextDouble(), 2));
            Speaker speaker = i % 40 == 0
                    ? Speaker.SYSTEM
                    : random.nextBoolean() ? Speaker.CHATTER : Speaker.COUNSELLOR;
            rows.add(new Row.Line(new Place(transcript, i), i, new Message(i, speaker,
                    SentAt.parse("14:%02d".formatted(i % 60)).orElseThrow(), text(length))));
        }
        return rows;
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append("xoxvnwz".substring(0, 1 + random.nextInt(7)));
            text.append(random.nextInt(60) == 0 ? "\n" : random.nextInt(80) == 0 ? " \ud83d\ude42 " : " ");
        }
        return text.substring(0, length);
    }

    private static List<Mark> marks(List<Row> rows) {
        List<Mark> marks = new ArrayList<>();
        for (Row row : rows) {
            if (row instanceof Row.Line line && line.number() % 5 == 0 && line.message().text().length() > 20) {
                for (int i = 0; i < 2; i++) {
                    marks.add(new Mark(line.number() + "-" + i, "s" + i,
                            new Passage(line.place(), new TextRange(3 + 4 * i, 15)),
                            Tag.section(1 + i, Text.same("Xx")), Text.same("xxxx: xx")));
                }
            }
        }
        return marks;
    }

    private static ListView<Row> plain(List<Row> rows) {
        ListView<Row> list = new ListView<>();
        list.getItems().setAll(rows);
        list.setCellFactory(_ -> new PlainCell());
        return list;
    }

    /// A bubble as simple as it can be.
    private static final class PlainCell extends ListCell<Row> {
        private final Label who = new Label();
        private final javafx.scene.text.Text words = new javafx.scene.text.Text();
        private final TextFlow flow = new TextFlow(words);
        private final VBox box = new VBox(2, who, flow);

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setPrefWidth(0);
            box.setMaxWidth(700);
            box.setStyle("-fx-border-color: gray; -fx-padding: 8 12 8 12;");
            if (!empty && row instanceof Row.Line line) {
                who.setText(line.number() + " " + line.message().speaker().word());
                words.setText(line.message().text());
                setGraphic(box);
            } else {
                setGraphic(null);
            }
        }
    }

    /// In milliseconds, frame by frame.
    private static final class Frames {
        private final double[] times;
        private final double[] work;

        Frames(int count) {
            times = new double[count];
            work = new double[count];
        }
    }

    private interface Frame {
        /// Does one frame's work.
        void move(int frame);
    }

    private static Frames scroll(Stage stage, Region pane, double from)
            throws InterruptedException, ExecutionException {
        show(stage, pane);
        VirtualFlow<?> flow = flow(pane);
        Pictures.onScreen(() -> {
            flow.setPosition(from);
            return true;
        });
        return frames(FRAMES, _ -> flow.scrollPixels(STEP));
    }

    private static Frames jump(Stage stage, Region pane) throws InterruptedException, ExecutionException {
        show(stage, pane);
        VirtualFlow<?> flow = flow(pane);
        Random places = new Random(7);
        return frames(FRAMES / 4, _ -> flow.setPosition(places.nextDouble()));
    }

    /// From the call to the end of the frame that shows it.
    private static double[] switches(Stage stage, ReaderController reader, List<Row> one, List<Row> other)
            throws InterruptedException, ExecutionException {
        show(stage, reader.view());
        double[] times = new double[SWITCHES];
        for (int i = 0; i < SWITCHES; i++) {
            List<Row> rows = i % 2 == 0 ? other : one;
            List<Mark> marks = marks(rows);
            times[i] = painted(() -> {
                reader.show(rows);
                reader.mark(marks);
            });
        }
        return times;
    }

    private static double[] steps(Stage stage, ReaderController reader)
            throws InterruptedException, ExecutionException {
        show(stage, reader.view());
        double[] times = new double[SWITCHES * 4];
        for (int i = 0; i < times.length; i++) {
            times[i] = painted(
                    () -> reader.press(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "",
                            javafx.scene.input.KeyCode.DOWN, false, false, false, false)));
        }
        return times;
    }

    private static double painted(Runnable change) throws InterruptedException, ExecutionException {
        CompletableFuture<Long> done = new CompletableFuture<>();
        long start = Pictures.onScreen(() -> {
            long now = System.nanoTime();
            change.run();
            new AnimationTimer() {
                private int pulses;

                // The second pulse begins when the first has been painted.
                @Override
                public void handle(long at) {
                    if (++pulses == 2) {
                        stop();
                        done.complete(System.nanoTime());
                    }
                }
            }.start();
            return now;
        });
        return (done.get() - start) / 1e6;
    }

    private static void show(Stage stage, Region pane) throws InterruptedException, ExecutionException {
        Pictures.onScreen(() -> {
            ((StackPane) stage.getScene().getRoot()).getChildren().setAll(pane);
            return true;
        });
        frames(5, _ -> {
        });
    }

    private static VirtualFlow<?> flow(Region pane) {
        return Pictures.onScreen(() -> {
            Node flow = pane.lookup(".virtual-flow");
            return (VirtualFlow<?>) flow;
        });
    }

    private static Frames frames(int count, Frame work) throws InterruptedException, ExecutionException {
        CompletableFuture<Frames> done = new CompletableFuture<>();
        Pictures.onScreen(() -> {
            new AnimationTimer() {
                private final Frames frames = new Frames(count);
                private int frame = -1;
                private long before;
                private long workBefore;

                @Override
                public void handle(long at) {
                    long now = System.nanoTime();
                    long worked = worked();
                    if (frame >= 0) {
                        frames.times[frame] = (now - before) / 1e6;
                        frames.work[frame] = (worked - workBefore) / 1e6;
                    }
                    before = now;
                    workBefore = worked;
                    if (++frame == count) {
                        stop();
                        done.complete(frames);
                    } else {
                        work.move(frame);
                    }
                }
            }.start();
            return true;
        });
        return done.get();
    }

    /// In nanoseconds, of the thread that lays out and the one that paints.
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

    private static void print(String what, Frames frames) {
        print(what, frames.times);
        print(what + ": work", frames.work);
    }

    private static void print(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, "bench: %-56s p50 %5.1f  p95 %5.1f  p99 %5.1f  max %6.1f ms%n", what,
                at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), sorted[sorted.length - 1]);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
