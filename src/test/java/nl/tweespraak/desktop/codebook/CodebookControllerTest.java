package nl.tweespraak.desktop.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import nl.tweespraak.cli.Wiring;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.codebook.CodebookModel.Compared;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Browsing, comparing and going on with another edition.
class CodebookControllerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-01T12:03:00Z"), ZoneOffset.UTC);
    private static final String ANNA = "Anna";

    @TempDir
    Path folder;

    private final Wiring services = new Wiring(KeyStrength.LIGHT, CLOCK);
    private Study study;
    private boolean anew;
    private CodebookController screen;

    @BeforeEach
    void aStudyOfTheEditionBefore() {
        study = services.create(folder.resolve("study"), "verzonnen zin".toCharArray(), "Proef",
                Codebooks.builtIn("ckm-2021"), true);
        study.apply(new Edit.AddCoder(ANNA));
        try (ImportSession session = study.beginImport()) {
            session.add(new Transcript("001", null, new TreeMap<>(),
                    List.of(new Message(1, Speaker.CHATTER, null, "Ja."))));
            study.commit(session, new Import("verzonnen.json", "0", ""));
        }
        study.as(new Person.Coding(ANNA)).apply(
                new Edit.SetAnswer(new Entry.CodingKey("001", ANNA, "scope"), new Answer.One(1)));
        screen = of(study);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private CodebookController of(Study seen) {
        return new CodebookController(Kit.direct(CLOCK), seen, () -> anew = true);
    }

    @Test
    void questionsAreFoundByWhatStandsInThemInEitherLanguage() {
        assertThat(screen.found()).hasSameSizeAs(study.codebook().variables());
        screen.model().queryProperty().set("pleger RELATIE");
        assertThat(screen.found()).extracting(it -> it.name()).contains("perpetrator_relation")
                .doesNotContain("scope");
        assertThat(screen.found()).contains(screen.model().chosenProperty().get());
        screen.model().queryProperty().set("perpetrator");
        assertThat(screen.found()).isNotEmpty();
        screen.model().queryProperty().set("zzqqzz");
        assertThat(screen.found()).isEmpty();
        assertThat(screen.model().chosenProperty().get()).isNull();
    }

    @Test
    void theNextEditionIsComparedPreviewedAndThenGoneOnWith() {
        assertThat(screen.editions()).doesNotContain("ckm-2021").contains("ckm-2022");
        screen.compare("ckm-2022");
        Compared compared = screen.model().comparedProperty().get();
        assertThat(compared).isNotNull();
        assertThat(compared.changes()).isNotEmpty();
        assertThat(compared.outcome()).isNotNull()
                .satisfies(it -> assertThat(it.carried() + it.setAside().size()).isPositive());
        screen.change();
        assertThat(anew).as("not before the last word").isFalse();
        screen.model().changingProperty().set(true);
        screen.change();
        assertThat(anew).isTrue();
        assertThat(services.anew(study).codebook().id()).isEqualTo("ckm-2022");
        assertThat(study.file().folder().resolve("backups")).isNotEmptyDirectory();
    }

    @Test
    void aClosedRoundHoldsItBackInWords() {
        study.apply(new Edit.OpenRound("1", false, List.of(ANNA), List.of(), 100, 1));
        study.apply(new Edit.CloseRound("1", "category"));
        screen.compare("ckm-2022");
        screen.model().changingProperty().set(true);
        screen.change();
        assertThat(screen.model().problemProperty().get()).isNotNull()
                .satisfies(it -> assertThat(it.nl()).contains("heropen"));
        assertThat(services.anew(study).codebook().id()).isEqualTo("ckm-2021");
    }

    @Test
    void whoIsNoLeadComparesAndChangesNothing() {
        for (Person person : List.of(new Person.Coding(ANNA), new Person.Reading("Rik"))) {
            CodebookController other = of(study.as(person));
            other.compare("ckm-2022");
            Compared compared = other.model().comparedProperty().get();
            assertThat(compared).isNotNull().satisfies(it -> assertThat(it.outcome()).isNull());
            other.model().changingProperty().set(true);
            other.change();
            assertThat(other.model().problemProperty().get()).isNotNull();
            assertThat(anew).isFalse();
        }
    }

    @Test
    void aFileThatIsNoCodebookIsRefusedInWords() {
        screen.compare(folder.resolve("geen.json").toString());
        assertThat(screen.model().problemProperty().get()).isNotNull();
        assertThat(screen.model().busyProperty().get()).isFalse();
    }

    @Test
    void itReturnsToTheQuestionThatWasOpen() {
        screen.shown("duration");
        CodebookController again = of(study);
        again.back(screen.place().getValue());
        assertThat(again.model().chosenProperty().get()).isEqualTo(study.codebook().variable("duration"));
    }
}
