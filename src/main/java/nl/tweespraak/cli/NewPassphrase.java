package nl.tweespraak.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A passphrase that is to be: from a file, else from the environment, else asked for twice; never an argument.
final class NewPassphrase {

    private static final String VARIABLE = "TWEESPRAAK_NEW_PASSPHRASE";
    private static final Text PROMPT = new Text("Nieuwe wachtzin van %s", "New passphrase of %s");
    private static final Text UNEQUAL = new Text("Dat zijn twee verschillende wachtzinnen.",
            "Those are two different passphrases.");
    private static final Text NONE = new Text(
            "Geen nieuwe wachtzin: geef --new-passphrase-file of de variabele " + VARIABLE + ".",
            "No new passphrase: give --new-passphrase-file or the variable " + VARIABLE + ".");

    @Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "new-passphrase-file")
    private @Nullable Path file;

    /// @param user whose it will be
    /// @throws UsageFault where there is none and nobody to ask, or two that differ
    char[] of(String user, Terminal terminal) {
        return find(user, terminal).orElseThrow(() -> new UsageFault(NONE));
    }

    /// Empty where there is none and nobody to ask.
    Optional<char[]> find(String user, Terminal terminal) {
        if (file != null) {
            return Optional.of(Credentials.line(file, terminal));
        }
        Secrets secrets = terminal.secrets();
        Optional<char[]> variable = Optional.ofNullable(terminal.environment().get(VARIABLE)).map(String::toCharArray)
                .map(secrets::hold);
        return variable.isPresent()
                ? variable
                : Optional.ofNullable(System.console()).filter(Console::isTerminal)
                        .map(console -> asked(console, terminal.words(PROMPT.with(user)), secrets));
    }

    private static char[] asked(Console console, String prompt, Secrets secrets) {
        char[] first = secrets.hold(console.readPassword("%s: ", prompt));
        if (!Arrays.equals(first, secrets.hold(console.readPassword("%s: ", prompt)))) {
            throw new UsageFault(UNEQUAL);
        }
        return first;
    }
}
