package nl.tweespraak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds the bill of materials against what may be shipped, and against what is. Skipped where the build did not write
/// one.
class PartsTest {

    private static final Path WRITTEN = Path.of("target", "tweespraak", "parts.cdx.json");

    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "MPL-2.0", "EPL 1.0",
            "Bouncy Castle Licence", "GPL-2.0-with-classpath-exception", "SIL OPEN FONT LICENSE Version 1.1");

    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);

    @BeforeEach
    void requireWritten() {
        assumeTrue(Files.exists(WRITTEN), "mvn verify -Pslow writes it");
    }

    private static List<JsonNode> parts() {
        return new JsonMapper().readTree(WRITTEN.toFile()).get("components").values().stream().toList();
    }

    private static String name(JsonNode part) {
        return part.get("group").asString() + ":" + part.get("name").asString();
    }

    private static List<String> licences(JsonNode part) {
        return part.path("licenses").values().stream().map(it -> it.path("license"))
                .map(it -> it.path("id").asString(it.path("name").asString("none"))).toList();
    }

    @Test
    void everyPartHasAnAllowedLicence() {
        assertThat(parts()).hasSizeGreaterThan(10).allSatisfy(
                part -> assertThat(licences(part)).as(name(part)).isNotEmpty().isSubsetOf(ALLOWED));
    }

    @Test
    void everyPartIsOnThePage() throws IOException {
        SortedMap<String, String> expected = new TreeMap<>();
        parts().forEach(part -> expected.put(name(part), String.join(", ", licences(part))));
        String lines = expected.entrySet().stream().map(it -> "| " + it.getKey() + " | " + it.getValue() + " |")
                .collect(Collectors.joining("\n"));
        assertThat(Files.readAllLines(Path.of("docs", "parts.md")).stream()
                .filter(it -> it.startsWith("| ") && it.contains(":")).collect(Collectors.joining("\n")))
                .isEqualTo(lines);
    }

    /// What we ask for is in it, and all that is in it is what this runs with.
    @Test
    void theListIsOfWhatIsShipped() throws IOException {
        Set<String> named = parts().stream().map(PartsTest::name).collect(Collectors.toCollection(TreeSet::new));
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> asked = DEPENDENCY.matcher(pom.substring(0, pom.indexOf("<build>"))).results()
                .map((MatchResult it) -> it.group(1)).filter(it -> !it.contains("<scope>test</scope>"))
                .map(it -> between(it, "groupId") + ":" + between(it, "artifactId")).toList();
        assertThat(asked).hasSizeGreaterThan(10);
        assertThat(named).containsAll(asked);
        Set<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(it -> String.valueOf(Path.of(it).getFileName())).collect(Collectors.toSet());
        assertThat(parts()).allSatisfy(part -> {
            String jar = part.get("name").asString() + "-" + part.get("version").asString();
            assertThat(jars).as(jar).anyMatch(it -> it.startsWith(jar));
        });
    }

    private static String between(String xml, String tag) {
        return xml.substring(xml.indexOf("<" + tag + ">") + tag.length() + 2, xml.indexOf("</" + tag + ">"));
    }
}
