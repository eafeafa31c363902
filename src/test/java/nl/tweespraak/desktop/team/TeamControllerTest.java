package nl.tweespraak.desktop.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.desktop.team.RoundForm.Which;
import nl.tweespraak.desktop.team.TeamModel.Arrival;
import nl.tweespraak.desktop.team.TeamModel.Made;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.study.Incoming;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes between desks, through the screen of each.
class TeamControllerTest {

    @TempDir
    Path folder;

    private TeamStudy team;
    private Study lead;
    private TeamController screen;

    @BeforeEach
    void aLeadWithTwoCoders() {
        team = new TeamStudy(folder);
        lead = team.lead(10);
        screen = team.screen(lead);
    }

    @AfterEach
    void close() {
        lead.close();
    }

    private static Refusal problem(TeamController of) {
        Refusal problem = of.model().problemProperty().get();
        assertThat(problem).isNotNull();
        return problem;
    }

    @Test
    void aTaskGoesOutAndWorkComesBackAfterAPreview() throws IOException {
        Path task = team.file("anna.twp");
        screen.packages().send(TeamStudy.ANNA, task);
        assertThat(screen.model().problemProperty().get()).isNull();
        assertThat(screen.model().figuresProperty().get().traffic().sent()).containsOnlyKeys(TeamStudy.ANNA);
        Path work = team.file("work.twp");
        try (Study own = team.settled(task, TeamStudy.ANNA)) {
            TeamController desk = team.screen(own);
            assertThat(desk.tabs()).containsExactly(Tab.PACKAGES, Tab.KEY);
            TeamStudy.code(own, TeamStudy.ANNA, 1, "001", "002");
            desk.packages().send(TeamStudy.ANNA, work);
            assertThat(desk.model().problemProperty().get()).isNull();
            assertThat(desk.model().figuresProperty().get().done(TeamStudy.ANNA))
                    .isEqualTo(new nl.tweespraak.study.Workload.Done(10, 2));
        }
        screen.packages().look(work);
        Arrival arrival = screen.model().arrivalProperty().get();
        assertThat(arrival).isNotNull();
        assertThat(arrival.incoming().cases()).extracting(Incoming.OfCase::caseId).containsExactly("001", "002");
        assertThat(arrival.incoming().added()).isEqualTo(2);
        assertThat(arrival.incoming().handedIn()).isEqualTo(2);
        assertThat(lead.counts().codings()).as("nothing is taken in by looking").isZero();
        screen.packages().take();
        assertThat(lead.counts().codings()).isEqualTo(2);
        assertThat(screen.model().figuresProperty().get().traffic().taken()).containsOnlyKeys(TeamStudy.ANNA);
        assertThat(lead.file().folder().resolve("backups")).isNotEmptyDirectory();
        screen.packages().look(work);
        assertThat(screen.model().arrivalProperty().get()).isNotNull()
                .satisfies(it -> assertThat(it.incoming().isNothing()).isTrue());
    }

    @Test
    void aLaterTaskShowsItsNewCasesFirst() throws IOException {
        screen.model().round().nameProperty().set("1");
        screen.model().round().coders().add(TeamStudy.ANNA);
        screen.model().round().whichProperty().set(Which.NAMED);
        screen.model().round().namedProperty().set("001, 002;003");
        screen.openRound();
        screen.model().round().nameProperty().set("2");
        screen.model().round().coders().add(TeamStudy.BRAM);
        screen.model().round().coders().remove(TeamStudy.ANNA);
        screen.openRound();
        Path first = team.file("first.twp");
        screen.packages().send(TeamStudy.ANNA, first);
        try (Study own = team.settled(first, TeamStudy.ANNA)) {
            assertThat(own.cases()).hasSize(3);
            lead.apply(new Edit.AddCoder("carla"));
            Path second = team.file("second.twp");
            try (ImportSession session = lead.beginImport()) {
                session.add(lead.file().transcript("001"));
                session.add(new nl.tweespraak.model.Transcript("011", null, new java.util.TreeMap<>(),
                        List.of(new nl.tweespraak.model.Message(1, nl.tweespraak.model.Speaker.CHATTER, null, "Ja."))));
                lead.commit(session, new nl.tweespraak.model.Import("later.json", "1", ""));
            }
            screen.packages().send(TeamStudy.ANNA, second);
            TeamController desk = team.screen(own);
            desk.packages().look(second);
            assertThat(desk.model().arrivalProperty().get()).isNotNull()
                    .satisfies(it -> assertThat(it.incoming().fresh()).isEqualTo(1));
            assertThat(own.cases()).hasSize(3);
            desk.packages().take();
            assertThat(own.cases()).hasSize(4);
        }
    }

    @Test
    void whatIsNotForUsIsRefusedInWordsAndNothingIsTaken() throws IOException {
        Path task = team.file("anna.twp");
        screen.packages().send(TeamStudy.ANNA, task);
        screen.packages().look(task);
        assertThat(problem(screen).reason().nl()).contains("taak is voor anna")
                .isNotEqualTo(problem(screen).reason().en());
        Path odd = Files.writeString(team.file("odd.twp"), "zzqqzz");
        screen.packages().look(odd);
        assertThat(problem(screen).reason().nl()).contains("pakket");
        assertThat(screen.model().busyProperty().get()).isFalse();
        screen.packages().send(TeamStudy.ANNA, lead.file().folder().resolve("keys.json"));
        assertThat(problem(screen).reason().nl()).contains("deel van het onderzoek");
        screen.packages().send("niemand", team.file("no.twp"));
        assertThat(problem(screen).reason().nl()).contains("Niemand van die naam");
        assertThat(team.file("no.twp")).doesNotExist();
    }

    @Test
    void somebodyIsAddedWithAPassphraseThatIsShownOnceAndRemovedAgain() {
        screen.people().add(" els ", Person.Role.READER, null);
        Made made = screen.model().madeProperty().get();
        assertThat(made).isNotNull();
        assertThat(made.toString()).doesNotContain(made.passphrase());
        assertThat(screen.model().figuresProperty().get().users()).extracting(it -> it.name()).contains("els");
        screen.model().tabProperty().set(Tab.ROUNDS);
        assertThat(screen.model().madeProperty().get()).as("gone with the tab").isNull();
        screen.people().add("els", Person.Role.CODER, "nog een verzonnen zin".toCharArray());
        assertThat(problem(screen).reason().nl()).contains("heeft al een sleutel");
        boolean[] closed = new boolean[1];
        screen = team.screen(lead, () -> closed[0] = true);
        Path file = lead.file().folder();
        screen.people().remove("els");
        assertThat(closed[0]).isTrue();
        assertThatThrownBy(() -> team.services().open(file, "els", made.passphrase().toCharArray()))
                .isInstanceOf(Refusal.class);
        lead = team.services().open(file, "lead", TeamStudy.passphrase());
    }

    @Test
    void theLastLeadStays() {
        screen.people().remove("lead");
        assertThat(problem(screen).reason().nl()).contains("laatste leider");
        assertThat(lead.counts().cases()).isEqualTo(10);
    }

    @Test
    void ownPassphraseAndRecoveryCodeOpenTheStudy() throws IOException {
        char[] fresh = "heel andere woorden".toCharArray();
        screen.people().changePassphrase("fout".toCharArray(), "heel andere woorden".toCharArray());
        assertThat(problem(screen).reason().nl()).contains("wachtzin");
        char[] old = TeamStudy.passphrase();
        screen.people().changePassphrase(old, fresh);
        assertThat(screen.model().problemProperty().get()).isNull();
        assertThat(old).containsOnly('\0');
        assertThat(fresh).containsOnly('\0');
        screen.people().newRecoveryCode();
        String code = screen.model().codeProperty().get();
        assertThat(code).isNotNull();
        screen.people().saveCode(team.file("code.txt"), code);
        assertThat(Files.readString(team.file("code.txt"))).contains(code);
        if (Files.getFileStore(team.file("code.txt")).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(team.file("code.txt"))).as("its owner alone").hasSize(2);
        }
        byte[] keys = Files.readAllBytes(lead.file().folder().resolve("keys.json"));
        screen.people().saveCode(lead.file().folder().resolve("keys.json"), code);
        assertThat(problem(screen).reason().nl()).contains("deel van het onderzoek");
        assertThat(lead.file().folder().resolve("keys.json")).hasBinaryContent(keys);
        Path file = lead.file().folder();
        lead.close();
        team.services().open(file, "lead", code.toCharArray()).close();
        lead = team.services().open(file, "lead", "heel andere woorden".toCharArray());
    }

    @Test
    void aRoundIsDealtAsItsPlanSays() {
        RoundForm form = screen.model().round();
        form.nameProperty().set("Oefening");
        form.trainingProperty().set(true);
        form.coders().addAll(List.of(TeamStudy.ANNA, TeamStudy.BRAM));
        form.whichProperty().set(Which.SOME);
        form.countProperty().set("4");
        List<String> free = screen.model().figuresProperty().get().work().free();
        List<String> drawn = form.cases(free);
        assertThat(drawn).hasSize(4).isSubsetOf(free).isSorted();
        assertThat(form.cases(free)).as("the same chance again").isEqualTo(drawn);
        screen.openRound();
        assertThat(lead.rounds()).singleElement().satisfies(it -> assertThat(it.training()).isTrue());
        assertThat(screen.model().figuresProperty().get().work().free()).hasSize(6).doesNotContainAnyElementsOf(drawn);
        form.nameProperty().set("Echt");
        form.percentProperty().set(50);
        screen.openRound();
        var load = screen.model().figuresProperty().get().work().loads().getFirst();
        assertThat(load.cases()).isEqualTo(6);
        assertThat(load.shared()).isEqualTo(3);
        form.nameProperty().set("Niets meer");
        screen.openRound();
        assertThat(problem(screen).reason().nl()).contains("geen casussen");
    }

    @Test
    void aClosedRoundOpensAgainWithAReasonAlone() {
        screen.model().round().nameProperty().set("1");
        screen.model().round().coders().add(TeamStudy.ANNA);
        screen.openRound();
        lead.apply(new Edit.CloseRound("1", "category"));
        screen.reopenRound("1", " ");
        assertThat(problem(screen).reason().nl()).contains("waarom");
        screen.reopenRound("1", "verzonnen reden");
        assertThat(lead.rounds().getFirst().isOpen()).isTrue();
    }

    @Test
    void aCaseGoesBackToItsCoder() {
        TeamStudy.code(lead, TeamStudy.ANNA, 1, "001");
        screen.giveBack("001", TeamStudy.ANNA, "");
        assertThat(problem(screen).reason().nl()).contains("waarom");
        screen.giveBack(" 001 ", TeamStudy.ANNA, "verzonnen reden");
        assertThat(screen.model().problemProperty().get()).isNull();
        assertThat(screen.model().figuresProperty().get().done(TeamStudy.ANNA).handedIn()).isZero();
    }

    @Test
    void whatIsOfferedFollowsTheTableOfRights() {
        team.services().people(lead).add("rik", Person.Role.READER, TeamStudy.passphrase());
        assertThat(Tab.of(lead)).containsExactly(Tab.PACKAGES, Tab.PEOPLE, Tab.ROUNDS, Tab.KEY);
        assertThat(Tab.of(lead.as(new Person.Coding(TeamStudy.ANNA)))).as("the lead in another's place").isEmpty();
        Path file = lead.file().folder();
        lead.close();
        for (String user : List.of(TeamStudy.ANNA, "rik")) {
            try (Study study = team.services().open(file, user, TeamStudy.passphrase())) {
                assertThat(Tab.of(study)).containsExactly(Tab.KEY);
                TeamController other = team.screen(study);
                other.people().remove("lead");
                assertThat(problem(other).reason().nl()).contains("alleen de leider");
                other.people().add("x", Person.Role.LEAD, TeamStudy.passphrase());
                assertThat(problem(other).reason().nl()).contains("alleen de leider");
                other.people().rename(TeamStudy.BRAM, "x");
                assertThat(problem(other).reason().nl()).contains("alleen de leider");
                assertThat(study.file().coders()).extracting(it -> it.name()).contains(TeamStudy.BRAM);
                other.packages().send(TeamStudy.BRAM, team.file("x.twp"));
                assertThat(problem(other).reason().nl()).contains("alleen de leider");
                other.openRound();
                assertThat(study.rounds()).isEmpty();
                other.giveBack("001", TeamStudy.BRAM, "x");
                assertThat(problem(other).reason().nl()).startsWith("Dit kan alleen");
            }
        }
        lead = team.services().open(file, "lead", TeamStudy.passphrase());
    }

    @Test
    void aCoderLearnsNothingOfAnotherHere() {
        TeamStudy.code(lead, TeamStudy.BRAM, 1, "001", "002");
        Path file = lead.file().folder();
        lead.close();
        try (Study study = team.services().open(file, TeamStudy.ANNA, TeamStudy.passphrase())) {
            TeamController other = team.screen(study);
            assertThat(other.model().figuresProperty().get().work().loads())
                    .allSatisfy(it -> assertThat(it.coders()).containsOnlyKeys(TeamStudy.ANNA));
        }
        lead = team.services().open(file, "lead", TeamStudy.passphrase());
    }
}
