package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfusionTest {

    @Test
    void theTablesHoldTheCasesOfEveryPairOfAnswers(@TempDir Path folder) {
        try (Study study = FilledStudy.create(folder.resolve("study"))) {
            FilledStudy.addTranscripts(study, 1, 6);
            code(study, "001", "Anna", "1", "1", "2|4");
            code(study, "001", "Bram", "1", "2", "2");
            code(study, "002", "Anna", "1", "1", "4");
            code(study, "002", "Bram", "1", "2", "4");
            code(study, "003", "Anna", "1", "-99", "-99");
            code(study, "003", "Bram", "1", "1", "2");
            code(study, "004", "Anna", "1", "1", "2");
            Agreement agreement = study.agreement(Agreement.Unknown.CATEGORY);
            assertThat(agreement.coders()).containsExactly("Anna", "Bram");
            assertThat(agreement.compared()).isEqualTo(3);

            Confusion role = agreement.confusion("chatter_role", "Anna", "Bram").orElseThrow();
            assertThat(role.items()).isEqualTo(3);
            assertThat(role.cases(0, 1)).containsExactly("001", "002");
            assertThat(role.cases(1, 0)).isEmpty();
            int unknown = role.values().stream().map(Text::en).toList().indexOf("not in transcript");
            assertThat(role.cases(unknown, 0)).containsExactly("003");
            assertThat(role.ofFirst(0)).isEqualTo(2);
            assertThat(role.ofSecond(1)).isEqualTo(2);
            assertThat(agreement.confusion("chatter_role", "Bram", "Anna").orElseThrow().cases(1, 0))
                    .containsExactly("001", "002");

            Confusion left = study.agreement(Agreement.Unknown.OMIT).confusion("chatter_role", "Anna", "Bram")
                    .orElseThrow();
            assertThat(left.items()).isEqualTo(2);
            assertThat(left.values()).hasSize(role.values().size() - 1);

            assertThat(agreement.confusion("referral", "Anna", "Bram").orElseThrow().items()).isEqualTo(2);
            Confusion named = agreement.confusion("referral:" + category(study), "Anna", "Bram").orElseThrow();
            assertThat(named.values()).extracting(Text::nl).containsExactly("niet genoemd", "genoemd");
            assertThat(named.cases(1, 0)).containsExactly("001");
            assertThat(named.cases(1, 1)).containsExactly("002");
            assertThat(agreement.confusion("referral:none", "Anna", "Bram")).isEmpty();
            assertThat(agreement.confusion("none", "Anna", "Bram")).isEmpty();
            Confusion known = agreement.confusion("referral:known", "Anna", "Bram").orElseThrow();
            assertThat(known.cases(0, 1)).containsExactly("003");
            assertThat(known.cells()).allSatisfy(it -> assertThat(it.isAgreement()).isEqualTo(it.cases().size() == 2));
        }
    }

    /// The name of the referral's fourth category.
    private static String category(Study study) {
        return study.codebook().variable("referral").category(4).orElseThrow().name();
    }

    @Test
    void aCoderSeesOnlyTheCasesThatBothHandedIn(@TempDir Path folder) {
        try (Study study = FilledStudy.create(folder.resolve("study"))) {
            FilledStudy.addTranscripts(study, 1, 3);
            for (String name : List.of("Anna", "Bram", "Carla")) {
                study.apply(new Edit.AddCoder(name));
            }
            code(study, "001", "Anna", "1", "1", "2");
            code(study, "001", "Bram", "1", "2", "2");
            code(study, "002", "Anna", "1", "1", "2");
            code(study, "002", "Carla", "1", "2", "2");
            Agreement ofBram = study.as(new Person.Coding("Bram")).agreement(Agreement.Unknown.CATEGORY);
            assertThat(ofBram.compared()).isEqualTo(1);
            assertThat(ofBram.coders()).containsExactly("Anna", "Bram");
            assertThat(ofBram.confusion("chatter_role", "Anna", "Bram").orElseThrow().items()).isEqualTo(1);
        }
    }

    private static void code(Study study, String caseId, String coder, String scope, String role, String referral) {
        study.apply(new Edit.TakeCodings(List.of(row(caseId, coder, "scope", scope),
                row(caseId, coder, "chatter_role", role), row(caseId, coder, "referral", referral))));
    }

    private static Edit.CodingRow row(String caseId, String coder, String variable, String value) {
        return new Edit.CodingRow(2, caseId, coder, variable, value, null, null);
    }
}
