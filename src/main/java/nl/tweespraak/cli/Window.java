package nl.tweespraak.cli;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import nl.tweespraak.demo.SampleStudy;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;

/// The program without a command: its window or, on a machine where none can open, the sample study without one.
///
/// The desktop is called by name, so that no command loads a JavaFX class and no package here knows the desktop.
final class Window {

    static final Text NONE = new Text(
            "Hier kan geen venster open (geen beeldscherm, of GTK 3 ontbreekt). Alles kan ook zonder: tweespraak --help.",
            "No window can open here (no display, or GTK 3 is missing). All can be done without: tweespraak --help.");

    private static final Text INSTEAD = new Text(
            "Hier kan geen venster open (geen beeldscherm, of GTK 3 ontbreekt): het voorbeeldonderzoek komt zonder in %s.",
            "No window can open here (no display, or GTK 3 is missing): the sample study goes without one into %s.");
    private static final Text PICTURES = new Text("De schermen staan als plaatjes in %s.",
            "The screens are in %s as pictures.");

    private static final String DESKTOP = "nl.tweespraak.desktop.Desktop";
    /// Names the folder of the sample study that the window begins in.
    private static final String SAMPLE = "tweespraak.sample";

    private final Wiring wiring;
    private final Terminal terminal;

    Window(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    /// Says how it ended.
    int open() throws Throwable {
        if ((boolean) desktop("isPossible", MethodType.methodType(boolean.class)).invoke()) {
            return withDisplay();
        }
        String sample = System.getProperty(SAMPLE);
        if (sample == null) {
            terminal.note(NONE);
            return Exit.PROBLEMS;
        }
        return withoutDisplay(Path.of(sample));
    }

    private int withDisplay() throws Throwable {
        try {
            desktop("main", MethodType.methodType(void.class, String[].class)).invoke(new String[0]);
            return Exit.DONE;
        } catch (Refusal refusal) {
            terminal.note(refusal.reason());
            return Exit.NOT_OPEN;
        }
    }

    private int withoutDisplay(Path folder) throws Throwable {
        terminal.note(INSTEAD.with(folder));
        int exit = Main.run(wiring, terminal, "demo", folder.toString());
        if (exit == Exit.DONE) {
            try (Study study = wiring.open(folder.resolve("study"), null, SampleStudy.PASSPHRASE.toCharArray())) {
                desktop("pictures", MethodType.methodType(void.class, Study.class, Path.class)).invoke(study, folder);
            }
            terminal.note(PICTURES.with(folder));
        }
        return exit;
    }

    private static MethodHandle desktop(String name, MethodType type) throws ReflectiveOperationException {
        return MethodHandles.publicLookup().findStatic(Class.forName(DESKTOP), name, type);
    }
}
