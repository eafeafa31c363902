package nl.tweespraak.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonArray;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonValue;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.junit.jupiter.api.Test;

final class BuiltInTest {

    private final Codebook of2022 = Codebooks.builtIn("ckm-2022");
    private final Codebook of2021 = Codebooks.builtIn("ckm-2021");

    @Test
    void theVariablesOf2022StandInTheirOrder() {
        assertThat(of2022.variables().stream().filter(variable -> !variable.name().endsWith(Variable.OTHER_TEXT))
                .map(variable -> variable.section() + " " + variable.name() + " " + variable.kind().word())
                .toList()).containsExactly("scope scope one", "chat first_contact date", "chat language one",
                        "chat chatter_role one", "chat referral many", "victim gender one", "victim age number",
                        "victim first_disclosure one", "victim disclosed_to many", "victim acute_unsafety one",
                        "victim other_victims one", "exploitation exploitation many", "exploitation criminal_act many",
                        "exploitation duration one", "exploitation time_since one", "coercion coercion many",
                        "coercion violence many", "perpetrator perpetrator_relation one",
                        "perpetrator family_relation one", "perpetrator social_relation one",
                        "perpetrator several_perpetrators one", "perpetrator meeting one",
                        "perpetrator online_platform many", "client several_clients one", "client client_knowledge one",
                        "client client_indicator many", "client parent_present one");
    }

    @Test
    void theCategoriesOf2022KeepTheirCodes() {
        assertThat(categories("scope")).containsExactly("1 in_scope", "2 other_sexual_violence",
                "3 sextortion_without_exploitation", "4 money_or_extortion", "5 other");
        assertThat(categories("chatter_role")).containsExactly("1 victim", "2 family", "3 partner", "4 social",
                "5 client", "6 other");
        assertThat(categories("referral")).containsExactly("1 doctor_or_social_work", "2 kindertelefoon",
                "3 other_care", "4 search_engine", "5 media", "6 someone_near", "7 csg_website", "8 other");
        assertThat(categories("coercion")).containsExactly("1 sextortion", "2 substance_dependence",
                "3 intellectual_disability", "4 age_difference", "5 living_in", "6 violence", "7 financial_dependence",
                "8 other");
        assertThat(categories("duration")).containsExactly("1 under_3_months", "2 months_3_to_12", "3 years_1_to_2",
                "4 years_2_to_5", "5 several_years", "6 over_5_years");
        assertThat(categories("family_relation")).containsExactly("1 father", "2 mother", "3 both_parents", "4 sibling",
                "5 uncle_aunt", "6 grandparent", "7 other");
        assertThat(categories("client_indicator")).containsExactly("1 very_young", "2 trafficker_present", "3 violence",
                "4 filming", "5 refusal_known", "6 other");
        assertThat(categories("acute_unsafety")).containsExactly("1 yes", "2 no");
    }

    @Test
    void onlySeveralYearsHasNoRank() {
        assertThat(of2022.variables().stream().flatMap(variable -> variable.categories().stream())
                .filter(category -> !category.ranked()).map(Category::name)).containsExactly("several_years");
    }

    @Test
    void wordsBesideOtherStandRightAfterTheirVariableAndApplyWithIt() {
        List<String> names = of2022.variables().stream().map(Variable::name).toList();
        assertThat(names.get(names.indexOf("referral") + 1)).isEqualTo("referral_other_text");
        assertThat(names.stream().filter(name -> name.endsWith(Variable.OTHER_TEXT))).hasSize(11);
        Variable words = of2022.variable("referral_other_text");
        assertThat(words.kind()).isEqualTo(Kind.TEXT);
        assertThat(words.appliesWhen()).isEqualTo(new Condition.Includes("referral", 8));
    }

    @Test
    void theEditionOf2021LacksViolenceAndTheClient() {
        List<String> expected = new ArrayList<>(of2022.variables().stream()
                .filter(variable -> !variable.section().equals("client")).map(Variable::name).toList());
        expected.remove("violence");
        assertThat(of2021.variables().stream().map(Variable::name).toList()).isEqualTo(expected);
        Crosswalk crosswalk = Objects.requireNonNull(of2022.crosswalk());
        assertThat(crosswalk.with()).isEqualTo("ckm-2021");
        assertThat(crosswalk.entries()).extracting(Crosswalk.Entry::variable, Crosswalk.Entry::comparable)
                .containsExactly(tuple("coercion", Crosswalk.Extent.NOT_IN_PARTS));
    }

    @Test
    void everyTextOfEveryEditionIsInBothLanguages() {
        for (String edition : Codebooks.editions()) {
            Codebook codebook = Codebooks.builtIn(edition);
            assertThat(textsOf(Json.read(codebook.source(), JsonLimits.USUAL)))
                    .allSatisfy(text -> assertThat(text.members().keySet()).containsExactly("nl", "en"));
            assertThat(codebook.variables()).allSatisfy(variable -> assertThat(variable.label().nl()).isNotBlank());
        }
    }

    @Test
    void theOriginSaysThatItIsReconstructed() {
        for (String edition : Codebooks.editions()) {
            Text origin = Codebooks.builtIn(edition).origin();
            assertThat(origin.nl()).contains("Gereconstrueerd", "niet het codeboek van CKM zelf");
            assertThat(origin.en()).contains("Reconstructed", "not CKM's own codebook");
        }
    }

    @Test
    void everyQuestionHasADefinitionAndEveryExampleSaysThatItIsInvented() {
        assertThat(of2022.variables()).filteredOn(variable -> variable.kind() != Kind.TEXT)
                .allSatisfy(variable -> assertThat(variable.notes().definition()).as(variable.name()).isNotNull());
        List<Text> examples = new ArrayList<>();
        for (Variable variable : of2022.variables()) {
            examples.add(variable.notes().example());
            variable.categories().forEach(category -> examples.add(category.notes().example()));
        }
        assertThat(examples.stream().filter(Objects::nonNull)).isNotEmpty()
                .allSatisfy(example -> assertThat(example.nl()).startsWith("verzonnen"));
    }

    @Test
    void everyAnswerInWordsAndBack() {
        Variable relation = of2022.variable("perpetrator_relation");
        assertThat(relation.describe(new Answer.One(1)).nl()).isEqualTo("(ex-)partner");
        assertThat(relation.describe(Answer.Missing.UNKNOWN)).isEqualTo(new Text("staat er niet", "not in transcript"));
        assertThat(relation.describe(Answer.Missing.NOT_APPLICABLE)).isEqualTo(new Text("n.v.t.", "n/a"));
        Variable coercion = of2022.variable("coercion");
        assertThat(coercion.describe(coercion.parse("7|8").orElseThrow()))
                .isEqualTo(new Text("financieel afhankelijk, overig", "financial dependence, other"));
        assertThat(coercion.describe(coercion.parse("{}").orElseThrow()).en()).isEqualTo("none of these");
        assertThat(of2022.variable("age").describe(of2022.variable("age").parse("24").orElseThrow()).nl())
                .isEqualTo("24");
    }

    @Test
    void sectionsAreNumberedInTheirOrder() {
        assertThat(of2022.sectionNumber(of2022.variable("scope"))).isEqualTo(1);
        assertThat(of2022.sectionNumber(of2022.variable("parent_present"))).isEqualTo(7);
        assertThat(of2022.sectionOf(of2022.variable("meeting")).letters()).isEqualTo(new Text("Pl", "Pe"));
    }

    @Test
    void anEditionThatIsNotThereIsRefused() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Codebooks.builtIn("ckm-1999"))
                .satisfies(refusal -> assertThat(refusal.reason().nl()).contains("ckm-1999", "ckm-2022"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Codebooks.load("nowhere/codebook.json"));
    }

    private List<String> categories(String variable) {
        return of2022.variable(variable).categories().stream()
                .map(category -> category.code() + " " + category.name()).toList();
    }

    private static List<JsonObject> textsOf(JsonValue value) {
        List<JsonObject> texts = new ArrayList<>();
        switch (value) {
            case JsonObject object when object.get("nl") != null || object.get("en") != null -> texts.add(object);
            case JsonObject object -> object.members().values().forEach(member -> texts.addAll(textsOf(member)));
            case JsonArray array -> array.items().forEach(item -> texts.addAll(textsOf(item)));
            default -> {
            }
        }
        return texts;
    }
}
