package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.CodebookReader;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;

class ChangingEditionTest {

    @TempDir
    private Path folder = Path.of("");
    private @Nullable Study opened;

    @BeforeEach
    void aCodedStudy() {
        Study study = FilledStudy.create(folder.resolve("study"));
        opened = study;
        FilledStudy.addTranscripts(study, 1, 2);
        Study desk = study.as(new Person.Coding("Anna"));
        desk.apply(new Edit.SetAnswer(FilledStudy.key("001", "Anna", "scope"), new Answer.One(1)));
        desk.apply(new Edit.SetAnswer(FilledStudy.key("001", "Anna", "coercion"), Answer.Many.of(List.of(1))));
        desk.apply(new Edit.SetMemo(FilledStudy.key("001", "Anna", "coercion"), "verzonnen memo"));
    }

    @AfterEach
    void close() {
        study().close();
    }

    private Study study() {
        return Objects.requireNonNull(opened);
    }

    private Codebook changed(String from, String to) {
        String source = study().codebook().source();
        assertThat(source).contains(from);
        return CodebookReader.read(source.replace(from, to), "other.json");
    }

    @Test
    void whatFitsCarriesOverAndWhatCannotBeComparedInPartsIsListed() {
        ChangingEdition change = new ChangingEdition(study(), Codebooks.builtIn("ckm-2021"));
        ChangingEdition.Outcome preview = change.preview();
        String head = study().file().head();

        assertThat(study().file().head()).isEqualTo(head);
        assertThat(change.apply()).isEqualTo(preview);
        assertThat(preview.carried() + preview.setAside().values().stream().mapToInt(it -> it).sum()).isEqualTo(2);
        assertThat(preview.setAside().containsKey("coercion")
                || preview.look().contains(FilledStudy.key("001", "Anna", "coercion"))).isTrue();
        Codebook now = CodebookReader.read(study().file().codebook(), "study");
        assertThat(now.id()).isEqualTo("ckm-2021");
        Study again = new Study(study().file(), now, new Person.Lead("lead"), InstantSource.system());
        assertThat(again.as(new Person.Coding("Anna")).sheet("001").line("scope").coded())
                .isEqualTo(new Answer.One(1));
        assertThat(again.file().check()).isEmpty();
    }

    @Test
    void whatIsNotComparableIsSetAsideWithItsMemoKept() {
        Codebook other = changed("\"comparable\": \"not_in_parts\"", "\"comparable\": \"not\"");
        Codebook later = CodebookReader.read(other.source().replace("\"id\": \"ckm-2022\"", "\"id\": \"ckm-2023\"")
                .replace("\"with\": \"ckm-2021\"", "\"with\": \"ckm-2022\""), "other.json");

        ChangingEdition.Outcome outcome = new ChangingEdition(study(), later).apply();
        assertThat(outcome.setAside()).containsOnlyKeys("coercion");
        assertThat(outcome.carried()).isEqualTo(1);
        Study again = new Study(study().file(), later, new Person.Coding("Anna"), InstantSource.system());
        SheetLine line = again.sheet("001").line("coercion");
        assertThat(line.coded()).isNull();
        assertThat(Objects.requireNonNull(line.coding()).memo()).isEqualTo("verzonnen memo");
        assertThat(again.file().check()).isEmpty();
    }

    @Test
    void onlyTheLeadAndNoClosedRound() {
        ChangingEdition own = new ChangingEdition(study().as(new Person.Coding("Anna")),
                Codebooks.builtIn("ckm-2021"));
        assertThatThrownBy(own::apply).isInstanceOf(Refusal.class);
        study().apply(new Edit.OpenRound("eerste", false, List.of("Anna"), List.of(), 100, 1));
        study().apply(new Edit.CloseRound("eerste", "category"));
        assertThatThrownBy(() -> new ChangingEdition(study(), Codebooks.builtIn("ckm-2021")).apply())
                .isInstanceOf(Refusal.class).hasMessageContaining("eerste");
        assertThat(study().file().codebook()).isEqualTo(study().codebook().source());
    }
}
