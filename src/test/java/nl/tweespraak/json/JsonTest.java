package nl.tweespraak.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class JsonTest {

    @Test
    void everyValueKnowsItsPlace() {
        JsonObject root = (JsonObject) read("{\"a\": 1,\n \"b\": [true, {\"a name\": \"x\"}]}");
        JsonArray list = (JsonArray) root.find("b").orElseThrow();
        JsonValue text = ((JsonObject) list.items().get(1)).find("a name").orElseThrow();
        assertThat(text.place()).isEqualTo(new JsonPlace("$.b[1][\"a name\"]", 2, 25));
        assertThat(list.place().text().nl()).isEqualTo("regel 2, kolom 7 ($.b)");
        assertThat(list.place().text().en()).isEqualTo("line 2, column 7 ($.b)");
    }

    @Test
    void allKindsOfValuesAreRead() {
        Object plain = read("{\"t\":\"ü😀\\n\",\"n\":-1.50,\"y\":true,\"no\":false,\"nil\":null,\"l\":[],\"o\":{}}")
                .plain();
        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        expected.put("t", "ü😀\n");
        expected.put("n", new BigDecimal("-1.50"));
        expected.put("y", true);
        expected.put("no", false);
        expected.put("nil", null);
        expected.put("l", List.of());
        expected.put("o", Map.of());
        assertThat(plain).isEqualTo(expected);
    }

    @Test
    void aNameTwiceIsRefusedAtItsSecondPlace() {
        assertThat(problem("{\"a\": 1,\n  \"a\": 2}").place().en()).isEqualTo("line 2, column 3 ($.a)");
    }

    @Test
    void brokenSyntaxIsRefusedWithItsPlaceAndNoContent() {
        Problem problem = problem("{\"a\": \"secret\",\n \"b\": secret}");
        assertThat(problem.place().en()).startsWith("line 2, column");
        assertThat(problem.reason().nl() + problem.reason().en()).doesNotContain("secret");
    }

    @Test
    void aTruncatedFileIsRefusedAsCutOff() {
        assertThat(problem("{\"a\": [1, 2").reason()).isEqualTo(JsonFault.CUT_OFF);
        assertThat(problem("{\"a\": \"x").reason()).isEqualTo(JsonFault.CUT_OFF);
    }

    @Test
    void anEmptyFileAndSomethingAfterTheEndAreRefused() {
        assertThat(problem(" \n").reason()).isEqualTo(JsonFault.EMPTY);
        assertThat(problem("{} {}").reason()).isEqualTo(JsonFault.MORE);
        assertThat(problem("{}]").reason()).isEqualTo(JsonFault.BROKEN);
    }

    @Test
    void commentsAndSingleQuotesAreNoJson() {
        for (String loose : List.of("{} // c", "{'a': 1}", "[1,]", "[NaN]", "[01]", "{a: 1}", "[\"\t\"]")) {
            assertThat(problem(loose).reason()).as(loose).isIn(JsonFault.BROKEN, JsonFault.MORE);
        }
    }

    @Test
    void whatIsNotUtf8IsRefusedAtTheByteThatBreaksIt() {
        byte[] bytes = "{\n\"a\": \"xy\"}".getBytes(StandardCharsets.UTF_8);
        bytes[8] = (byte) 0xe9;
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Json.read(new ByteArrayInputStream(bytes), "f.json", JsonLimits.USUAL))
                .satisfies(refusal -> {
                    Problem problem = refusal.problems().getFirst();
                    assertThat(problem.reason()).isEqualTo(JsonFault.NOT_UTF8);
                    assertThat(problem.file()).isEqualTo("f.json");
                    assertThat(problem.place().en()).isEqualTo("line 2, column 7");
                });
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        byte[] bytes = "\uFEFF[1]".getBytes(StandardCharsets.UTF_8);
        JsonValue value = Json.read(new ByteArrayInputStream(bytes), "", JsonLimits.USUAL);
        assertThat(value.plain()).isEqualTo(List.of(BigDecimal.ONE));
    }

    @Test
    void limitsAreRefusedWithTheirPlace() {
        JsonLimits small = new JsonLimits(5, 3, 6, 12);
        assertThat(problem("[[[[1]]]]", small).reason().en()).contains("nested deeper than 3");
        assertThat(problem("[\"abcdef\"]", small).reason().en()).contains("more than 5 characters");
        assertThat(problem("[1,1,1,1,1,1]", small).place().en()).isEqualTo("line 1, column 12 ($[5])");
        assertThat(problem("[\"abcde\",\"abcde\",\"abcde\"]", small).place().en()).contains("$[2]");
        for (String number : List.of("1e999999999", "1e2147483648", "-12.5E+99999999999999999999", "1e-2147483649",
                "0e99999999999999999999")) {
            assertThat(problem("[" + number + "]", JsonLimits.USUAL).place().en()).as(number).contains("$[0]");
        }
    }

    @Test
    void contentIsNeverShownByToString() {
        JsonValue value = read("{\"a\": \"secret\"}");
        assertThat(value.toString()).isEqualTo("object at $");
        assertThat(((JsonObject) value).find("a").orElseThrow().toString()).isEqualTo("string at $.a");
    }

    @Test
    void membersAreWrittenInTheirOrder() {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        value.put("b", Arrays.asList(1, null, true, "é\"\n"));
        value.put("a", new BigDecimal("1E+3"));
        value.put("c", Map.of());
        assertThat(Json.write(value)).isEqualTo("{\"b\":[1,null,true,\"é\\\"\\n\"],\"a\":1000,\"c\":{}}");
        assertThat(Json.pretty(value)).isEqualTo("""
                {
                  "b": [
                    1,
                    null,
                    true,
                    "é\\"\\n"
                  ],
                  "a": 1000,
                  "c": {}
                }
                """);
    }

    @Test
    void whatIsWrittenReadsBackTheSame() throws IOException {
        JsonValue value = read("{\"t\":\"ü😀\\u0000\\u2028\",\"n\":[0.1,12345678901234567890],\"nil\":null}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Json.write(value, out, true);
        assertThat(read(out.toString(StandardCharsets.UTF_8)).plain()).isEqualTo(value.plain());
    }

    private static JsonValue read(String json) {
        return Json.read(json, JsonLimits.USUAL);
    }

    private static Problem problem(String json) {
        return problem(json, JsonLimits.USUAL);
    }

    private static Problem problem(String json, JsonLimits limits) {
        try {
            throw new AssertionError("was read: " + Json.read(json, limits));
        } catch (Refusal refusal) {
            return refusal.problems().getFirst();
        }
    }
}
