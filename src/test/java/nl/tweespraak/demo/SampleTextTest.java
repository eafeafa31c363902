package nl.tweespraak.demo;

import static nl.tweespraak.demo.SampleFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.demo.SampleFiles.Said;
import nl.tweespraak.demo.SampleFiles.Talk;
import org.junit.jupiter.api.Test;

/// Holds all bundled text against the list of sample phrases.
final class SampleTextTest {

    private static final String MARK = "Dit gesprek is verzonnen.";
    private static final List<String> CODINGS = List.of("codings-a.csv", "codings-b.csv", "started.csv");
    private static final Set<String> HARD_TO_READ = Set.of("exploitation", "criminal_act", "coercion", "violence",
            "family_relation", "several_clients", "client_knowledge", "client_indicator", "parent_present");

    private final SamplePhrases phrases;

    SampleTextTest() throws IOException {
        this.phrases = SamplePhrases.read();
    }

    @Test
    void listHasNoDuplicates() {
        assertThat(phrases.sentences()).hasSizeBetween(60, 90);
        assertThat(phrases.names()).isNotEmpty();
        assertThat(phrases.all()).doesNotHaveDuplicates();
    }

    @Test
    void everyNameInAFixedLineIsAVariableOrACategory() {
        Set<String> known = Codebooks.builtIn("ckm-2022").variables().stream()
                .flatMap(variable -> Stream.concat(Stream.of(variable.name()),
                        variable.categories().stream().map(Category::name)))
                .collect(Collectors.toSet());
        assertThat(known).containsAll(phrases.names());
    }

    @Test
    void everySentenceEndsAndNoneBeginsWithAnother() {
        assertThat(phrases.sentences()).allMatch(sentence -> sentence.matches("[\\p{Lu}‘].*[.?]"));
        assertThat(phrases.sentences()).noneMatch(sentence -> phrases.sentences().stream()
                .anyMatch(other -> !other.equals(sentence) && sentence.startsWith(other)));
    }

    @Test
    void whatIsNotOnTheListIsFound() {
        assertThat(phrases.holdsMessage("Ja. 🙂\nHallo. [verzonnen passage bij: coercion]")).isTrue();
        assertThat(phrases.holdsMessage("")).isTrue();
        assertThat(phrases.holdsMessage("Ja. Ja")).isFalse();
        assertThat(phrases.holdsMessage("Ja, hallo.")).isFalse();
        assertThat(phrases.holdsMessage("[verzonnen passage bij: iets]")).isFalse();
        assertThat(phrases.holdsMessage("Graag samen bekijken.")).isFalse();
        assertThat(phrases.holdsNote("Hallo.")).isFalse();
    }

    @Test
    void noBundledFileEscapesThisTest() throws IOException {
        try (Stream<Path> files = Files.walk(SampleFiles.FOLDER)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("transcripts.json", "codings-a.csv", "codings-b.csv", "started.csv",
                            "screening.csv", "decisions.csv", "evidence.csv");
        }
    }

    @Test
    void everyMessageIsComposedOfTheList() throws IOException {
        assertThat(SampleFiles.transcripts()).hasSize(22).allSatisfy(this::isSampleText);
    }

    @Test
    void attributesAreInventedAndAdult() throws IOException {
        assertThat(SampleFiles.transcripts()).extracting(Talk::attributes).allSatisfy(attributes -> {
            assertThat(attributes).containsKeys("channel", "pseudonym");
            assertThat(attributes.keySet()).isSubsetOf("channel", "pseudonym", "gender", "age");
            assertThat(attributes.get("channel")).isIn("fier", "csg");
            assertThat(attributes.get("pseudonym")).matches("(blauw|bruin|geel|grijs|groen|oranje|paars|rood|roze|wit"
                    + "|zilver|zwart)-[0-9]{2}");
            assertThat(attributes.getOrDefault("gender", "vrouw")).isIn("vrouw", "man", "neutraal");
            assertThat(Integer.parseInt(attributes.getOrDefault("age", "18"))).isBetween(18, 40);
        });
    }

    @Test
    void everyVictimIsAnAdult() throws IOException {
        Set<String> withAge = SampleFiles.transcripts().stream().filter(talk -> talk.attributes().containsKey("age"))
                .map(Talk::id).collect(Collectors.toSet());
        for (String file : CODINGS) {
            Map<String, String> ages = values(file, "age");
            assertThat(ages.values()).allMatch(age -> age.matches("1[89]|[23][0-9]|40"));
            assertThat(values(file, "chatter_role"))
                    .allSatisfy((id, role) -> assertThat(role.equals("1") ? withAge : ages.keySet()).contains(id));
        }
    }

    @Test
    void notesAndWordsOfCodersAreComposedOfTheList() throws IOException {
        for (String file : CODINGS) {
            assertThat(rows(file)).isNotEmpty().allSatisfy(row -> {
                String doubt = row.getField("doubt");
                assertThat(doubt).matches(text -> text.equals("1") || phrases.holdsNote(text), "on the list");
                assertThat(row.getField("memo")).matches(phrases::holdsNote, "on the list");
                assertThat(row.getField("value")).matches(this::isCodeOrOnTheList, "a code or on the list");
            });
        }
    }

    @Test
    void reasonsAreComposedOfTheList() throws IOException {
        assertThat(rows("screening.csv")).isNotEmpty().extracting(row -> row.getField("reason"))
                .allMatch(reason -> phrases.holdsNote(reason.replaceFirst("^[2-5] ", "")));
        assertThat(rows("decisions.csv")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getField("reason")).matches(phrases::holdsNote, "on the list");
            assertThat(row.getField("value")).matches(this::isCodeOrOnTheList, "a code or on the list");
            assertThat(row.getField("by")).isIn("Codeur A en Codeur B", "Leider");
        });
    }

    @Test
    void everyQuoteStandsOnceInItsMessage() throws IOException {
        Map<String, Talk> talks = SampleFiles.transcripts().stream()
                .collect(Collectors.toMap(Talk::id, Function.identity()));
        assertThat(rows("evidence.csv")).hasSizeBetween(60, 80).allSatisfy(row -> {
            Talk talk = Objects.requireNonNull(talks.get(row.getField("transcript")));
            String text = talk.messages().get(Integer.parseInt(row.getField("position")) - 1).text();
            assertThat(text).containsOnlyOnce(row.getField("quote"));
        });
    }

    @Test
    void everyQuoteSupportsACoding() throws IOException {
        Set<String> coded = Stream.of(rows("codings-a.csv"), rows("codings-b.csv"), rows("started.csv"))
                .flatMap(List::stream).map(SampleTextTest::key).collect(Collectors.toSet());
        assertThat(rows("evidence.csv")).extracting(SampleTextTest::key).allMatch(coded::contains);
    }

    @Test
    void whatIsHardToReadIsAFixedLine() throws IOException {
        assertThat(rows("evidence.csv")).filteredOn(row -> HARD_TO_READ.contains(row.getField("variable"))).isNotEmpty()
                .extracting(row -> row.getField("quote")).allMatch(phrases::isFixedLine);
    }

    @Test
    void fileOfAForeignShapeIsComposedOfTheList() throws IOException {
        assertThat(SampleFiles.foreignTalks()).hasSize(6).allSatisfy(talk -> {
            assertThat(SampleFiles.text(talk, "experience_type")).isEqualTo("verzonnen");
            assertThat(SampleFiles.text(talk, "problem_type")).isEqualTo("verzonnen");
            assertThat(SampleFiles.text(talk, "situation")).contains("verzonnen").matches(phrases::holdsMessage);
            isSampleText(new Talk("", Map.of(), SampleFiles.said(talk, "dialog", "content")));
        });
    }

    private void isSampleText(Talk talk) {
        assertThat(talk.messages()).isNotEmpty().extracting(Said::text)
                .allSatisfy(text -> assertThat(text).matches(phrases::holdsMessage, "on the list"));
        assertThat(talk.messages().getFirst().text()).startsWith(MARK);
    }

    private boolean isCodeOrOnTheList(String value) {
        return value.matches("-?[0-9|]+|\\{\\}|[0-9]{4}-[0-9]{2}-[0-9]{2}") || phrases.holdsMessage(value)
                || phrases.holdsNote(value);
    }

    private static Map<String, String> values(String file, String variable) throws IOException {
        return rows(file).stream().filter(row -> row.getField("variable").equals(variable))
                .collect(Collectors.toMap(row -> row.getField("case"), row -> row.getField("value")));
    }

    private static String key(NamedCsvRecord row) {
        return String.join("/", row.getField("case"), row.getField("coder"), row.getField("variable"));
    }
}
