package nl.tweespraak.desktop;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import nl.tweespraak.OtherProcess;
import nl.tweespraak.desktop.disagreements.ComparedStudy;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Person;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;

/// A window without a display in which somebody works by keys, until the process is ended. It says where it is once it
/// is there.
final class KilledDesk {

    private static final long PATIENCE = 60_000;

    private final Path folder;
    private final Person person;
    private final String screen;
    private final Wiring wiring;
    private final Scene scene;

    private KilledDesk(Path folder, Person person, String screen) {
        this.folder = folder;
        this.person = person;
        this.screen = screen;
        Kit kit = Kit.of(Language.NL, Clock.systemUTC(), Jobs.background());
        var services = new nl.tweespraak.cli.Wiring(KeyStrength.LIGHT, InstantSource.system());
        this.wiring = new Wiring(kit, services, new Preferences(folder.resolve("preferences")),
                () -> services.open(folder, null, new char[0]), folder);
        this.scene = new Scene(new Group(), 1000, 700);
        kit.look().dress(scene);
        scene.setRoot(wiring.root());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        Study study = services.open(folder.resolve("study"), null, ComparedStudy.PASSPHRASE.toCharArray());
        wiring.begin(OpenStudy.of(study), person).open(screen, null);
    }

    /// @param lead whether the lead sits down, else the first coder
    /// @param options to Java beside the usual ones
    static ProcessBuilder process(Path folder, boolean lead, String screen, List<String> options) {
        List<String> all = new ArrayList<>(List.of("-Dglass.platform=Headless", "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED"));
        all.addAll(options);
        return OtherProcess.java(all, KilledDesk.class.getName(), folder, lead ? "lead" : ComparedStudy.FIRST, screen)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    public static void main(String[] arguments) throws Exception {
        Pictures.startToolkit();
        Path folder = Path.of(arguments[0]);
        Person person = arguments[1].equals("lead") ? new Person.Lead("lead") : new Person.Coding(arguments[1]);
        KilledDesk desk = Pictures.onScreen(() -> new KilledDesk(folder, person, arguments[2]));
        Stay there = desk.go();
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(("there " + there.coding() + "\n").getBytes(StandardCharsets.UTF_8));
            Thread.sleep(PATIENCE);
        }
    }

    /// Two cases or rows on, in a case two messages down.
    private Stay go() throws InterruptedException {
        String awaited = screen.equals("coding") ? ".tw-form-card" : ".table-row-cell";
        await(() -> Pictures.onScreen(() -> scene.getRoot().lookup(awaited) != null));
        String first = Objects.requireNonNull(place());
        press(KeyCode.DOWN, true);
        await(() -> !first.equals(place()));
        String second = Objects.requireNonNull(place());
        press(KeyCode.DOWN, true);
        await(() -> !second.equals(place()));
        if (screen.equals("coding")) {
            press(KeyCode.DOWN, false);
            press(KeyCode.DOWN, false);
        }
        Stay there = Pictures.onScreen(() -> Objects.requireNonNull(wiring.stay()));
        // On disk, but nothing was told that the end is near.
        await(() -> there.equals(
                new LastPlaces(new Preferences(folder.resolve("preferences"))).find(study(), person.name())));
        return there;
    }

    private String study() {
        return folder.resolve("study").toString();
    }

    private String place() {
        return Pictures.onScreen(() -> {
            Stay stay = Objects.requireNonNull(wiring.stay());
            return screen.equals("coding")
                    ? String.valueOf(wiring.here().map(it -> it.caseId()).orElse(""))
                    : String.valueOf(stay.places().get(screen));
        });
    }

    private void press(KeyCode code, boolean alt) {
        Pictures.onScreen(() -> {
            Node at = Objects.requireNonNull(scene.getRoot().lookup(".tw-" + screen));
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
            return true;
        });
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE * 1_000_000;
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("nothing came of it");
            }
            Thread.sleep(20);
        }
    }
}
