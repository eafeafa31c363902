package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {

    static final String ESCONV = """
            {"format": "json", "transcripts": "$[*]", "id": null, "attributes": {"problem": "$.problem_type"},
             "messages": "$.dialog[*]", "speaker": "$.speaker", "text": "$.content", "at": null,
             "speakers": {"speaker": "chatter", "listener": "counsellor"}, "trim": true}
            """;

    @TempDir
    Path folder;

    @Test
    void itIsReadAndWrittenBack() {
        Mapping mapping = Mapping.parse(ESCONV);

        assertThat(mapping.speakers()).isEqualTo(Map.of("speaker", Speaker.CHATTER, "listener", Speaker.COUNSELLOR));
        assertThat(mapping.id()).isNull();
        assertThat(Mapping.parse(mapping.json())).isEqualTo(mapping);
        assertThat(mapping.json()).doesNotContain("\n").doesNotContain("null");
    }

    @Test
    void everyFaultIsToldWithItsPlace() {
        Path file = Taken.file(folder, "mapping.json", """
                {"format": "json", "transcripts": "dialog", "messages": "$.dialog", "speaker": "$.a[*]", "text": 5,
                 "speakers": {"x": "moeder"}, "trim": "yes", "spekers": {}}
                """);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Mapping.read(file));

        assertThat(refusal.problems()).extracting(Problem::file).containsOnly("mapping.json");
        assertThat(refusal.problems()).extracting(it -> it.place().en().replaceAll(".*\\(|\\)", ""))
                .containsExactlyInAnyOrder("$.spekers", "$.transcripts", "$.messages", "$.speaker", "$.text",
                        "$.speakers.x", "$.trim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "{\"format\": \"xml\"}", "{\"format\": \"json\"}", "{\"format\": \"csv\"}",
            "{\"format\": \"text\", \"id\": \"a\"}",
            "{\"format\": \"csv\", \"speaker\": \"a\", \"text\": \"b\", \"speakers\": []}",
            "{", ""})
    void whatIsNoMappingIsRefused(String json) {
        assertThat(catchThrowableOfType(Refusal.class, () -> Mapping.parse(json)).problems()).isNotEmpty();
    }

    @Test
    void aMappingThatIsNotThereIsRefused() {
        assertThat(catchThrowableOfType(Refusal.class, () -> Mapping.read(folder.resolve("no.json"))).reason().en())
                .startsWith("no.json: this mapping is not there");
    }

    @Test
    void aFileOfTheEsconvShapeIsRead() throws IOException {
        InputStream shaped = Objects.requireNonNull(getClass().getResourceAsStream("/intake/esconv-shaped.json"));
        Path file = Taken.file(folder, "esconv-shaped.json", shaped.readAllBytes());
        Taken taken = Taken.from(file, Mapping.parse(ESCONV));

        assertThat(taken.reading()).isEqualTo(new Reading(6, 43, 0, List.of()));
        assertThat(taken.ids()).first().isEqualTo("esconv-shaped-1");
        Transcript second = taken.transcripts().get(1);
        assertThat(second.attributes()).isEqualTo(Map.of("problem", "verzonnen"));
        assertThat(second.messages()).extracting(Message::speaker).startsWith(Speaker.COUNSELLOR, Speaker.CHATTER);
        assertThat(taken.texts()).contains("Neem rustig de tijd.").allMatch(text -> text.equals(text.strip()));
    }

    @Test
    void theRealEsconvFileIsRead() {
        String real = System.getProperty("tweespraak.esconv");
        Assumptions.assumeTrue(real != null && Files.exists(Path.of(real)),
                "set -Dtweespraak.esconv=FILE to read the published FailedESConv.json");
        Taken taken = Taken.from(Path.of(real), Mapping.parse(ESCONV));

        assertThat(taken.reading()).isEqualTo(new Reading(196, 5230, 0, List.of()));
        assertThat(taken.ids()).startsWith("FailedESConv-1", "FailedESConv-2").endsWith("FailedESConv-196");
    }

    @Test
    void columnsOfATableAreMapped() {
        Mapping mapping = Mapping.parse("""
                {"format": "csv", "id": "gesprek", "attributes": {"channel": "kanaal"}, "speaker": "wie", "text": "wat",
                 "at": "tijd", "startedOn": "dag", "speakers": {"V": "chatter"}}
                """);
        Path file = Taken.file(folder, "a.csv", """
                wat;wie;gesprek;tijd;kanaal;dag;extra
                "a ";v;g1;14:02;web;2022-03-12;x
                b;politie;g1;;web;2022-03-12;y
                c;V;g2;;app;;
                """);
        Taken taken = Taken.from(file, mapping);

        assertThat(taken.ids()).containsExactly("g1", "g2");
        assertThat(taken.texts()).containsExactly("a ", "b", "c");
        assertThat(taken.transcripts().getFirst().startedOn()).hasToString("2022-03-12");
        assertThat(taken.transcripts().getFirst().attributes()).isEqualTo(Map.of("channel", "web"));
    }

    @Test
    void aColumnMayTellTranscriptsApartWithoutBeingTheirId() {
        Mapping mapping = Mapping.parse("""
                {"format": "csv", "transcripts": "nr", "messages": "volgnummer", "speaker": "wie", "text": "wat"}
                """);
        Taken taken = Taken.from(Taken.file(folder, "a.csv",
                "nr,volgnummer,wie,wat\n7,1,chatter,a\n7,2,chatter,b\n9,2,chatter,c\n"), mapping);

        assertThat(taken.ids()).containsExactly("a-1");
        assertThat(taken.problem().place().en()).isEqualTo("transcript 2 (a-2), line 4");
    }

    @Test
    void aTableWithoutTheMappedColumnsIsRefusedNamingThem() {
        Mapping mapping = Mapping.parse("{\"format\": \"csv\", \"speaker\": \"wie\", \"text\": \"wat\"}");
        assertThat(Taken.refused(Taken.file(folder, "a.csv", "wie;tekst\nx;y\n"), mapping).reason().nl())
                .isEqualTo("a.csv, regel 1: in de kop van deze tabel ontbreekt: wat.");
    }

    @Test
    void aMappingForAnotherFormatIsRefused() {
        assertThat(Taken.refused(Taken.file(folder, "a.txt", "chatter: a\n"), Mapping.parse(ESCONV)).reason().en())
                .contains("the mapping is for json");
        Mapping table = Mapping.parse("{\"format\": \"csv\", \"speaker\": \"wie\", \"text\": \"wat\"}");
        assertThat(Taken.refused(Taken.file(folder, "a.json", "[]"), table).reason().en()).contains("for csv");
    }

    @Test
    void aPathThatLeadsNowhereIsRefused() {
        Mapping mapping = Mapping.parse(ESCONV.replace("$[*]", "$.chats[*]"));
        assertThat(Taken.refused(Taken.file(folder, "a.json", "{\"talks\": []}"), mapping).problems()).hasSize(1);
        assertThat(Taken.refused(Taken.file(folder, "b.json", "[]"), mapping).problems()).hasSize(1);
    }
}
