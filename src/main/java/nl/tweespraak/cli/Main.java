package nl.tweespraak.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.tweespraak.model.Text;

/// Where the program begins: the desktop without arguments, a command with them.
public final class Main {

    static final Text NO_COMMAND = new Text("Geef een opdracht.", "Give a command.");

    /// By name, so that no command loads a JavaFX class and no package here knows the desktop.
    private static final String DESKTOP = "nl.tweespraak.desktop.Desktop";

    private Main() {
    }

    public static void main(String[] arguments) throws Throwable {
        System.setProperty("java.util.logging.config.class", Silence.class.getName());
        if (arguments.length == 0) {
            desktop(arguments);
            return;
        }
        System.exit(
                run(new Wiring(), Terminal.of(writer(FileDescriptor.out), writer(FileDescriptor.err), System.getenv(),
                        Locale.getDefault(Locale.Category.DISPLAY)), arguments));
    }

    /// Runs one command and says how it ended.
    static int run(Wiring wiring, Terminal terminal, String... arguments) {
        try {
            return Commands.of(wiring, terminal, arguments).execute(arguments);
        } catch (OutOfMemoryError e) {
            return Commands.stopped(terminal, e);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private static void desktop(String[] arguments) throws Throwable {
        MethodHandles.publicLookup().findStatic(Class.forName(DESKTOP), "main",
                MethodType.methodType(void.class, String[].class)).invoke(arguments);
    }

    /// Files and pipes get UTF-8 everywhere; a terminal what it can show.
    private static PrintWriter writer(FileDescriptor descriptor) {
        Charset charset = Optional.ofNullable(System.console()).filter(Console::isTerminal).map(Console::charset)
                .orElse(StandardCharsets.UTF_8);
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
    }
}
