package nl.tweespraak.cli;

import java.io.Console;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Whose study it is and the passphrase: from a file, else from the environment, else asked for; never an argument.
final class Credentials {

    private static final String VARIABLE = "TWEESPRAAK_PASSPHRASE";
    private static final Text PROMPT = new Text("Wachtzin", "Passphrase");
    private static final Text NONE = new Text(
            "Geen wachtzin: geef --passphrase-file of de variabele " + VARIABLE + ".",
            "No passphrase: give --passphrase-file or the variable " + VARIABLE + ".");

    private static final Text UNREADABLE = new Text("Het bestand met de wachtzin is niet te lezen: %s.",
            "The file with the passphrase cannot be read: %s.");

    private static final Text UNEQUAL = new Text("Dat zijn twee verschillende wachtzinnen.",
            "Those are two different passphrases.");

    /// Some editors put a byte order mark before the first character.
    private static final char MARK = '\uFEFF';
    /// In characters: more than anybody types.
    private static final int LONGEST = 10_000;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphrase-file")
    private @Nullable Path file;

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "user")
    private @Nullable String user;

    /// What was given or typed; null before.
    private char @Nullable [] asked;

    /// Null where it need not be said.
    @Nullable
    String user() {
        return user;
    }

    /// @throws UsageFault where there is none and nobody to ask
    char[] passphrase(Terminal terminal) {
        Optional<char[]> given = given(terminal);
        if (given.isPresent()) {
            return given.get();
        }
        asked = terminal.secrets().hold(Optional.ofNullable(System.console()).filter(Console::isTerminal)
                .map(console -> console.readPassword("%s: ", terminal.words(PROMPT)))
                .orElseThrow(() -> new UsageFault(NONE)));
        return terminal.secrets().hold(asked.clone());
    }

    /// A passphrase for a study to be made: where it is typed, it is typed twice.
    ///
    /// @throws UsageFault where there is none and nobody to ask, or two that differ
    char[] fresh(Terminal terminal) {
        Optional<char[]> given = given(terminal);
        if (given.isPresent()) {
            return given.get();
        }
        char[] first = passphrase(terminal);
        asked = null;
        if (!Arrays.equals(first, passphrase(terminal))) {
            throw new UsageFault(UNEQUAL);
        }
        return first;
    }

    /// Empty where it would have to be asked for.
    Optional<char[]> given(Terminal terminal) {
        if (asked == null) {
            asked = file != null
                    ? line(file, terminal)
                    : Optional.ofNullable(terminal.environment().get(VARIABLE)).map(String::toCharArray)
                            .map(terminal.secrets()::hold).orElse(null);
        }
        return Optional.ofNullable(asked).map(char[]::clone).map(terminal.secrets()::hold);
    }

    /// The first line of a file with a passphrase, read without a string that nobody could wipe.
    static char[] line(Path file, Terminal terminal) {
        char[] read = new char[LONGEST];
        int length = 0;
        try (Reader reader = Files.newBufferedReader(file)) {
            for (int it = reader.read(); it >= 0 && it != '\n' && it != '\r' && length < LONGEST; it = reader.read()) {
                if (length > 0 || it != MARK) {
                    read[length++] = (char) it;
                }
            }
            return terminal.secrets().hold(Arrays.copyOf(read, length));
        } catch (IOException _) {
            throw new UsageFault(UNREADABLE.with(file));
        } finally {
            Arrays.fill(read, '\0');
        }
    }
}
