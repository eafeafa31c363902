package nl.tweespraak.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.tweespraak.model.Refusal;
import org.junit.jupiter.api.Test;

final class JsonStreamTest {

    @Test
    void theItemsOfAnArrayComeOneAtATime() throws IOException {
        assertThat(paths("[1, {\"a\": 2}, []]", "$[*]")).containsExactly("$[0]", "$[1]", "$[2]");
    }

    @Test
    void theItemsOfAMemberComeWithTheirWholePath() throws IOException {
        String json = "{\"v\": {\"x\": [1, \"y\"]}, \"transcripts\": [{\"id\": 1}, {}], \"after\": \"z\"}";
        assertThat(paths(json, "$.transcripts[*]")).containsExactly("$.transcripts[0]", "$.transcripts[1]");
        assertThat(paths("{\"a\": {\"b\": [7]}}", "$.a.b[*]")).containsExactly("$.a.b[0]");
        assertThat(paths("[{\"b\": [7, 8]}, {\"b\": [9]}]", "$[*].b[*]"))
                .containsExactly("$[0].b[0]", "$[0].b[1]", "$[1].b[0]");
    }

    @Test
    void severalRootValuesAreReadOneAfterTheOther() throws IOException {
        assertThat(paths("{\"a\": 1}\n{\"a\": 2}\n\n{\"a\": 3}", "$")).hasSize(3);
        assertThat(paths("", "$")).isEmpty();
    }

    @Test
    void aPathThatLeadsNowhereIsRefused() {
        refused("{\"b\": []}", "$.a[*]", "'a' is missing");
        refused("{\"a\": {}}", "$.a[*]", "here an array belongs");
        refused("[1]", "$.a", "here an object belongs");
    }

    @Test
    void aNameTwiceIsRefusedOnTheWayDownAndInWhatIsSkipped() {
        refused("{\"a\": [], \"a\": []}", "$.a[*]", "already");
        refused("{\"x\": [{\"y\": 1, \"y\": 2}], \"a\": []}", "$.a[*]", "already");
    }

    @Test
    void elementsBeforeABrokenOneAreHandedOut() throws IOException {
        try (JsonStream stream = open("[1, 2, oops]", "$[*]")) {
            assertThat(stream.next()).isNotNull();
            assertThat(stream.next()).isNotNull();
            assertThatExceptionOfType(Refusal.class).isThrownBy(stream::next)
                    .satisfies(refusal -> assertThat(refusal.reason().en()).startsWith("f.json, line 1, column"));
        }
    }

    @Test
    void limitsHoldForEachElementAndNotForTheFile() throws IOException {
        JsonPath path = JsonPath.parse("$[*]").orElseThrow();
        InputStream in = stream("[[1,2],[1,2],[1,2]]");
        try (JsonStream stream = JsonStream.open(in, "", path, new JsonLimits(10, 3, 3, 10))) {
            assertThat(all(stream)).hasSize(3);
        }
    }

    @Test
    void bytesReadGrowsAlongAFileThatIsNeverWhollyInMemory() throws IOException {
        int count = 20_000;
        List<InputStream> parts = new ArrayList<>(List.of(stream("[0")));
        IntStream.range(1, count).forEach(number -> parts.add(stream(",\n{\"text\": \"number " + number + "\"}")));
        parts.add(stream("]"));
        JsonPath path = JsonPath.parse("$[*]").orElseThrow();
        InputStream in = new SequenceInputStream(Collections.enumeration(parts));
        try (JsonStream stream = JsonStream.open(in, "", path, JsonLimits.USUAL)) {
            assertThat(stream.next()).isNotNull();
            long early = stream.bytesRead();
            assertThat(all(stream)).hasSize(count - 1);
            assertThat(stream.bytesRead()).isGreaterThan(early).isGreaterThan(400_000);
        }
    }

    @Test
    void theOpeningTellsAnArrayFromAnObjectByItsMembers() throws IOException {
        List<String> names = List.of("transcripts", "messages");
        assertThat(JsonStream.opening(stream("[oops"), "", names, JsonLimits.USUAL)).contains("[");
        assertThat(JsonStream.opening(stream("{\"v\": [1], \"transcripts\": [oops"), "", names, JsonLimits.USUAL))
                .contains("transcripts");
        assertThat(JsonStream.opening(stream("{\"v\": 1}"), "", names, JsonLimits.USUAL)).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> JsonStream.opening(stream("chatter: hallo"), "", names, JsonLimits.USUAL));
    }

    @Test
    void aPathFindsValuesWithinAnElement() {
        JsonValue value = Json.read("{\"a\": {\"b c\": [1, 2]}, \"d\": 3}", JsonLimits.USUAL);
        assertThat(JsonPath.parse("$.a['b c'][*]").orElseThrow().from(value)).hasSize(2);
        assertThat(JsonPath.parse("$.d").orElseThrow().oneFrom(value)).isPresent();
        assertThat(JsonPath.parse("$.x.y").orElseThrow().from(value)).isEmpty();
        assertThat(List.of("", "a", "$a", "$.", "$..a", "$[1]", "$.a["))
                .allMatch(path -> JsonPath.parse(path).isEmpty());
    }

    private static void refused(String json, String path, String reason) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> paths(json, path))
                .satisfies(refusal -> assertThat(refusal.problems().getFirst().reason().en()).contains(reason));
    }

    private static List<String> paths(String json, String path) throws IOException {
        try (JsonStream stream = open(json, path)) {
            return all(stream).stream().map(value -> value.place().path()).toList();
        }
    }

    private static List<JsonValue> all(JsonStream stream) throws IOException {
        List<JsonValue> values = new ArrayList<>();
        for (JsonValue value = stream.next(); value != null; value = stream.next()) {
            values.add(value);
        }
        return values;
    }

    private static JsonStream open(String json, String path) {
        return JsonStream.open(stream(json), "f.json", JsonPath.parse(path).orElseThrow(), JsonLimits.USUAL);
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
