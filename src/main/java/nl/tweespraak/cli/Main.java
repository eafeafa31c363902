package nl.tweespraak.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.tweespraak.model.Text;

/// Where the program begins: the desktop without arguments, a command with them.
public final class Main {

    static final Text NO_COMMAND = new Text("Geef een opdracht.", "Give a command.");

    private Main() {
    }

    public static void main(String[] arguments) throws Throwable {
        System.setProperty("java.util.logging.config.class", Silence.class.getName());
        Wiring wiring = new Wiring();
        Terminal terminal = Terminal.of(writer(FileDescriptor.out), writer(FileDescriptor.err), System.getenv(),
                Locale.getDefault(Locale.Category.DISPLAY));
        // Java itself would write what it says as well, and where a window is started a system may keep that in a log.
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> Commands.stopped(terminal, fault));
        System.exit(arguments.length == 0
                ? new Window(wiring, terminal).open()
                : run(wiring, terminal, arguments));
    }

    /// Runs one command and says how it ended.
    static int run(Wiring wiring, Terminal terminal, String... arguments) {
        try {
            return Commands.of(wiring, terminal, arguments).execute(arguments);
        } catch (OutOfMemoryError e) {
            return Commands.stopped(terminal, e);
        } finally {
            terminal.secrets().wipe();
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /// Files and pipes get UTF-8 everywhere; a terminal what it can show.
    private static PrintWriter writer(FileDescriptor descriptor) {
        Charset charset = Optional.ofNullable(System.console()).filter(Console::isTerminal).map(Console::charset)
                .orElse(StandardCharsets.UTF_8);
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
    }
}
