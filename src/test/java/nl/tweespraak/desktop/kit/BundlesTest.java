package nl.tweespraak.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Both languages say the same things, and they are the things that the screens ask for.
class BundlesTest {

    private static final Path WORDS = Path.of("src/main/resources/nl/tweespraak/desktop/words");
    private static final Path SOURCES = Path.of("src/main/java/nl/tweespraak/desktop");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9.]*)\"");

    private final Map<String, String> dutch = read("nl");
    private final Map<String, String> english = read("en");

    @Test
    void dutchAndEnglishHaveTheSameKeys() {
        assertThat(lines(dutch, english.keySet())).as("lines to add in English").isEmpty();
        assertThat(lines(english, dutch.keySet())).as("lines to add in Dutch").isEmpty();
    }

    @Test
    void everyKeyBeginsWithTheNameOfItsBundle() throws IOException {
        List<String> strays = new ArrayList<>();
        for (Path file : files(WORDS)) {
            String bundle = file.getFileName().toString().replaceAll("_.*", ".");
            load(file).keySet().stream().map(String::valueOf).filter(key -> !key.startsWith(bundle))
                    .forEach(strays::add);
        }
        assertThat(strays).isEmpty();
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        Set<String> bundles = dutch.keySet().stream().map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        Set<String> missing = literals().stream()
                .filter(key -> bundles.stream().anyMatch(key::startsWith) && !isCovered(key, dutch.keySet()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing.stream().map(key -> key + "=")).as("lines to add").isEmpty();
    }

    @Test
    void everyKeyIsAskedFor() {
        Set<String> asked = literals();
        assertThat(dutch.keySet().stream().filter(key -> asked.stream()
                .noneMatch(one -> one.endsWith(".") ? key.startsWith(one) : key.equals(one))))
                .as("lines to remove").isEmpty();
    }

    @Test
    void everyPatternIsOneThatCanBeFilledIn() {
        Stream.of(dutch, english).forEach(words -> words.forEach((key, pattern) -> {
            assertThat(pattern).as("a straight apostrophe is a quote in a pattern: %s", key).doesNotContain("'");
            assertThat(new MessageFormat(pattern, Locale.ROOT).format(new Object[]{1, 1, 1, 1})).as(key).isNotNull();
        }));
    }

    /// A literal that ends in a dot is the beginning of a key that is put together: some key must have it.
    private static boolean isCovered(String literal, Set<String> keys) {
        return literal.endsWith(".") ? keys.stream().anyMatch(key -> key.startsWith(literal)) : keys.contains(literal);
    }

    private static List<String> lines(Map<String, String> words, Set<String> known) {
        return words.entrySet().stream().filter(entry -> !known.contains(entry.getKey()))
                .map(entry -> entry.getKey() + "=" + entry.getValue()).toList();
    }

    private static Set<String> literals() {
        try (Stream<Path> tree = Files.walk(SOURCES)) {
            Set<String> found = new TreeSet<>();
            for (Path file : tree.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(result -> found.add(result.group(1)));
            }
            return found;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> read(String language) {
        try {
            Map<String, String> words = new TreeMap<>();
            for (Path file : files(WORDS)) {
                if (file.toString().endsWith("_" + language + ".properties")) {
                    load(file).forEach((key, word) -> words.put(String.valueOf(key), String.valueOf(word)));
                }
            }
            return words;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Properties load(Path file) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
