package nl.tweespraak.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.tweespraak.desktop.Inspection;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.SentAt;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.TextRange;
import org.junit.jupiter.api.Test;

/// The reader alone, in the states that a case seldom shows all at once: overlapping marks, words found and selected,
/// messages folded, a very long one, other scripts, text at 200 %. To be looked at.
class ReaderPicturesTest {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 760;

    private final Path folder = Path.of("target", "screens");
    private final Kit kit = Kit.direct(Clock.systemUTC());
    private final List<Row> rows = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    @Test
    void theReaderIsPictured() throws Exception {
        Pictures.startToolkit();
        Inspection pictures = new Inspection(folder);
        fill();
        Pictures.onScreen(() -> {
            ReaderController reader = reader();
            pictures.all("reader", kit, reader.view(), WIDTH, HEIGHT);
            reader.find();
            find(reader, "ex");
            reader.goTo(marks.get(1));
            pictures.all("reader-found", kit, reader.view(), WIDTH, HEIGHT);
            reader.toggleMarkedFolded();
            reader.goTo(place(5));
            pictures.all("reader-folded", kit, reader.view(), WIDTH, HEIGHT);
            ReaderController further = reader();
            further.goTo(place(9));
            pictures.all("reader-long", kit, further.view(), WIDTH, HEIGHT);
            further.goTo(marks.getLast());
            pictures.all("reader-long-inside", kit, further.view(), WIDTH, HEIGHT);
            kit.look().textSizeProperty().set(200);
            pictures.all("reader-large", kit, reader().view(), WIDTH, HEIGHT);
            return true;
        });
        assertThat(pictures.found()).isEmpty();
        assertThat(Files.size(folder.resolve("reader-long-nl-dark.png"))).isGreaterThan(10_000);
    }

    private ReaderController reader() {
        ReaderController reader = new ReaderController(kit.words(), kit.dates(), _ -> {
        });
        reader.show(rows);
        reader.mark(marks);
        return reader;
    }

    private static void find(ReaderController reader, String words) {
        ((javafx.scene.control.TextField) reader.view().lookup(".text-field")).setText(words);
    }

    private void fill() {
        rows.add(new Row.Heading("t", 1, null, List.of(Text.same("verzonnen"))));
        add(Speaker.SYSTEM, "Dit gesprek is verzonnen.");
        add(Speaker.CHATTER, "Het gaat over mijn ex. Ik heb geen contact meer met mijn ex.");
        add(Speaker.COUNSELLOR, "Welkom, fijn dat je contact zoekt. Neem rustig de tijd.");
        add(Speaker.CHATTER, "");
        add(Speaker.POLICE, "Dank je dat je dit vertelt. Mag ik een paar vragen stellen?");
        add(Speaker.CHATTER, "\u05d0\u05d1\u05d2 \u05d3\u05d4\u05d5 abc \u05d6\u05d7\u05d8");
        add(Speaker.CHATTER, "\ud83d\ude42 \ud83d\udc69\u200d\ud83d\udc67 e\u0301\u0323");
        rows.add(new Row.Heading("u", 2, null, List.of(Text.same("gekoppeld"))));
        add(Speaker.COUNSELLOR, "Welkom terug. Hoe gaat het vandaag?");
        StringBuilder longest = new StringBuilder();
        Random random = new Random(9);
        while (longest.length() < 32_000) {
            longest.append("xoxvnwz", 0, 1 + random.nextInt(7)).append(random.nextInt(90) == 0 ? "\n" : " ");
        }
        add(Speaker.CHATTER, longest.substring(0, 32_000));
        add(Speaker.CHATTER, "Dank je, dat is goed om te weten.");
        mark(2, 1, 0, 21, "Pl");
        mark(2, 3, 13, 40, "Ui");
        mark(2, 4, 9, 30, "Dw");
        mark(2, 2, 23, 58, "Sl");
        mark(5, 2, 30, 60, "Sl");
        mark(9, 3, 700, 1_900, "Ui");
        mark(9, 1, 20_000, 20_100, "Pl");
    }

    private static Place place(int number) {
        return new Place("t", number);
    }

    private void add(Speaker speaker, String text) {
        int number = (int) rows.stream().filter(Row.Line.class::isInstance).count() + 1;
        rows.add(new Row.Line(place(number), number,
                new Message(number, speaker, SentAt.parse("14:%02d".formatted(number)).orElseThrow(), text)));
    }

    private void mark(int number, int section, int from, int to, String letters) {
        marks.add(new Mark(number + "-" + from, "s" + section, new Passage(place(number), new TextRange(from, to)),
                Tag.section(section, Text.same(letters)), Text.same("Relatie: (ex-)partner")));
    }
}
