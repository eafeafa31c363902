package nl.tweespraak.desktop.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.agreement.AgreementModel.State;
import nl.tweespraak.desktop.kit.Command;
import nl.tweespraak.desktop.kit.Job;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.reading.CaseReading;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.study.Agreement;
import nl.tweespraak.study.ChangingEdition;
import nl.tweespraak.study.Confusion;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.VariableAgreement;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Without a toolkit, on a real study.
@NullUnmarked // what @BeforeAll and @BeforeEach set
class AgreementControllerTest {

    private static final Person CODER = new Person.Coding(RatedStudy.FIRST);

    @TempDir
    private static Path template;

    @TempDir
    private Path folder;
    private Study lead;
    private Kit kit;
    private AgreementController controller;
    private AgreementModel model;
    private final List<String> opened = new ArrayList<>();

    @BeforeAll
    static void code() {
        RatedStudy.make(template, 40).close();
    }

    @BeforeEach
    void sitDown() throws IOException {
        lead = RatedStudy.copy(template, folder);
        sitDown(lead);
    }

    private void sitDown(Study study) {
        kit = Kit.direct(RatedStudy.CLOCK);
        kit.navigator().leadTo((screen, at) -> opened.add(screen + " " + at));
        controller = new AgreementController(kit, study);
        model = controller.model();
    }

    @AfterEach
    void close() {
        lead.close();
    }

    private Figures figures() {
        return Objects.requireNonNull(model.figuresProperty().get());
    }

    private Line line(String variable) {
        return figures().line(variable).orElseThrow();
    }

    @Test
    void allCasesShowWithoutTheTrainingRound() {
        controller.shown(null);
        assertThat(model.stateProperty().get()).isEqualTo(State.SHOWN);
        assertThat(figures().answers().compared()).isEqualTo(40);
        assertThat(line("perpetrator_relation").main().items()).isEqualTo(40);
        assertThat(model.chosenProperty().get().variable()).isEqualTo("scope");
    }

    @Test
    void theFiguresAreThoseOfTheStudy() {
        controller.shown(null);
        List<VariableAgreement> own = lead.agreement(Agreement.Unknown.CATEGORY).variables();
        assertThat(figures().variables()).isEqualTo(own);
        assertThat(figures().lines()).flatExtracting(Line::aspects).isEqualTo(own);
        assertThat(line("duration").shown().name()).isEqualTo("weighted_kappa_linear");
        assertThat(line("referral").shown().name()).isEqualTo("krippendorff_alpha_masi");
    }

    @Test
    void unknownCountsOrIsLeftOut() {
        controller.shown(null);
        int counted = line("perpetrator_relation").main().items();
        controller.count(Agreement.Unknown.OMIT);
        assertThat(line("perpetrator_relation").main().items())
                .isEqualTo(counted - line("perpetrator_relation").unknownLeftOut()).isLessThan(counted);
        assertThat(figures().choice().unknown()).isEqualTo(Agreement.Unknown.OMIT);
    }

    @Test
    void aCellLeadsToItsCases() {
        controller.shown("perpetrator_relation");
        Confusion table = Objects.requireNonNull(model.detail().confusionProperty().get());
        assertThat(table.items()).isEqualTo(40);
        Confusion.Cell differing = table.cells().stream().filter(it -> !it.isAgreement()).findFirst().orElseThrow();
        model.detail().cellProperty().set(differing);
        controller.cellCases().open(differing.cases().getFirst());
        assertThat(opened).containsExactly("disagreements " + differing.cases().getFirst() + "/perpetrator_relation");

        Confusion.Cell equal = table.cells().stream().filter(Confusion.Cell::isAgreement).findFirst().orElseThrow();
        model.detail().cellProperty().set(equal);
        controller.cellCases().open(equal.cases().getFirst());
        assertThat(opened).hasSize(1);
        CaseReading reading = Objects.requireNonNull(model.readingProperty().get());
        assertThat(reading.caseId()).isEqualTo(equal.cases().getFirst());
        assertThat(reading.transcripts()).isNotEmpty();
        assertThat(reading.answers()).hasSize(2)
                .allMatch(it -> it.nl().endsWith(table.values().get(equal.first()).nl()));
        controller.model().choose("scope");
        assertThat(model.readingProperty().get()).as("of another variable").isNull();
        sitDown(lead.as(CODER));
        controller.shown("perpetrator_relation");
        model.detail().cellProperty().set(equal);
        controller.cellCases().open(equal.cases().getFirst());
        assertThat(opened.getLast()).isEqualTo("coding " + equal.cases().getFirst());
    }

    @Test
    void anotherAspectHasATableOfItsOwn() {
        controller.shown("referral");
        VariableAgreement known = line("referral").aspects().stream().filter(it -> it.variable().endsWith(":known"))
                .findFirst().orElseThrow();
        model.detail().cellProperty().set(model.detail().confusionProperty().get().cells().getFirst());
        model.detail().aspectProperty().set(known);
        assertThat(model.detail().confusionProperty().get().values()).hasSize(2);
        assertThat(model.cell()).isNull();
        assertThat(controller.aspectName(line("referral"), known).nl()).isEqualTo("Of het bekend is");
        assertThat(controller.aspectName(line("referral"), line("referral").aspects().getLast()).nl())
                .isEqualTo(lead.codebook().variable("referral").categories().getLast().label().nl());
    }

    @Test
    void closingARoundKeepsWhatShows() {
        controller.shown("duration");
        assertThat(controller.mayClose()).isFalse();
        controller.chooseRound(RatedStudy.ROUND);
        assertThat(controller.mayClose()).isTrue();
        controller.count(Agreement.Unknown.OMIT);
        List<VariableAgreement> before = figures().variables();
        controller.askToClose();
        assertThat(model.closingProperty().get()).isTrue();
        controller.close();

        assertThat(model.closingProperty().get()).isFalse();
        assertThat(figures().kept()).isTrue();
        assertThat(figures().variables()).isEqualTo(before);
        assertThat(figures().round().closed().rule()).isEqualTo("omit");
        assertThat(controller.mayClose()).isFalse();
        assertThat(model.chosenProperty().get().variable()).isEqualTo("duration");
        controller.count(Agreement.Unknown.CATEGORY);
        assertThat(figures().kept()).isFalse();
        controller.chooseRound(null);
        controller.chooseRound(RatedStudy.ROUND);
        assertThat(figures().kept()).as("a closed round opens under its rule").isTrue();
    }

    @Test
    void aClosedRoundIsComputedAgainAndCompared() {
        controller.shown(null);
        controller.chooseRound(RatedStudy.ROUND);
        controller.close();
        controller.compare();
        assertThat(model.changedProperty().get()).isEmpty();

        lead.apply(new Edit.Screen(List.of(new Edit.ScreenRow(0, RatedStudy.id(35), "out", "5", ""))));
        controller.compare();
        assertThat(model.changedProperty().get()).isNotEmpty();
        assertThat(figures().kept()).isTrue();
        controller.load();
        assertThat(model.changedProperty().get()).as("of what showed before").isNull();
    }

    @Test
    void twoRoundsStandSideBySide() {
        controller.shown(null);
        controller.chooseRound(RatedStudy.ROUND);
        controller.compareWith(RatedStudy.TRAINING);
        Line line = line("perpetrator_relation");
        double now = Objects.requireNonNull(line.shown().estimate().value());
        double before = Objects.requireNonNull(line.compared().orElseThrow().value());
        assertThat(now).as("the training helped").isGreaterThan(before);
        assertThat(line.other().items()).isEqualTo(30);
        controller.chooseRound(RatedStudy.TRAINING);
        assertThat(figures().choice().other()).as("not beside itself").isNull();
    }

    @Test
    void aRoundThatIsGoneIsLeftOut() {
        controller.back(Map.of("round", "nietbestaand", "other", "nietbestaand", "unknown", "OMIT", "variable",
                "duration"));
        controller.shown(null);
        assertThat(figures().choice()).isEqualTo(new Figures.Choice(null, null, Agreement.Unknown.OMIT));
        assertThat(model.chosenProperty().get().variable()).isEqualTo("duration");
    }

    @Test
    void thePlaceIsReturnedTo() {
        controller.shown("duration");
        controller.chooseRound(RatedStudy.ROUND);
        controller.compareWith(RatedStudy.TRAINING);
        Map<String, String> place = controller.place().getValue();
        sitDown(lead);
        controller.back(place);
        controller.shown(null);
        assertThat(controller.place().getValue()).isEqualTo(place);
        assertThat(model.chosenProperty().get().variable()).isEqualTo("duration");
        assertThat(figures().round().name()).isEqualTo(RatedStudy.ROUND);
    }

    @Test
    void computingCanBeStoppedAndBegunAgain() {
        ListChangeListener<Job> stopper = change -> kit.jobs().running().forEach(Job::cancel);
        kit.jobs().running().addListener(stopper);
        controller.shown(null);
        assertThat(model.stateProperty().get()).isEqualTo(State.STOPPED);
        kit.jobs().running().removeListener(stopper);
        controller.load();
        assertThat(model.stateProperty().get()).isEqualTo(State.SHOWN);
    }

    @Test
    void aFailureSaysWhy() {
        Study other = RatedStudy.empty(folder.resolve("other"), 1);
        sitDown(other);
        other.close();
        controller.shown(null);
        assertThat(model.stateProperty().get()).isEqualTo(State.FAILED);
        assertThat(model.reason().nl()).isNotBlank();
    }

    @Test
    void nothingToCompareIsEmpty() {
        try (Study other = RatedStudy.empty(folder.resolve("other"), 2)) {
            sitDown(other);
            controller.shown(null);
            assertThat(figures().isEmpty()).isTrue();
        }
    }

    @Test
    void aCoderSeesWhatBothHandedInAndClosesNothing() {
        lead.apply(new Edit.ReopenCase(RatedStudy.id(31), RatedStudy.FIRST, "verzonnen"));
        sitDown(lead.as(CODER));
        controller.shown("perpetrator_relation");
        assertThat(figures().answers().compared()).isEqualTo(39);
        assertThat(model.detail().confusionProperty().get().cells()).flatExtracting(Confusion.Cell::cases)
                .doesNotContain(RatedStudy.id(31));
        controller.chooseRound(RatedStudy.ROUND);
        assertThat(controller.mayClose()).isFalse();
        controller.close();
        assertThat(lead.rounds()).allMatch(it -> it.isOpen());
        assertThat(controller.commands()).extracting(Command::name).doesNotContain("agreement.close");
    }

    @Test
    void anUndecidedCaseIsNamedBesideTheFigures() {
        controller.shown(null);
        assertThat(figures().answers().remarks()).isEmpty();
        lead.apply(new Edit.TakeCodings(List.of(
                new Edit.CodingRow(2, RatedStudy.id(32), RatedStudy.SECOND, "scope", "5", null, null))));
        controller.load();
        assertThat(figures().answers().remarks()).singleElement()
                .satisfies(it -> assertThat(it.nl()).contains("zonder besluit over de afbakening, die meetellen: 1."));
    }

    @Test
    void answersOfAnotherEditionAreNamedBesideTheFigures() {
        var other = Codebooks.builtIn("ckm-2021");
        new ChangingEdition(lead, other).apply();
        sitDown(new Study(lead.file(), other, new Person.Lead("Leider"), RatedStudy.CLOCK));
        controller.shown(null);
        assertThat(figures().answers().remarks()).singleElement()
                .satisfies(it -> assertThat(it.nl()).contains("met codeboek ckm-2022 zijn gegeven"));
        assertThat(line("perpetrator_relation").main().items()).isEqualTo(40);
    }

    @Test
    void theMethodsParagraphIsWrittenWhenAskedFor() {
        controller.shown(null);
        assertThat(model.methodsProperty().get()).isNull();
        controller.toggleMethods();
        assertThat(model.methodsProperty().get().nl()).contains("70 casussen").contains("2 codeurs");
        assertThat(model.methodsProperty().get().en()).contains("2 coders");
        controller.toggleMethods();
        assertThat(model.methodsShownProperty().get()).isFalse();
    }

    @Test
    void whatShowsIsSavedAndTheAccessLogKnows() throws Exception {
        controller.shown(null);
        Path file = folder.resolve("uit.csv");
        controller.save(file);
        assertThat(Files.readString(file)).startsWith("variable,level,items")
                .contains("perpetrator_relation,nominal,40");
        assertThat(kit.notices()).last().satisfies(it -> assertThat(it.kind()).isEqualTo(Notice.Kind.DONE));
        assertThat(lead.file().accesses()).last().satisfies(it -> assertThat(it.toString()).contains("agreement"));
        controller.save(lead.file().folder().resolve("study.mv.db"));
        assertThat(kit.notices()).last().satisfies(it -> assertThat(it.kind()).isEqualTo(Notice.Kind.FAILED));
        assertThat(lead.file().check()).isEmpty();
    }

    @Test
    void thePaletteFindsVariables() {
        controller.shown(null);
        controller.find("relatie").getFirst().open().run();
        assertThat(opened).containsExactly("agreement perpetrator_relation");
        assertThat(controller.find("nietbestaand")).isEmpty();
    }
}
