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
        assertThat(promises).hasSizeGreaterThan(LEAST).allSatisfy(it -> assertThat(proofs(it)).as(it).isNotEmpty());
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
        assertThat(missing("store.SchemaTest#none")).isNotEmpty();
        assertThat(missing("store.NoTest#none")).isNotEmpty();
        assertThat(missing("SecurityPageTest#items")).isNotEmpty();
        assertThat(missing("SecurityPageTest#everyPromiseNamesATest")).isEmpty();
    }
}
