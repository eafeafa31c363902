package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HelpTest {

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (var in = HelpTest.class.getResourceAsStream("help_" + language + ".properties")) {
            words.load(in);
        }
        return words;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(words("nl").keySet()).isEqualTo(words("en").keySet());
    }

    @Test
    void everyCommandAndArgumentIsDescribedAndNothingElse() throws IOException {
        Set<Object> used = new HashSet<>();
        Terminal terminal = Terminal.of(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()),
                Map.of(), Locale.ENGLISH);
        for (String name : Commands.of(new Wiring(), terminal).getSubcommands().keySet()) {
            collect(Commands.of(new Wiring(), terminal, name), used);
        }
        Set<Object> written = new HashSet<>(words("en").keySet());
        written.removeIf(key -> key.toString().startsWith("usage."));
        assertThat(written).isEqualTo(used);
    }

    private static void collect(CommandLine command, Set<Object> keys) {
        CommandLine.Model.CommandSpec spec = command.getCommandSpec();
        keys.add(spec.qualifiedName(".") + ".usage.description");
        spec.options().stream().filter(option -> option.descriptionKey() != null)
                .forEach(option -> keys.add(option.descriptionKey().replace("mixinStandardHelpOptions.", "")));
        spec.positionalParameters().forEach(parameter -> keys.add(parameter.descriptionKey()));
        command.getSubcommands().values().forEach(each -> collect(each, keys));
    }
}
