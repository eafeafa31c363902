package nl.tweespraak.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodebookReaderTest {

    @Test
    void aCodebookWithoutAFaultIsReadWhole() {
        Codebook codebook = Sample.codebook();
        assertThat(codebook.variables()).extracting(Variable::name).containsExactly("kleur", "kleur_other_text",
                "marks", "size");
        assertThat(codebook.source()).isEqualTo(Sample.TEXT);
        assertThat(codebook.variable("size").shortLabel().nl()).isEqualTo("Maat");
    }

    /// Part of the sample, what replaces it, where the one fault is and what it says.
    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '`', textBlock = """
            "kind": "many"              ^ "kind": "several"            ^ $.variables[1].kind ^ unknown; known are: one, many
            "level": "nominal"          ^ "level": "fine"              ^ $.variables[0].level ^ unknown; known are
            "level": "scale"            ^ "level": "ordinal"           ^ $.variables[2].level ^ does not fit kind number
            "kleur"                     ^ "2kleur"                     ^ $.variables[0].name ^ no valid name
            "size"                      ^ "With"                       ^ $.variables[2].name ^ reserved in SPSS
            "size"                      ^ "KLEUR"                      ^ $.variables[2].name ^ already used
            "size"                      ^ "Case"                       ^ $.variables[2].name ^ already used
            "size"                      ^ "marks_dot"                  ^ $.variables[2].name ^ already used
            "size"                      ^ "kleur_OTHER_text"           ^ $.variables[2].name ^ already used
            "small"                     ^ "size"                       ^ $.derived[0].name ^ already used
            "code": 2, "name": "other"  ^ "code": 1, "name": "other"   ^ $.variables[0].categories[1].code ^ another category
            "code": 2, "name": "other"  ^ "code": -99, "name": "other" ^ $.variables[0].categories[1].code ^ missing code
            "code": 2, "name": "other"  ^ "code": -88, "name": "other" ^ $.variables[0].categories[1].code ^ missing code
            "code": 2, "name": "other"  ^ "code": -1, "name": "other"  ^ $.variables[0].categories[1].code ^ not negative
            "code": 2, "name": "other"  ^ "code": 1.5, "name": "other" ^ $.variables[0].categories[1].code ^ whole number
            "name": "line"              ^ "name": "DOT"                ^ $.variables[1].categories[1].name ^ another category
            , "en": "red"               ^ ``                           ^ $.variables[0].categories[0].label ^ 'en' is missing
            "nl": "rood"                ^ "nl": " "                    ^ $.variables[0].categories[0].label.nl ^ not blank
            "source": "report"          ^ "source": "book"             ^ $.variables[0].categories[0].source ^ report or reconstructed
            "source": "report"          ^ "ranked": false, "source": "report" ^ $.variables[0].categories[0].ranked ^ ordinal
            "variable": "kleur", "is": 1}    ^ "variable": "geur", "is": 1}  ^ $.variables[1].appliesWhen.variable ^ does not exist
            "variable": "kleur", "is": 1}    ^ "variable": "size", "is": 1}  ^ $.variables[1].appliesWhen.variable ^ only later
            "variable": "kleur", "is": 1}    ^ "variable": "marks", "is": 1} ^ $.variables[1].appliesWhen.variable ^ only later
            "variable": "kleur", "is": 1}    ^ "variable": "kleur", "is": 7} ^ $.variables[1].appliesWhen.is ^ code 7 does not exist
            "variable": "kleur", "is": 1}    ^ "variable": "kleur", "is": -99} ^ $.variables[1].appliesWhen.is ^ code -99 does not exist
            "variable": "kleur", "is": 1}    ^ "variable": "kleur", "includes": 1} ^ $.variables[1].appliesWhen.includes ^ does not fit
            "variable": "kleur", "is": 1}    ^ "variable": "kleur", "below": 1} ^ $.variables[1].appliesWhen.below ^ does not fit
            "variable": "kleur", "is": 1}    ^ "variable": "kleur"}    ^ $.variables[1].appliesWhen ^ a condition has one of
            {"variable": "kleur", "is": 1}   ^ {"all": []}             ^ $.variables[1].appliesWhen.all ^ empty
            {"variable": "kleur", "is": 1}   ^ {"some": []}            ^ $.variables[1].appliesWhen ^ 'variable' is missing
            "variable": "size", "below": 18  ^ "variable": "marks", "below": 18 ^ $.derived[0].rules[0].when.below ^ does not fit
            "source": "size"            ^ "source": "maat"             ^ $.derived[0].source ^ does not exist
            "otherwise": {"code": 2     ^ "otherwise": {"code": 1      ^ $.derived[0].otherwise.code ^ another label
            "variables": ["size"]       ^ "variables": ["maat"]        ^ $.checks[0].variables[0] ^ does not exist
            "section": "part", "kind": "many" ^ "section": "whole", "kind": "many" ^ $.variables[1].section ^ does not exist
            "letters": {"nl": "De"      ^ "letters": {"nl": "Deel"     ^ $.sections[0].letters ^ two letters
            "min": 0,                   ^ ``                           ^ $.variables[2] ^ 'min' above -88
            "min": 0                    ^ "min": -100                  ^ $.variables[2].min ^ 'min' above -88
            "max": 120                  ^ "max": -1                    ^ $.variables[2].max ^ below 'min'
            "coefficient": "cohen_kappa" ^ "coefficient": "krippendorff_alpha_masi" ^ $.variables[0].coefficient ^ does not fit
            "coefficient": "cohen_kappa", ^ ``                         ^ $.variables[0] ^ 'coefficient' is missing
            "Rood": 1                   ^ "Rood": 9                    ^ $.variables[0].filledFrom.values.Rood ^ code 9 does not exist
            "Rood": 1                   ^ "Rood": 1, "ROOD": 2         ^ $.variables[0].filledFrom.values.ROOD ^ there already
            "attribute": "colour"       ^ "attribute": "startedOn"     ^ $.variables[0].filledFrom.attribute ^ only a date
            "notApplicable": -88        ^ "notApplicable": -77         ^ $.missing.notApplicable ^ always -88
            "edition": "1",             ^ "edition": "1", "colour": 1, ^ $.colour ^ unknown
            "id": "test-1"              ^ "id": "Test 1"               ^ $.id ^ only
            "sections": [               ^ "sections": [7,              ^ $.sections[0] ^ an object belongs
            """)
    void everyFaultIsReportedWithItsPlace(String part, String replacement, String place, String reason) {
        List<Problem> problems = Sample.problems(Sample.with(part, replacement == null ? "" : replacement));
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("sample.json");
            assertThat(problem.place().en()).endsWith("(" + place + ")").startsWith("line ");
            assertThat(problem.place().nl()).startsWith("regel ");
            assertThat(problem.reason().en()).contains(reason);
            assertThat(problem.reason().nl()).isNotBlank();
        });
    }

    @Test
    void oneFaultIsReportedOnceAndNotAgainWhereSomethingRefersToIt() {
        assertThat(Sample.problems(Sample.with("\"kind\": \"one\"", "\"kind\": \"single\""))).hasSize(1);
        assertThat(Sample.problems(Sample.with("\"code\": 1, \"name\": \"red\"", "\"code\": -1, \"name\": \"red\"")))
                .hasSize(2);
    }

    @Test
    void allFaultsAreReportedTogether() {
        String json = Sample.TEXT.replace("\"kind\": \"many\"", "\"kind\": \"several\"")
                .replace("\"max\": 120", "\"max\": -1").replace("\"nl\": \"vreemd\", ", "");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> CodebookReader.read(json, "sample.json"))
                .satisfies(refusal -> {
                    assertThat(refusal.problems()).hasSize(3);
                    assertThat(refusal.reason().nl()).isEqualTo("het codeboek heeft 3 fouten");
                });
    }

    @Test
    void brokenJsonIsRefusedWithLineAndColumn() {
        assertThat(Sample.problems("{\n\"id\": }")).singleElement()
                .satisfies(problem -> assertThat(problem.place().en()).startsWith("line 2, column"));
        assertThat(Sample.problems("[]")).hasSize(1);
        assertThat(Sample.problems("{}")).hasSizeGreaterThan(5);
    }

    @Test
    void variablesOfASectionStandTogether() {
        String json = Sample.with("\"sections\": [", """
                "sections": [
                {"name": "late", "label": {"nl": "Laat", "en": "Late"}, "letters": {"nl": "La", "en": "La"}},""");
        assertThat(Sample.problems(json)).singleElement()
                .satisfies(problem -> assertThat(problem.reason().en()).contains("late has no variables"));
        String swapped = json.replace("\"name\": \"size\", \"section\": \"part\"",
                "\"name\": \"size\", \"section\": \"late\"");
        assertThat(Sample.problems(swapped)).singleElement()
                .satisfies(problem -> assertThat(problem.reason().en()).contains("stand together"));
    }

    @Test
    void aNameOfMoreThan64CharactersIsAFault() {
        assertThat(Sample.problems(Sample.with("\"size\"", "\"" + "s".repeat(65) + "\""))).isNotEmpty();
        assertThat(Sample.problems(Sample.with("\"kleur\"", "\"" + "k".repeat(60) + "\"")))
                .anySatisfy(problem -> assertThat(problem.reason().en()).contains("longer than 64"));
    }
}
