package nl.tweespraak;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/// Holds docs/security.md to its word: every promise names a test, and every test named is there and runs.
class SecurityPageTest {

    private static final Path PAGE = Path.of("docs", "security.md");
    private static final Path DUTCH_PAGE = Path.of("docs", "gegevensbescherming.md");
    private static final Pattern PROOF = Pattern.compile("`([a-z.]*[A-Z]\\w*)#(\\w+)`");
    /// A test, or a step of the build's script that a comment there names.
    private static final String ONE = "`(?:[a-z.]*[A-Z]\\w*#\\w+|\\.ci/run#[a-z-]+)`";
    private static final Pattern PROOFS = Pattern.compile(ONE + "(?:(?:,| and) " + ONE + ")*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?] +(?=\\p{Lu})");
    private static final String PROVED = "§";
    private static final int LEAST = 30;

    /// The items below a heading, each on one line.
    static List<String> items(String page, String heading) {
        int begin = page.indexOf("\n## " + heading + "\n");
        assertThat(begin).as(heading).isNotNegative();
        int end = page.indexOf("\n## ", begin + 1);
        List<String> items = new ArrayList<>();
        for (String line : page.substring(begin, end < 0 ? page.length() : end).lines().toList()) {
            if (line.startsWith("- ")) {
                items.add(line);
            } else if (line.startsWith("  ") && !items.isEmpty()) {
                items.add(items.removeLast() + " " + line.strip());
            }
        }
        return items;
    }

    /// Its lines that are neither a heading, nor an item or the rest of one.
    static List<String> loose(String page, String heading) {
        int begin = page.indexOf("\n## " + heading + "\n") + 1;
        int end = page.indexOf("\n## ", begin);
        return page.substring(begin, end < 0 ? page.length() : end).lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#") && !it.startsWith("- ") && !it.startsWith("  "))
                .toList();
    }

    /// The sentences of an item that no test follows at once.
    static List<String> unproved(String item) {
        String[] parts = (PROOFS.matcher(item).replaceAll(PROVED) + " ").substring(2).split(PROVED, -1);
        List<String> unproved = new ArrayList<>();
        for (int part = 0; part < parts.length; part++) {
            List<String> sentences = new ArrayList<>(
                    SENTENCE_END.splitAsStream(parts[part].strip()).filter(it -> !it.isBlank()).toList());
            if (part < parts.length - 1 && !sentences.isEmpty()) {
                sentences.removeLast();
            }
            unproved.addAll(sentences);
        }
        return unproved;
    }

    static List<String> proofs(String text) {
        return PROOF.matcher(text).results().map((MatchResult it) -> it.group(1) + "#" + it.group(2)).toList();
    }

    /// Empty where it is there and runs.
    static String missing(String proof) {
        String[] parts = proof.split("#", -1);
        try {
            Class<?> type = Class.forName("nl.tweespraak." + parts[0], false, SecurityPageTest.class.getClassLoader());
            Stream<? extends AnnotatedElement> members = Stream.concat(
                    Arrays.stream(type.getDeclaredMethods()).filter(it -> it.getName().equals(parts[1])),
                    Arrays.stream(type.getDeclaredFields()).filter(it -> it.getName().equals(parts[1])));
            return members.anyMatch(SecurityPageTest::runs) ? "" : proof + " is no test";
        } catch (ClassNotFoundException _) {
            return proof + " is not there";
        }
    }

    private static boolean runs(AnnotatedElement member) {
        return member.isAnnotationPresent(Test.class) || member.isAnnotationPresent(ParameterizedTest.class)
                || member.isAnnotationPresent(ArchTest.class);
    }

    @Test
    void everyPromiseNamesATest() throws IOException {
        List<String> promises = items(Files.readString(PAGE), "Promised");
        assertThat(promises).hasSizeGreaterThan(LEAST)
                .allSatisfy(it -> assertThat(unproved(it)).as("without a test").isEmpty());
        assertThat(loose(Files.readString(PAGE), "Promised")).as("neither heading nor item").isEmpty();
    }

    /// What the institution's officer reads in Dutch.
    @Test
    void everyPromiseOfTheDutchPageNamesATest() throws IOException {
        String page = Files.readString(DUTCH_PAGE);
        for (String heading : List.of("Hoe lang", "Als er iets misgaat")) {
            assertThat(items(page, heading)).hasSizeGreaterThan(2)
                    .allSatisfy(it -> assertThat(it.strip()).as("ends without a test").endsWith("`"))
                    .allSatisfy(it -> assertThat(proofs(it)).as(it).isNotEmpty());
        }
    }

    @Test
    void theBuildsScriptHasTheStepsThatAreNamed() throws IOException {
        List<String> steps = Pattern.compile("`\\.ci/run#([a-z-]+)`").matcher(Files.readString(PAGE)).results()
                .map((MatchResult it) -> it.group(1)).toList();
        String script = Files.readString(Path.of(".ci", "run"));
        assertThat(steps).isNotEmpty().allSatisfy(it -> assertThat(script).contains("\n# " + it + ": "));
    }

    @Test
    void everyTestNamedIsThereAndRuns() throws IOException {
        for (Path page : List.of(PAGE, DUTCH_PAGE)) {
            assertThat(proofs(Files.readString(page))).isNotEmpty().extracting(SecurityPageTest::missing)
                    .as("%s", page).containsOnly("");
        }
    }

    @Test
    void aPromiseWithoutATestIsNoticed() {
        String page = "\n## Promised\n\n- One. `store.SchemaTest#none`\n- Two,\n  on two lines.\n\n## Not\n\n- Three.\n";
        assertThat(items(page, "Promised")).containsExactly("- One. `store.SchemaTest#none`", "- Two, on two lines.");
        assertThat(proofs("- Two, on two lines.")).isEmpty();
        assertThat(unproved("- Two, on two lines.")).containsExactly("Two, on two lines.");
        assertThat(unproved("- One. Two. `store.SchemaTest#none`")).containsExactly("One");
        assertThat(unproved("- One. `store.SchemaTest#none` Two.")).containsExactly("Two.");
        assertThat(unproved("- One. `store.SchemaTest#none`, `A#b` and `.ci/run#c` Two. `A#b`")).isEmpty();
        assertThat(loose("\n## Promised\n\nAll of it.\n\n- One.\n  More.\n\n## Not\n", "Promised"))
                .containsExactly("All of it.");
        assertThat(missing("store.SchemaTest#none")).isNotEmpty();
        assertThat(missing("store.NoTest#none")).isNotEmpty();
        assertThat(missing("SecurityPageTest#items")).isNotEmpty();
        assertThat(missing("SecurityPageTest#everyPromiseNamesATest")).isEmpty();
    }
}
