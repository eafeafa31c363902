package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.kit.Theme;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.desktop.shell.ShellController;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A walk over everything that can be seen on every screen of the sample study: what a reader would hear, where the
/// keys lead, what eyes can tell apart.
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    /// A case of the sample study with evidence in it.
    private static final String TELLING_CASE = "004";
    /// Has everything still to do.
    private static final Person NEWCOMER = new Person.Coding("Codeur C");

    private final Kit kit = Kit.of(Language.NL, Clock.systemUTC(), Jobs.direct());
    private final nl.tweespraak.cli.Wiring services = new nl.tweespraak.cli.Wiring(KeyStrength.LIGHT,
            InstantSource.system());
    private Study study;
    private Wiring wiring;
    private Scene scene;

    AccessibilityTest(@TempDir Path folder) {
        Pictures.startToolkit();
        study = services.sample(folder.resolve("sample"), "verzonnen".toCharArray());
        wiring = Pictures.onScreen(
                () -> new Wiring(kit, services, Preferences.none(), () -> study, folder.resolve("home")));
        scene = Pictures.onScreen(() -> {
            Scene made = new Scene(new StackPane(), WIDTH, HEIGHT);
            kit.look().dress(made);
            made.setRoot(wiring.root());
            return made;
        });
    }

    @AfterAll
    void close() {
        study.close();
    }

    @Test
    void everyControlHasANameAndARoleAndIsReachedByTab() {
        Map<String, String> states = new LinkedHashMap<>();
        Map<String, List<String>> found = onEveryScreen((name, root) -> {
            Walk walk = new Walk(root);
            Node focused = scene.getFocusOwner();
            states.put(name, walk.size() + " " + (focused == null ? "" : Walk.describe(focused)));
            return Stream.of(walk.unspoken(), unreached()).flatMap(List::stream).toList();
        });
        assertThat(found).isEmpty();
        List<String> inOrder = List.copyOf(states.values());
        for (int i = 1; i < inOrder.size(); i++) {
            assertThat(inOrder.get(i)).as("state %s of %s is another than the one before", i, states)
                    .isNotEqualTo(inOrder.get(i - 1));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextStandsOut(Theme theme) {
        Pictures.onScreen(() -> {
            kit.look().themeProperty().set(theme);
            return true;
        });
        assertThat(onEveryScreen((_, root) -> new Walk(root).faint())).isEmpty();
    }

    @Test
    void theWayInAndTheLockHaveNamesRolesAndContrast(@TempDir Path folder) {
        Study own = services.create(folder.resolve("own"), "verzonnen".toCharArray(), "Proef (verzonnen)",
                Codebooks.builtIn("ckm-2022"), true);
        Map<String, List<String>> found = Pictures.onScreen(() -> {
            Map<String, List<String>> all = new LinkedHashMap<>();
            Wiring fresh = new Wiring(kit, services, Preferences.none(), () -> own, folder);
            scene.setRoot(fresh.root());
            for (Theme theme : Theme.values()) {
                kit.look().themeProperty().set(theme);
                all.put(theme + " start", everything(fresh.root()));
            }
            fire(fresh.root(), "Instellingen");
            for (Theme theme : Theme.values()) {
                kit.look().themeProperty().set(theme);
                all.put(theme + " start settings", everything(fresh.root()));
            }
            fire(fresh.root(), "Nieuw");
            all.put("new study", everything(fresh.root()));
            fresh.begin(OpenStudy.of(own), new Person.Lead("lead"));
            settle();
            press(KeyCode.L, true);
            for (Theme theme : Theme.values()) {
                kit.look().themeProperty().set(theme);
                all.put(theme + " locked", everything(fresh.root()));
            }
            fresh.leave();
            scene.setRoot(wiring.root());
            return all;
        });
        assertThat(found).hasSize(7).allSatisfy((_, there) -> assertThat(there).isEmpty());
    }

    private static void fire(Region root, String name) {
        for (Node node : new Walk(root).stops()) {
            if (node instanceof Button button && String.valueOf(button.getAccessibleText()).contains(name)) {
                button.fire();
            }
        }
    }

    private List<String> everything(Region root) {
        settle();
        Walk walk = new Walk(root);
        return Stream.of(walk.unspoken(), walk.faint(), unreached()).flatMap(List::stream).toList();
    }

    private List<String> unreached() {
        return Inspection.unreached(scene, new Walk(scene.getRoot()));
    }

    /// What is found on each screen and in each of its states; those in which nothing is are left out.
    private Map<String, List<String>> onEveryScreen(BiFunction<String, Region, List<String>> look) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        Map<String, Runnable> ways = new LinkedHashMap<>();
        List<Person> people = OpenStudy.of(study).people();
        for (Person person : List.of(people.getLast(), people.getFirst(), NEWCOMER)) {
            ShellController shell = Pictures.onScreen(() -> wiring.begin(OpenStudy.of(study), person));
            shell.screenIds().forEach(screen -> ways.put(person.name() + " " + screen, () -> shell.open(screen, null)));
            if (person instanceof Person.Lead) {
                for (String part : List.of("LINKED", "APART", "SCOPE", "PROPOSED")) {
                    ways.put("doubles " + part, () -> shell.open("doubles", part));
                }
                ways.put("palette", () -> press(KeyCode.K, true));
                ways.put("shortcuts", () -> press(KeyCode.F2, false));
                ways.put("hidden", () -> press(KeyCode.F8, false));
                ways.put("shown", () -> press(KeyCode.F8, false));
                ways.put("notices", this::notices);
            } else if (NEWCOMER.equals(person)) {
                ways.put("search", () -> shell.open("search", "ex"));
                ways.put("case to do", () -> shell.open("coding", TELLING_CASE));
                ways.put("memo", () -> onTheForm(() -> type("m")));
                ways.put("find", () -> onTheForm(() -> press(KeyCode.F, true)));
            } else {
                ways.put("search found", () -> shell.open("search", "ex"));
                ways.put("search none", () -> shell.open("search", "nietbestaand"));
                ways.put("case handed in", () -> shell.open("coding", TELLING_CASE));
                ways.put("definition", () -> onTheForm(() -> press(KeyCode.F1, false)));
                ways.put("double", () -> onTheForm(() -> type("d")));
                ways.put("history", () -> onTheForm(() -> type("h")));
            }
            ways.forEach((name, way) -> {
                List<String> there = Pictures.onScreen(() -> {
                    way.run();
                    settle();
                    return look.apply(name, wiring.root());
                });
                if (!there.isEmpty()) {
                    found.put(name, there);
                }
            });
            ways.clear();
        }
        return found;
    }

    private void notices() {
        kit.notices().setAll(Notice.done(Text.same("verzonnen")),
                Notice.failed(Text.same("verzonnen"), Text.same("verzonnen"), Text.same("verzonnen"), this::nothing),
                Notice.reminder(Text.same("verzonnen"), Text.same("verzonnen"), Text.same("verzonnen")));
    }

    private void nothing() {
    }

    private void press(KeyCode code, boolean shortcut) {
        Node at = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
    }

    private void onTheForm(Runnable way) {
        settle();
        Node card = scene.lookup(".tw-form-card");
        assertThat(card).isNotNull();
        card.requestFocus();
        way.run();
    }

    private void type(String character) {
        Node at = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        at.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    /// Lists and texts take a few passes.
    private void settle() {
        for (int pass = 0; pass < 4; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }
}
