package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which proposed doubles wait for the lead.
class DoublesTest {

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void open() {
        study = FilledStudy.create(folder.resolve("study"));
        FilledStudy.addTranscripts(study, 1, 4);
        propose("002", "Anna", "001");
        propose("001", "Bram", "002");
        propose("004", "Bram", "003");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void theLeadSeesAllAndACoderNone() {
        assertThat(proposed(study)).containsExactly("001 = 002 Bram", "002 = 001 Anna", "004 = 003 Bram");
        assertThat(proposed(study.as(new Person.Coding("Anna")))).isEmpty();
    }

    @Test
    void linkingSettlesWhatBothProposed() {
        study.apply(new Edit.Screen(List.of(new Edit.ScreenRow(0, "002", "duplicate", "", "001"))));
        assertThat(proposed(study)).containsExactly("004 = 003 Bram");
    }

    @Test
    void unlinkingBringsTheCaseBackAsItWas() {
        study.apply(
                new Edit.Decide(List.of(new Edit.DecisionRow(0, "002", "scope", "3", "Anna en Bram", "besproken"))));
        study.apply(new Edit.Screen(List.of(new Edit.ScreenRow(0, "004", "duplicate", "", "001"),
                new Edit.ScreenRow(0, "002", "duplicate", "", "001"))));
        assertThat(new Doubles(study).linked()).extracting(Link::duplicate).containsExactly("002", "004");
        assertThat(new Doubles(study.as(new Person.Coding("Anna"))).linked()).isEmpty();
        for (String duplicate : List.of("002", "004")) {
            new Doubles(study).unlinking(duplicate).forEach(study::apply);
        }
        assertThat(study.transcripts("001")).hasSize(1);
        assertThat(study.judged("002").decision("scope")).hasValueSatisfying(it -> {
            assertThat(it.answer()).isEqualTo(new Answer.One(3));
            assertThat(it.by()).isEqualTo("Anna en Bram");
            assertThat(it.reason()).isEqualTo("besproken");
        });
        assertThat(study.judged("004").decision("scope")).isEmpty();
        assertThat(proposed(study)).containsExactly("001 = 002 Bram", "002 = 001 Anna", "004 = 003 Bram");
    }

    @Test
    void whatIsRefusedOrWithdrawnIsGone() {
        propose("004", "Bram", null);
        study.apply(new Edit.ProposeDouble("002", "Anna", null, ""));
        assertThat(proposed(study)).containsExactly("001 = 002 Bram");
        assertThat(study.as(new Person.Coding("Anna")).sheet("002").proposal()).isNull();
    }

    private void propose(String caseId, String coder, @Nullable String of) {
        study.as(new Person.Coding(coder)).apply(new Edit.ProposeDouble(caseId, coder, of, "zelfde ex"));
    }

    private static List<String> proposed(Study at) {
        return new Doubles(at).proposed().stream().map(it -> it.caseId() + " = " + it.of() + " " + it.coder())
                .toList();
    }
}
