package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.study.ChangingEdition;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The command `agreement`, on bare tables and on a study.
class AgreementCommandTest {

    private static final Offset<Double> EXACT = within(1e-6);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"T11_gwet_abstractors, nominal, gwet_ac1, 0.8493305482",
            "T11_gwet_abstractors, nominal, cohen_kappa, 0.7964094022",
            "T15_mspatients_w, ordinal, weighted_kappa_linear, 0.379730548",
            "T15_mspatients_w, ordinal, gwet_ac2_quadratic, 0.6220919407",
            "T03_krippendorff12, interval, krippendorff_alpha, 0.8491071429",
            "T03_krippendorff12, ratio, krippendorff_alpha, 0.7974027747",
            "S03_sets_with_empty, set, krippendorff_alpha_masi, 0.4922048998",
            "T20_paradox_gwet, nominal, fleiss_kappa, -0.0288065844"})
    void aBareTableGivesThePublishedValue(String table, String level, String name, double value) throws IOException {
        Ran ran = Ran.of("agreement", "--ratings", file(table), "--level", level, "--json");
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().get("level").asString()).isEqualTo(level);
        assertThat(coefficient(ran.json(), name).get("value").asDouble()).isCloseTo(value, EXACT);
    }

    @Test
    void moreThanTwoCodersHaveNoKappaForTwo() throws IOException {
        JsonNode json = Ran.of("agreement", "--ratings", file("T03_krippendorff12"), "--level", "nominal", "--json")
                .json();
        assertThat(json.get("coders").asInt()).isEqualTo(4);
        assertThat(names(json)).containsExactly("percent_agreement", "fleiss_kappa", "krippendorff_alpha", "gwet_ac1");
    }

    @Test
    void aKeyTwiceAndAnUnknownCategoryAreRefusedWithTheirRows() throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), "item,coder,value\n1,A,a\n1,A,b\n2,A,c\n2,B,\n");
        Ran ran = Ran.of("agreement", "--ratings", file, "--level", "nominal", "--categories", "a,b", "--json");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.rows()).containsExactly(3, 4);
        assertThat(Ran.of("agreement", "--ratings", file).exit()).isEqualTo(2);
        assertThat(Ran.of("agreement").exit()).isEqualTo(2);
    }

    @Test
    void notDefinedComesWithItsReasonAndPercentAgreementBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), "item,coder,value\n1,A,1\n1,B,1\n2,A,1\n2,B,1\n");
        JsonNode json = Ran.of("agreement", "--ratings", file, "--level", "nominal", "--json").json();
        assertThat(coefficient(json, "cohen_kappa").get("value").isNull()).isTrue();
        assertThat(coefficient(json, "cohen_kappa").get("undefined").asString()).contains("one and the same category");
        assertThat(coefficient(json, "percent_agreement").get("value").asDouble()).isEqualTo(1);
    }

    @Test
    void inAStudyEachAnswerSaysWhetherItEnteredAndWhyNot() throws IOException {
        Path study = study("duration", "1,1", "2,2", "3,-99", "5,5", "4,", "1,2");
        Path cells = folder.resolve("cells.csv");
        JsonNode json = Ran.of("agreement", study, "--cells", cells, "--json").json();
        JsonNode duration = variable(json, "duration");
        assertThat(duration.get("level").asString()).isEqualTo("ordinal");
        assertThat(duration.get("items").asInt()).isEqualTo(3);
        assertThat(duration.get("coders").asInt()).isEqualTo(2);
        assertThat(duration.get("excluded").toString()).isEqualTo("{\"not_coded\":1,\"unknown\":1,\"no_rank\":1}");
        assertThat(coefficient(duration, "percent_agreement").get("value").asDouble()).isCloseTo(2 / 3.0, EXACT);
        assertThat(Files.readAllLines(cells)).contains("1,duration,A,1,1,", "3,duration,A,3,0,unknown",
                "3,duration,B,-99,0,unknown", "4,duration,A,5,0,no_rank", "5,duration,A,4,0,one_coder",
                "5,duration,B,,0,not_coded");
        assertThat(coefficient(variable(json, "duration:known"), "percent_agreement").get("value").asDouble())
                .isCloseTo(4 / 5.0, EXACT);
    }

    @Test
    void unknownIsACategoryOfANominalVariableOrIsLeftOut() throws IOException {
        Path study = study("chatter_role", "1,1", "2,-99", "-99,-99", "2,2");
        JsonNode counted = variable(Ran.of("agreement", study, "--json").json(), "chatter_role");
        assertThat(counted.get("items").asInt()).isEqualTo(4);
        assertThat(coefficient(counted, "percent_agreement").get("value").asDouble()).isEqualTo(0.75);
        // AC1 over the six declared categories and unknown.
        assertThat(coefficient(counted, "gwet_ac1").get("value").asDouble()).isCloseTo(ac1(0.75, 7, 0.25, 0.375, 0.375),
                EXACT);
        JsonNode omitted = variable(Ran.of("agreement", study, "--unknown", "omit", "--json").json(), "chatter_role");
        assertThat(omitted.get("items").asInt()).isEqualTo(2);
        assertThat(omitted.get("excluded").toString()).isEqualTo("{\"unknown\":2}");
    }

    @Test
    void severalCategoriesAreASetAndEachCategoryARowOfItsOwn() throws IOException {
        Path study = study("referral", "1|2,1|2", "1,1|3", "{},{}", "2,-99");
        Path out = folder.resolve("agreement.csv");
        JsonNode json = Ran.of("agreement", study, out, "--json").json();
        assertThat(names(variable(json, "referral"))).containsExactly("percent_agreement", "krippendorff_alpha",
                "krippendorff_alpha_masi", "krippendorff_alpha_jaccard");
        assertThat(variable(json, "referral").get("items").asInt()).isEqualTo(3);
        assertThat(StreamSupport.stream(json.get("variables").spliterator(), false)
                .map(it -> it.get("variable").asString()).filter(it -> it.startsWith("referral:")).toList())
                .hasSize(9).contains("referral:known");
        assertThat(Files.readAllLines(out)).first().isEqualTo(
                "variable,level,items,coders,name,value,low,high,interval,rule,undefined");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1,A,a 2,A,b; no case has two coders' codings; true",
            "1,A,a 2,B,a; no case has two coders' codings; true", "1,A,a 1,B,b; only one case can be compared; false",
            "1,A,a 1,B, 2,A, 2,B,b; no case has two coders' codings; true"})
    void tooLittleIsSaidInWords(String rows, String reason, boolean nothingAtAll) throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"),
                "item,coder,value\n" + rows.replace(" ", "\n") + "\n");
        Ran ran = Ran.of("agreement", "--ratings", file, "--level", "nominal", "--json");
        assertThat(ran.exit()).isZero();
        assertThat(coefficient(ran.json(), "fleiss_kappa").get("undefined").asString()).isEqualTo(reason);
        assertThat(coefficient(ran.json(), "krippendorff_alpha").get("undefined").asString()).isEqualTo(reason);
        assertThat(coefficient(ran.json(), "percent_agreement").get("value").isNull()).isEqualTo(nothingAtAll);
    }

    @Test
    void aTableWithoutRatingsHasNoCoefficientThatIsDefined() throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), "item,coder,value\n");
        Ran ran = Ran.of("agreement", "--ratings", file, "--level", "interval", "--json");
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().get("items").asInt()).isZero();
        assertThat(coefficient(ran.json(), "krippendorff_alpha").get("undefined").asString()).isNotBlank();
    }

    @Test
    void fiftyCategoriesAndManyRatingsAreTakenIn() throws IOException {
        StringBuilder rows = new StringBuilder("item,coder,value\n");
        for (int item = 0; item < 20_000; item++) {
            rows.append(item).append(",A,c").append(item % 50).append('\n');
            rows.append(item).append(",B,c").append((item + (item % 7 == 0 ? 1 : 0)) % 50).append('\n');
        }
        Path file = Files.writeString(folder.resolve("r.csv"), rows);
        for (String level : List.of("nominal", "ordinal")) {
            JsonNode json = Ran.of("agreement", "--ratings", file, "--level", level, "--json").json();
            assertThat(json.get("items").asInt()).isEqualTo(20_000);
            assertThat(coefficient(json, "cohen_kappa").get("value").asDouble()).isBetween(0.85, 0.86);
        }
    }

    @Tag("slow")
    @Test
    void soAreAMillionRatings() throws IOException {
        Path file = folder.resolve("r.csv");
        try (BufferedWriter rows = Files.newBufferedWriter(file)) {
            rows.write("item,coder,value\n");
            for (int item = 0; item < 500_000; item++) {
                rows.write(item + ",A," + item % 5 + "\n" + item + ",B," + (item % 9 == 0 ? 0 : item % 5) + "\n");
            }
        }
        JsonNode json = Ran.of("agreement", "--ratings", file, "--level", "interval", "--json").json();
        assertThat(json.get("items").asInt()).isEqualTo(500_000);
        assertThat(coefficient(json, "krippendorff_alpha").get("value").asDouble()).isBetween(0.5, 1.0);
    }

    @Test
    void answersOfTwoEditionsAreStatedBesideTheFigures() throws IOException {
        Path study = study("perpetrator_relation", "1,1", "2,1");
        assertThat(Ran.of("agreement", study).err()).doesNotContain("ckm");
        try (Study open = Ran.WIRING.open(study, "lead", "verzonnen".toCharArray())) {
            new ChangingEdition(open, Codebooks.builtIn("ckm-2021")).apply();
        }
        Ran ran = Ran.of("agreement", study, "--json");
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).contains("given with codebook ckm-2022: 8.").contains("by ckm-2021");
        assertThat(variable(ran.json(), "perpetrator_relation").get("items").asInt()).isEqualTo(2);
        Ran dutch = Ran.in(Map.of("TWEESPRAAK_PASSPHRASE", "verzonnen", "TWEESPRAAK_LANG", "nl"), "agreement", study);
        assertThat(dutch.err()).contains("Antwoorden die met codeboek ckm-2022 zijn gegeven: 8.");
    }

    @Test
    void aCaseWhoseScopeNobodyDecidedCountsAndThatIsSaid() throws IOException {
        Path study = study("perpetrator_relation", "1,1", "2,1", "1,1");
        Path later = Files.writeString(folder.resolve("later.csv"), "case,coder,variable,value\n3,B,scope,5\n");
        assertThat(Ran.of("agreement", study).err()).doesNotContain("not decided");
        Path other = Files.writeString(folder.resolve("empty.csv"),
                "case,coder,variable,value\n2,A,language,1\n2,B,scope,5\n");
        assertThat(Ran.of("codings", study, later).exit()).isZero();
        assertThat(Ran.of("codings", study, other).exit()).isZero();

        Ran ran = Ran.of("agreement", study, "--json");
        assertThat(ran.err()).contains("whose scope is not decided, and which count: 2.");
        assertThat(variable(ran.json(), "scope").get("items").asInt()).isEqualTo(3);
        assertThat(Ran.of("screen", study, Files.writeString(folder.resolve("s.csv"),
                "case,screening,reason\n2,in,\n3,out,5\n")).exit()).isZero();
        assertThat(Ran.of("agreement", study).err()).doesNotContain("not decided");
    }

    private static double ac1(double observed, int categories, double... shares) {
        double expected = 0;
        for (double share : shares) {
            expected += share * (1 - share) / (categories - 1);
        }
        return (observed - expected) / (1 - expected);
    }

    /// A study in which A and B coded one variable of as many cases as there are pairs.
    private Path study(String variable, String... pairs) throws IOException {
        Path study = Ran.study(folder);
        String transcripts = String.join(",", IntStream.rangeClosed(1, pairs.length).mapToObj(it -> "{\"id\":\"" + it
                + "\",\"messages\":[{\"speaker\":\"chatter\",\"text\":\"Dit gesprek is verzonnen.\"}]}").toList());
        assertThat(Ran.of("import", study, Files.writeString(folder.resolve("t.json"), "[" + transcripts + "]"))
                .exit()).isZero();
        List<String> rows = new ArrayList<>(List.of("case,coder,variable,value"));
        for (int i = 0; i < pairs.length; i++) {
            String[] pair = pairs[i].split(",", -1);
            for (int coder = 0; coder < 2; coder++) {
                String start = i + 1 + "," + (coder == 0 ? "A" : "B") + ",";
                rows.add(start + "scope,1");
                if (!pair[coder].isEmpty()) {
                    rows.add(start + variable + "," + pair[coder]);
                }
            }
        }
        Ran coded = Ran.of("codings", study, Files.write(folder.resolve("c.csv"), rows));
        assertThat(coded.exit()).as(coded.err()).isZero();
        return study;
    }

    private Path file(String table) throws IOException {
        Path file = folder.resolve(table + ".csv");
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/agreement/tables/" + table + ".csv"))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static JsonNode variable(JsonNode json, String name) {
        return StreamSupport.stream(json.get("variables").spliterator(), false)
                .filter(it -> it.get("variable").asString().equals(name)).findFirst().orElseThrow();
    }

    private static JsonNode coefficient(JsonNode of, String name) {
        return StreamSupport.stream(of.get("coefficients").spliterator(), false)
                .filter(it -> it.get("name").asString().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> names(JsonNode of) {
        return StreamSupport.stream(of.get("coefficients").spliterator(), false).map(it -> it.get("name").asString())
                .toList();
    }
}
