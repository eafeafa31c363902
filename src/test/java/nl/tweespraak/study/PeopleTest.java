package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.store.Access;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.store.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Coders who come, and who go on under another name: in the study, and in the keys.
class PeopleTest {

    private final Path folder;
    private Study lead;

    PeopleTest(@TempDir Path place) {
        folder = place.resolve("lead");
        lead = new Desks(place).lead("lead", 3, FilledStudy.CODERS);
        answer(lead.as(new Person.Coding("Anna")), "001");
    }

    @AfterEach
    void close() {
        lead.close();
    }

    private static void answer(Study desk, String caseId) {
        desk.apply(new Edit.SetAnswer(FilledStudy.key(caseId, desk.person().name(), "scope"), new Answer.One(1)));
    }

    private People people() {
        return new People(lead, KeyStrength.LIGHT);
    }

    private List<String> keys() {
        return people().list().stream().map(Users.User::name).toList();
    }

    /// What a coder of this key has answered, at a desk that opens it with that key; the lead's study is closed meanwhile.
    private int answersWith(String key) {
        lead.close();
        try (StudyFile file = StudyFile.open(folder, key, FilledStudy.PASSPHRASE)) {
            Person coder = new Person.Coding(new CoderNames(file.coders()).current(key));
            Study desk = new Study(file, FilledStudy.codebook(), coder, InstantSource.system());
            return (int) desk.cases().stream().filter(it -> it.answered() > 0).count();
        } finally {
            lead = FilledStudy.open(folder);
        }
    }

    @Test
    void stoppedBeforeTheKeyACoderIsAddedByTheSameCall() {
        lead.onChange(_ -> {
            throw new IllegalStateException("stopped here");
        });
        assertThatThrownBy(() -> people().add("Els", Person.Role.CODER, FilledStudy.PASSPHRASE))
                .isInstanceOf(IllegalStateException.class);
        lead.close();
        lead = FilledStudy.open(folder);

        assertThat(lead.coders()).containsExactly("Anna", "Bram", "Els");
        assertThat(keys()).containsExactly("lead", "Anna", "Bram");
        people().add("Els", Person.Role.CODER, FilledStudy.PASSPHRASE);
        assertThat(lead.coders()).containsExactly("Anna", "Bram", "Els");
        assertThat(keys()).containsExactly("lead", "Anna", "Bram", "Els");
        assertThat(lead.file().check()).isEmpty();
    }

    @Test
    void whoseKeyWillNotDoIsNoCoder() {
        assertThatThrownBy(() -> people().add("Els", Person.Role.CODER, new char[0]))
                .isInstanceOf(Refusal.class);
        assertThat(lead.coders()).containsExactly("Anna", "Bram");
    }

    @Test
    void theCoderAndTheKeyHaveTheNewName() {
        assertThat(people().rename("Anna", "Codeur A")).isEmpty();

        assertThat(lead.coders()).containsExactly("Bram", "Codeur A");
        assertThat(keys()).containsExactly("lead", "Codeur A", "Bram");
        assertThat(answersWith("Codeur A")).isEqualTo(1);
        assertThat(lead.file().accesses()).extracting(Access::what).contains("users rename Codeur A");
        assertThat(lead.file().check()).isEmpty();
    }

    @Test
    void stoppedBetweenTheStudyAndTheKeyItOpensAndIsFinishedByTheSameCall() {
        lead.onChange(_ -> {
            throw new IllegalStateException("stopped here");
        });
        assertThatThrownBy(() -> people().rename("Anna", "Codeur A")).isInstanceOf(IllegalStateException.class);
        lead.close();
        lead = FilledStudy.open(folder);

        assertThat(lead.coders()).containsExactly("Bram", "Codeur A");
        assertThat(keys()).containsExactly("lead", "Anna", "Bram");
        assertThat(answersWith("Anna")).as("of the coder as named now").isEqualTo(1);
        assertThat(people().rename("Codeur A", "Codeur A")).isEmpty();
        assertThat(keys()).containsExactly("lead", "Codeur A", "Bram");
        assertThat(answersWith("Codeur A")).isEqualTo(1);
        assertThat(lead.file().check()).isEmpty();
    }

    @Test
    void aKeyThatCannotBeWrittenIsToldAndTheRestIsDone() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("keys.json.new").resolve("x"));
        assertThat(people().rename("Anna", "Codeur A")).isPresent();
        assertThat(lead.coders()).contains("Codeur A");
        assertThat(keys()).contains("Anna");

        Files.delete(inTheWay);
        assertThat(people().rename("Anna", "Codeur A")).isEmpty();
        assertThat(keys()).contains("Codeur A");
    }

    @Test
    void aNameThatIsOrWasSomebodysWillNotDo() {
        people().add("Rik", Person.Role.READER, FilledStudy.PASSPHRASE);
        people().rename("Anna", "Codeur A");
        for (String taken : List.of("Bram", "bram", "lead", "Rik", "Anna", "", " Els", "op twee\nregels")) {
            assertThatThrownBy(() -> people().rename("Codeur A", taken)).as(taken).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> people().rename("Els", "Nieuw")).isInstanceOf(Refusal.class);
        assertThat(lead.coders()).containsExactly("Bram", "Codeur A");
        assertThat(keys()).containsExactly("lead", "Codeur A", "Bram", "Rik");
    }

    @Test
    void nobodyElseGetsAFormerName() {
        people().rename("Anna", "Codeur A");
        assertThatThrownBy(() -> people().add("Anna", Person.Role.CODER, FilledStudy.PASSPHRASE))
                .isInstanceOf(Refusal.class).hasMessageContaining("Codeur A");
        assertThatThrownBy(() -> lead.apply(new Edit.AddCoder("Anna"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> lead.as(new Person.Coding("Anna"))).isInstanceOf(Refusal.class);
        assertThat(keys()).doesNotContain("Anna");
    }

    @Test
    void aCoderWithoutAKeyIsRenamedToo() {
        lead.apply(new Edit.AddCoder("Els"));
        assertThat(people().rename("Els", "Codeur E")).isEmpty();
        assertThat(lead.coders()).containsExactly("Anna", "Bram", "Codeur E");
        assertThat(keys()).containsExactly("lead", "Anna", "Bram");
    }

    /// Codings may be taken in under any name, a lead's too; that key is another's.
    @Test
    void aKeyOfSomebodyWhoDoesNotCodeKeepsItsName() {
        lead.apply(new Edit.AddCoder("lead"));
        assertThat(people().rename("lead", "Codeur L")).isEmpty();
        assertThat(keys()).containsExactly("lead", "Anna", "Bram");
    }

    @Test
    void onlyTheLeadRenames() {
        for (Person other : List.of(new Person.Coding("Anna"), new Person.Reading("Rik"))) {
            People people = new People(lead.as(other), KeyStrength.LIGHT);
            assertThatThrownBy(() -> people.rename("Anna", "Codeur A")).isInstanceOf(Refusal.class)
                    .hasMessageContaining("Only the lead");
        }
        assertThat(keys()).contains("Anna");
        assertThat(lead.coders()).contains("Anna");
    }
}
