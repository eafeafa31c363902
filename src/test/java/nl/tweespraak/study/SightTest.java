package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;

/// Who may see what of whom: every person, before and after each of the two coders has handed in.
class SightTest {

    @TempDir
    private Path folder = Path.of("");
    private @Nullable Study opened;

    @BeforeEach
    void twoCodersHaveAnswered() {
        Study study = FilledStudy.create(folder.resolve("study"));
        opened = study;
        FilledStudy.addTranscripts(study, 1, 1);
        for (String coder : FilledStudy.CODERS) {
            Study desk = at(coder);
            desk.apply(new Edit.SetAnswer(FilledStudy.key("001", coder, "scope"),
                    new Answer.One(coder.equals("Anna") ? 1 : 3)));
            desk.apply(new Edit.SetDoubt(FilledStudy.key("001", coder, "scope"), new Doubt("verzonnen vraag")));
            desk.apply(new Edit.SetMemo(FilledStudy.key("001", coder, "scope"), "verzonnen memo"));
        }
    }

    @AfterEach
    void close() {
        study().close();
    }

    private Study study() {
        return Objects.requireNonNull(opened);
    }

    private Study at(String who) {
        return study().as(switch (who) {
            case "lead" -> new Person.Lead("lead");
            case "reader" -> new Person.Reading("Rik");
            default -> new Person.Coding(who);
        });
    }

    /// Whose answers, how many differences, how many codings and coders a person sees.
    @ParameterizedTest
    @CsvSource({"lead,,Anna Bram,0,2,2", "lead,Anna,Anna Bram,0,2,2", "lead,Anna Bram,Anna Bram,1,2,2",
            "Anna,,Anna,0,1,1", "Anna,Anna,Anna,0,1,1", "Anna,Bram,Anna,0,1,1", "Anna,Anna Bram,Anna Bram,1,2,2",
            "Bram,,Bram,0,1,1", "Bram,Anna,Bram,0,1,1", "Bram,Bram,Bram,0,1,1", "Bram,Anna Bram,Anna Bram,1,2,2",
            "Carla,Anna Bram,,0,0,0", "reader,,,0,0,0", "reader,Anna,Anna,0,1,1",
            "reader,Anna Bram,Anna Bram,1,2,2"})
    void eachSeesWhatTheyMay(String who, @Nullable String handedIn, @Nullable String seen, int disagreements,
            int codings, int coders) {
        for (String coder : names(handedIn)) {
            at(coder).apply(new Edit.HandInCase("001", coder));
        }
        Study desk = at(who);

        assertThat(desk.judged("001").sheets()).extracting(Sheet::coder).containsExactlyElementsOf(names(seen));
        assertThat(desk.disagreements(true).stream().filter(it -> it.variable().equals("scope")))
                .hasSize(disagreements);
        assertThat(desk.counts().codings()).isEqualTo(codings);
        assertThat(desk.counts().coders()).isEqualTo(coders);
        assertThat(desk.agreement(Agreement.Unknown.CATEGORY).cells()).extracting(AgreementCell::coder)
                .isSubsetOf(names(seen));
        assertThat(Note.of(desk)).extracting(Note::kind, Note::author).containsExactlyInAnyOrderElementsOf(names(seen)
                .stream().flatMap(it -> Stream.of(tuple(Note.Kind.MEMO, it), tuple(Note.Kind.DOUBT, it))).toList());
        for (String coder : FilledStudy.CODERS) {
            CodingHistory history = new CodingHistory(desk);
            if (names(seen).contains(coder)) {
                assertThat(history.of(FilledStudy.key("001", coder, "scope"))).isNotEmpty();
            } else {
                assertThatThrownBy(() -> history.of(FilledStudy.key("001", coder, "scope")))
                        .isInstanceOf(Refusal.class);
            }
        }
    }

    private static List<String> names(@Nullable String names) {
        return names == null ? List.of() : List.of(names.split(" ", -1));
    }

    @Test
    void whoHasNotHandedInSeesNoDecisionButOnScope() {
        study().apply(new Edit.Decide(List.of(new Edit.DecisionRow(0, "001", "scope", "1", "lead", ""),
                new Edit.DecisionRow(0, "001", "language", "1", "lead", ""))));

        assertThat(at("lead").counts().decisions()).isEqualTo(2);
        assertThat(at("Anna").counts().decisions()).isEqualTo(1);
        assertThat(at("Anna").judged("001").decision("language")).isEmpty();
        at("Anna").apply(new Edit.HandInCase("001", "Anna"));
        assertThat(at("Anna").counts().decisions()).isEqualTo(2);
    }

    @Test
    void whatWasWrittenBesideADecisionIsReadWithTheDecisionAndNotBefore() {
        study().apply(new Edit.Decide(
                List.of(new Edit.DecisionRow(0, "001", "language", "1", "lead", "verzonnen reden"))));

        assertThat(Note.of(at("lead"))).extracting(Note::kind).contains(Note.Kind.REASON);
        assertThat(Note.of(at("Anna"))).extracting(Note::kind).doesNotContain(Note.Kind.REASON);
        assertThat(Note.of(at("lead")).toString()).doesNotContain("verzonnen");
        at("Anna").apply(new Edit.HandInCase("001", "Anna"));
        assertThat(Note.of(at("Anna"))).extracting(Note::kind).contains(Note.Kind.REASON);
    }

    @Test
    void whoOpenedAsACoderStaysThatCoder() {
        Study own = new Study(study().file(), study().codebook(), new Person.Coding("Anna"),
                InstantSource.system());

        assertThat(own.as(new Person.Coding("Anna")).person().name()).isEqualTo("Anna");
        for (Person other : List.of(new Person.Lead("lead"), new Person.Coding("Bram"), new Person.Reading("Anna"))) {
            assertThatThrownBy(() -> own.as(other)).isInstanceOf(Refusal.class).hasMessageContaining("Anna");
        }
    }
}
