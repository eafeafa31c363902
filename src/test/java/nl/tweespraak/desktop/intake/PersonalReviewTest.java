package nl.tweespraak.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.tweespraak.desktop.Inspection;
import nl.tweespraak.desktop.kit.Excerpt;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.desktop.reading.CaseReading;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What may be personal is gone through and masked, without a toolkit, and pictured with one.
class PersonalReviewTest {

    @TempDir
    Path folder;

    private final Kit kit = Kit.direct(MixedExports.CLOCK);
    private Study study;
    private IntakeController screen;
    private PersonalReview review;
    private PersonalModel model;

    @BeforeEach
    void open() throws IOException {
        study = MixedExports.study(folder.resolve("study"));
        Path file = folder.resolve("los.txt");
        Files.writeString(file, """
                Chatter: Dit gesprek is verzonnen.
                Chatter: Mijn e-mailadres is naam@example.org.
                Chatter: Mijn e-mailadres is naam@example.org.
                Chatter: Het nummer is 111222333.
                """);
        screen = new IntakeController(kit, study);
        screen.shown(null);
        screen.add(List.of(file));
        screen.take();
        review = screen.personal();
        model = review.model();
        review.scan();
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void whatIsSureIsProposedAndWhatIsNotStays() {
        assertThat(found()).extracting(Suspicion::kind).containsExactly(PersonalKind.EMAIL, PersonalKind.EMAIL,
                PersonalKind.BSN);
        assertThat(found()).extracting(it -> model.maskedProperty().get().contains(it)).containsExactly(true, true,
                false);
        assertThat(found().getFirst().excerpt().words()).isEqualTo("Mijn e-mailadres is naam@example.org.");
        assertThat(found().toString()).as("never what somebody wrote").doesNotContain("example");
        assertThat(texts()).as("nothing is masked unasked").contains("Mijn e-mailadres is naam@example.org.");
    }

    @Test
    void noSignIsCutInTwoWhereAnExcerptEnds() {
        String smiles = "\uD83D\uDE42".repeat(50);
        Excerpt excerpt = Suspicion.around(smiles + " b " + smiles, new TextRange(51, 52));
        assertThat(excerpt.words()).isEqualTo("…" + smiles.substring(22) + " b " + smiles.substring(22) + "…");
    }

    @Test
    void oneOrAllThatAreAlikeAreKeptOrMasked() {
        assertThat(model.alike()).isEqualTo(2);
        review.decide(false, true);
        assertThat(model.maskedProperty().get()).isEmpty();
        review.decide(true, false);
        assertThat(model.maskedProperty().get()).hasSize(1);
        assertThat(model.chosenProperty().get()).as("on to the next").isEqualTo(1);
    }

    @Test
    void maskingAsksOnceMoreAndIsForGood() {
        review.mask();
        assertThat(texts()).as("not asked yet").contains("Mijn e-mailadres is naam@example.org.");
        review.ask(true);
        review.mask();
        assertThat(texts()).containsExactly("Dit gesprek is verzonnen.", "Mijn e-mailadres is [e-mailadres].",
                "Mijn e-mailadres is [e-mailadres].", "Het nummer is 111222333.");
        assertThat(found()).extracting(Suspicion::kind).containsExactly(PersonalKind.BSN);
        assertThat(kit.saved().get()).isInstanceOf(Saved.Done.class);
        assertThat(study.file().check()).isEmpty();
    }

    @Test
    void whatIsLetStandIsPassedOverByTheNextLookUntilSomebodyWantsItAgain() {
        review.decide(false, true);
        assertThat(model.keptProperty().get()).hasSize(2);
        assertThat(kit.saved().get()).isInstanceOf(Saved.Done.class);
        review.scan();
        assertThat(found()).extracting(Suspicion::kind).containsExactly(PersonalKind.BSN);
        assertThat(model.earlierProperty().get()).isEqualTo(2);
        review.reconsider();
        assertThat(found()).hasSize(3);
        assertThat(model.earlierProperty().get()).isZero();
        assertThat(study.file().check()).isEmpty();
    }

    @Test
    void whoThinksBetterOfItAndMasksIsShownItAgainUntilItIsMasked() {
        review.decide(false, true);
        review.decide(true, true);
        assertThat(model.keptProperty().get()).isEmpty();
        review.scan();
        assertThat(found()).hasSize(3);
    }

    @Test
    void whatPeopleWroteIsShownWithItsPlaceWhichLeadsThere() {
        write();
        review.scan();
        NoteLine line = model.notesProperty().get().getFirst();
        assertThat(model.notesProperty().get()).hasSize(1);
        assertThat(line.excerpt().words()).isEqualTo("Zie ook naam@example.org.");
        assertThat(line.toString()).doesNotContain("example");
        assertThat(line.finding().note().place(study.codebook()).nl()).startsWith("memo van Anna bij ")
                .endsWith(", casus los-1");
        List<String> ways = new ArrayList<>();
        kit.navigator().leadTo((screen, at) -> ways.add(screen + " " + at));
        review.open(line.finding().note());
        assertThat(ways).as("nobody differs: the case is read here").isEmpty();
        CaseReading reading = Objects.requireNonNull(model.readingProperty().get());
        assertThat(reading.caseId()).isEqualTo("los-1");
        assertThat(reading.transcripts()).hasSize(1);
        assertThat(reading.answers()).as("not handed in").isEmpty();
        review.closeCase();
        assertThat(model.readingProperty().get()).isNull();
        for (String coder : List.of("Anna", "Bram")) {
            study.apply(new Edit.AddCoder(coder));
            study.as(new Person.Coding(coder)).apply(new Edit.HandInCase("los-1", coder));
        }
        review.open(line.finding().note());
        assertThat(ways).as("one has an answer, the other none").containsExactly("disagreements los-1/scope");
        assertThat(model.readingProperty().get()).isNull();
        review.leave();
        assertThat(model.notesProperty().get()).isEmpty();
    }

    @Test
    void whyACaseWasGivenBackIsMaskedOnceThatIsSaidAgain() {
        write();
        study.as(new Person.Coding("Anna")).apply(new Edit.HandInCase("los-1", "Anna"));
        study.apply(new Edit.ReopenCase("los-1", "Anna", "Zie naam@example.org."));
        review.scan();
        List<NoteLine> notes = model.notesProperty().get();
        assertThat(notes).extracting(it -> it.finding().row() != null).containsExactly(false, true);
        review.maskNote();
        review.askNote(notes.getFirst());
        review.maskNote();
        assertThat(model.notesProperty().get()).as("not asked, or not to be masked").hasSize(2);
        review.askNote(notes.getLast());
        review.maskNote();
        assertThat(model.notesProperty().get()).hasSize(1);
        assertThat(model.askingNoteProperty().get()).isNull();
        assertThat(texts()).as("nothing else is masked").contains("Mijn e-mailadres is naam@example.org.");
        assertThat(study.file().check()).isEmpty();
    }

    private void write() {
        Entry.CodingKey key = new Entry.CodingKey("los-1", "Anna", "scope");
        study.apply(new Edit.AddCoder("Anna"));
        Study anna = study.as(new Person.Coding("Anna"));
        anna.apply(new Edit.SetAnswer(key, new Answer.One(1)));
        anna.apply(new Edit.SetMemo(key, "Zie ook naam@example.org."));
    }

    @Test
    void theWordsGoWithTheScreen() {
        screen.leave();
        assertThat(model.foundProperty().get()).isNull();
        assertThat(model.maskedProperty().get()).isEmpty();
    }

    @Test
    void itIsPictured() throws Exception {
        Path pictures = Path.of("target", "screens");
        Pictures.startToolkit();
        Pictures.onScreen(() -> {
            Inspection all = new Inspection(pictures);
            model.chosenProperty().set(2);
            review.decide(false, false);
            all.all("intake-personal", kit, screen.view(), 1248, 824);
            write();
            study.as(new Person.Coding("Anna")).apply(new Edit.HandInCase("los-1", "Anna"));
            study.apply(new Edit.ReopenCase("los-1", "Anna", "Zie naam@example.org."));
            review.scan();
            review.askNote(model.notesProperty().get().getLast());
            all.all("intake-personal-again", kit, screen.view(), 948, 624);
            review.ask(true);
            all.all("intake-personal-sure", kit, screen.view(), 948, 624);
            review.ask(false);
            review.open(model.notesProperty().get().getFirst().finding().note());
            all.all("intake-personal-case", kit, screen.view(), 1248, 824);
            assertThat(all.found()).isEmpty();
            return true;
        });
        assertThat(Files.size(pictures.resolve("intake-personal-en-dark.png"))).isGreaterThan(10_000);
    }

    private List<Suspicion> found() {
        return Objects.requireNonNull(model.foundProperty().get());
    }

    private List<String> texts() {
        return study.file().transcript("los-1").messages().stream().map(Message::text).toList();
    }
}
