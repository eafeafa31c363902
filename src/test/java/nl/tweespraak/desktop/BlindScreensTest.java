package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.desktop.shell.ShellController;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.SentAt;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a coder can read or hear on any screen is the same to the letter, whatever the other coder has answered, doubted,
/// noted, marked or handed in, as long as the coder has not handed in the same cases.
@Tag("slow")
class BlindScreensTest {

    private static final Instant NOON = Instant.parse("2022-06-01T12:00:00Z");
    private static final String COLLEAGUE = "Bram";
    private static final Person CODER = new Person.Coding("Anna");
    private static final int CASES = 6;
    /// What the coder has handed in, and the colleague has not.
    private static final String HANDED_IN = "006";
    /// Words that only the colleague wrote.
    private static final String MEMO = "zzqqzz";

    private final Kit kit = Kit.of(Language.EN, Clock.fixed(NOON, ZoneOffset.UTC), Jobs.direct());
    private final nl.tweespraak.cli.Wiring services = new nl.tweespraak.cli.Wiring(KeyStrength.LIGHT,
            InstantSource.fixed(NOON));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void noScreenTellsAnythingOfWhatTheOtherCoderDid() {
        Pictures.startToolkit();
        Map<String, List<String>> before = screens("little", false);
        Map<String, List<String>> after = screens("much", true);
        assertThat(after.keySet()).isEqualTo(before.keySet()).contains("overview", "coding", "agreement",
                "disagreements", "search found");
        assertThat(after.get("palette")).contains(kit.words().get("shell.palette"));
        assertThat(after.get("palette for the other's memo")).contains(MEMO);
        before.forEach((screen, said) -> {
            assertThat(said).as(screen).isNotEmpty();
            assertThat(after.get(screen)).as(screen).isEqualTo(said);
        });
    }

    @Test
    void whatBothHandedInIsTold() {
        Pictures.startToolkit();
        try (Study study = study("told", true)) {
            study.as(CODER).apply(new Edit.HandInCase("001", CODER.name()));
            assertThat(screensOf(study)).anySatisfy((_, said) -> assertThat(said).anyMatch(it -> it.contains(MEMO)));
        }
    }

    private Map<String, List<String>> screens(String name, boolean much) {
        try (Study study = study(name, much)) {
            return screensOf(study);
        }
    }

    private Map<String, List<String>> screensOf(Study study) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        Wiring wiring = Pictures
                .onScreen(() -> new Wiring(kit, services, Preferences.none(), () -> study, folder.resolve("home")));
        Scene scene = Pictures.onScreen(() -> {
            Scene made = new Scene(new StackPane(), 1366, 1500);
            kit.look().dress(made);
            made.setRoot(wiring.root());
            return made;
        });
        ShellController shell = Pictures.onScreen(() -> wiring.begin(OpenStudy.of(study), CODER));
        Map<String, Runnable> ways = new LinkedHashMap<>();
        shell.screenIds().forEach(screen -> ways.put(screen, () -> shell.open(screen, null)));
        IntStream.rangeClosed(1, CASES)
                .forEach(number -> ways.put("coding " + id(number), () -> shell.open("coding", id(number))));
        ways.put("history", () -> type(scene, "h"));
        ways.put("search found", () -> shell.open("search", "verzonnen"));
        ways.put("search of the other's memo", () -> shell.open("search", MEMO));
        ways.put("palette", () -> press(scene, KeyCode.K));
        ways.put("palette for the other's memo",
                () -> ((TextField) scene.lookup(".tw-palette .text-field")).setText(MEMO));
        ways.forEach((name, way) -> said.put(name, Pictures.onScreen(() -> {
            way.run();
            settle(scene);
            return new Walk(wiring.root()).said();
        })));
        return said;
    }

    private static void press(Scene scene, KeyCode code) {
        scene.lookup(".tw-shell")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
    }

    private static void type(Scene scene, String character) {
        scene.lookup(".tw-form-card").fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED,
                false, false, false, false));
    }

    private static void settle(Scene scene) {
        for (int pass = 0; pass < 4; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static String id(int number) {
        return "%03d".formatted(number);
    }

    /// @param much whether the colleague has done more than begin
    private Study study(String name, boolean much) {
        Study study = services.create(folder.resolve(name), "verzonnen".toCharArray(), "Proef (verzonnen)",
                Codebooks.builtIn("ckm-2022"), true);
        try (ImportSession session = study.beginImport()) {
            for (int number = 1; number <= CASES; number++) {
                session.add(new Transcript(id(number), null, new TreeMap<>(Map.of("gender", "vrouw")),
                        List.of(message(1, Speaker.CHATTER), message(2, Speaker.COUNSELLOR))));
            }
            study.commit(session, new Import("proef.json", "00", ""));
        }
        Study anna = study.as(CODER);
        anna.apply(new Edit.SetAnswer(key("001", CODER.name(), "scope"), new Answer.One(1)));
        anna.apply(new Edit.SetMemo(key("001", CODER.name(), "scope"), "verzonnen memo"));
        anna.apply(new Edit.SetAnswer(key(HANDED_IN, CODER.name(), "scope"), new Answer.One(1)));
        anna.apply(new Edit.HandInCase(HANDED_IN, CODER.name()));
        Study bram = study.as(new Person.Coding(COLLEAGUE));
        bram.apply(new Edit.SetAnswer(key("005", COLLEAGUE, "scope"), new Answer.One(1)));
        if (much) {
            work(bram);
        }
        return study;
    }

    private static void work(Study bram) {
        for (int number = 1; number < CASES; number++) {
            bram.apply(new Edit.SetAnswer(key(id(number), COLLEAGUE, "scope"), new Answer.One(number == 4 ? 3 : 1)));
            bram.apply(new Edit.SetDoubt(key(id(number), COLLEAGUE, "scope"), new Doubt(MEMO)));
            bram.apply(new Edit.SetMemo(key(id(number), COLLEAGUE, "scope"), MEMO));
            if (number != 4) {
                bram.apply(new Edit.SetAnswer(key(id(number), COLLEAGUE, "gender"), new Answer.One(2)));
                bram.apply(new Edit.AddEvidence(key(id(number), COLLEAGUE, "gender"), id(number), 1,
                        new TextRange(0, 3)));
            }
        }
        bram.apply(new Edit.ProposeDouble("002", COLLEAGUE, "003", MEMO));
        for (String handedIn : List.of("001", "002", "004")) {
            bram.apply(new Edit.HandInCase(handedIn, COLLEAGUE));
        }
    }

    private static Entry.CodingKey key(String caseId, String coder, String variable) {
        return new Entry.CodingKey(caseId, coder, variable);
    }

    private static Message message(int position, Speaker speaker) {
        return new Message(position, speaker, SentAt.parse("14:0" + position).orElseThrow(),
                "Dit gesprek is verzonnen.");
    }
}
