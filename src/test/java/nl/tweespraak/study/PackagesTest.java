package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.CannotOpen;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.PackageContents;
import nl.tweespraak.store.Packages;

/// Packages that are right, wrong, late, altered or for somebody else. Whatever is refused is refused in words, and
/// nothing of it is taken.
class PackagesTest {

    private static final int CASES = 4;

    @TempDir
    private Path folder = Path.of("");
    private @Nullable Desks made;
    private @Nullable Study first;
    private @Nullable Study second;

    @BeforeEach
    void aLeadAndACoder() throws IOException {
        made = new Desks(folder);
        first = desks().lead("lead", CASES, FilledStudy.CODERS);
        second = desks().settled(desks().task(lead(), "Anna"), "anna");
    }

    @AfterEach
    void close() {
        lead().close();
        anna().close();
    }

    private Desks desks() {
        return Objects.requireNonNull(made);
    }

    private Study lead() {
        return Objects.requireNonNull(first);
    }

    private Study anna() {
        return Objects.requireNonNull(second);
    }

    private static void code(Study desk, String caseId, int scope) {
        String coder = desk.person().name();
        desk.apply(new Edit.SetAnswer(FilledStudy.key(caseId, coder, "scope"), new Answer.One(scope)));
    }

    /// Something of everything, handed in.
    private static void codeAll(Study desk) {
        String coder = desk.person().name();
        code(desk, "001", 1);
        desk.apply(new Edit.SetDoubt(FilledStudy.key("001", coder, "scope"), new Doubt("verzonnen vraag")));
        desk.apply(new Edit.SetMemo(FilledStudy.key("001", coder, "scope"), "verzonnen memo"));
        desk.apply(new Edit.AddEvidence(FilledStudy.key("001", coder, "scope"), "001",
                FilledStudy.nonEmpty(desk, "001"), new TextRange(0, 2)));
        desk.apply(new Edit.ProposeDouble("002", coder, "003", "verzonnen"));
        desk.apply(new Edit.HandInCase("001", coder));
    }

    private Refusal refused(Study study, Path file) {
        String head = study.file().head();
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Desks.take(study, file));
        assertThat(refusal).isNotNull().isNotInstanceOf(CannotOpen.class);
        assertThat(study.file().head()).isEqualTo(head);
        assertThat(refusal.reason().nl()).endsWith(".");
        return refusal;
    }

    @Test
    void everythingACoderSaidComesAcross() throws IOException {
        codeAll(anna());
        Packed packed = Desks.take(lead(), desks().work(anna()));

        assertThat(packed).isEqualTo(new Packed(2, 1));
        assertThat(Desks.state(lead())).containsAllEntriesOf(Desks.state(anna()));
        assertThat(lead().file().check()).isEmpty();
        assertThat(new CodingHistory(lead()).of(FilledStudy.key("001", "Anna", "scope"))).hasSize(3);
    }

    @Test
    void theLastDayOfTheTextsTravelsWithTheNextTaskAndSaysWhatToDoWithThem() throws IOException {
        LocalDate until = LocalDate.of(2022, 6, 30);
        lead().apply(new Edit.SetRetention(until));
        assertThat(RetentionNotice.of(anna())).isEmpty();

        Desks.take(anna(), desks().task(lead(), "Anna"));
        assertThat(anna().file().retention().orElseThrow().until()).isEqualTo(until);
        assertThat(RetentionNotice.of(anna()).orElseThrow().text().nl()).isEqualTo(
                "De teksten mochten blijven tot en met 30 juni 2022 en zijn er nog. Stuur uw werk aan lead en verwijder"
                        + " daarna de map van dit onderzoek, met wat u ervan kopieerde.");
        assertThat(RetentionNotice.of(lead()).orElseThrow().text().nl()).endsWith("purge ONDERZOEK --transcripts.");
        assertThat(RetentionNotice.of(lead().as(new Person.Coding("Bram"))).orElseThrow().text().nl())
                .endsWith("Wie het onderzoek leidt, verwijdert ze.");
        assertThat(anna().file().check()).isEmpty();

        Desks.take(lead(), desks().work(anna()));
        Path earlier = desks().task(lead(), "Anna");
        new Study(lead().file(), FilledStudy.codebook(), new Person.Lead("lead"), InstantSource.system())
                .apply(new Edit.SetRetention(null));
        Desks.take(anna(), desks().task(lead(), "Anna"));
        assertThat(RetentionNotice.of(anna())).isEmpty();
        Desks.take(anna(), earlier);
        assertThat(RetentionNotice.of(anna())).isEmpty();
    }

    @Test
    void aCoderWhoComesLaterKnowsTheLastDayFromTheFirstTask() throws IOException {
        LocalDate until = LocalDate.of(2022, 6, 30);
        lead().apply(new Edit.SetRetention(until));
        try (Study bram = desks().settled(desks().task(lead(), "Bram"), "bram")) {
            assertThat(bram.file().retention().orElseThrow().until()).isEqualTo(until);
        }
    }

    @Test
    void twiceIsOnceAndALatePackageTakesNothingBack() throws IOException {
        code(anna(), "001", 1);
        Path early = desks().work(anna());
        code(anna(), "001", 2);
        Path late = desks().work(anna());
        assertThat(Desks.take(lead(), late).codings()).isEqualTo(1);
        var state = Desks.state(lead());
        String head = lead().file().head();

        assertThat(Desks.take(lead(), early)).isEqualTo(new Packed(0, 0));
        assertThat(Desks.take(lead(), late)).isEqualTo(new Packed(0, 0));
        assertThat(Desks.state(lead())).isEqualTo(state);
        assertThat(lead().file().head()).isEqualTo(head);
    }

    @Test
    void aPreviewWritesNothingAndABackupComesFirst() throws IOException {
        codeAll(anna());
        Path work = desks().work(anna());
        String head = lead().file().head();
        assertThat(new Unpacking(lead()).take(work, true)).isEqualTo(new Packed(2, 1));
        assertThat(lead().file().head()).isEqualTo(head);
        assertThat(backups()).isZero();

        Desks.take(lead(), work);
        assertThat(backups()).isEqualTo(1);
    }

    private long backups() throws IOException {
        try (Stream<Path> inside = Files.list(lead().file().folder().resolve("backups"))) {
            return inside.count();
        }
    }

    @Test
    void whatTheLeadGivesBackComesToTheCoder() throws IOException {
        codeAll(anna());
        Desks.take(lead(), desks().work(anna()));
        lead().apply(new Edit.ReopenCase("001", "Anna", "verzonnen"));
        Desks.take(anna(), desks().task(lead(), "Anna"));

        assertThat(anna().sheet("001").handedIn()).isFalse();
        code(anna(), "001", 4);
        anna().apply(new Edit.HandInCase("001", "Anna"));
        Desks.take(lead(), desks().work(anna()));
        assertThat(lead().judged("001").sheet("Anna").orElseThrow().line("scope").coded())
                .isEqualTo(new Answer.One(4));
        assertThat(Desks.state(lead())).containsAllEntriesOf(Desks.state(anna()));
    }

    @Test
    void moreCasesCanComeLater() throws IOException {
        FilledStudy.addTranscripts(lead(), CASES + 1, 2);
        assertThat(Desks.take(anna(), desks().task(lead(), "Anna"))).isEqualTo(new Packed(2, 0));
        assertThat(anna().cases()).hasSize(CASES + 2);
        assertThat(anna().file().check()).isEmpty();
    }

    @Test
    void aCutOrAlteredPackageIsRefusedWholly() throws IOException {
        codeAll(anna());
        byte[] sound = Files.readAllBytes(desks().work(anna()));
        Path broken = desks().newFile();
        Random random = new Random(20260902);
        for (int turn = 0; turn < 120; turn++) {
            byte[] bytes = sound.clone();
            if (turn % 2 == 0) {
                bytes = Arrays.copyOf(sound, turn == 0 ? 0 : random.nextInt(sound.length));
            } else {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(broken, bytes);
            refused(lead(), broken);
        }
        assertThat(lead().counts().codings()).isZero();
    }

    @Test
    void aPackageOfALaterVersionSaysSo() throws IOException {
        byte[] bytes = Files.readAllBytes(desks().work(anna()));
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\"format\":1", "\"format\":2");
        Path later = Files.write(desks().newFile(), text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused(lead(), later)).hasMessageContaining("later version");
    }

    @Test
    void aPackageForSomebodyElseDoesNotOpen() throws IOException {
        Path forBram = desks().task(lead(), "Bram");
        assertThat(refused(anna(), forBram)).hasMessageContaining("Bram");
        assertThatThrownBy(() -> Settling.of(forBram, folder.resolve("other"), "Anna", Desks.PASSPHRASE, false,
                _ -> lead())).isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> Settling.of(forBram, folder.resolve("other"), null, "anders".toCharArray(), false,
                _ -> lead())).isInstanceOf(CannotOpen.class);
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void aPackageOfAnotherStudyIsRefused() throws IOException {
        try (Study other = desks().lead("other", CASES, FilledStudy.CODERS)) {
            assertThat(refused(other, desks().work(anna()))).hasMessageContaining("another study");
            refused(anna(), desks().task(other, "Anna"));
        }
    }

    @Test
    void aPackageOfAnotherEditionIsRefusedOnEitherSide() throws IOException {
        code(anna(), "001", 1);
        var work = desks().work(anna());
        new ChangingEdition(lead(), nl.tweespraak.codebook.Codebooks.builtIn("ckm-2021")).apply();
        var folder = lead().file().folder();
        lead().close();
        first = new Study(nl.tweespraak.store.StudyFile.open(folder, "lead", Desks.PASSPHRASE),
                nl.tweespraak.codebook.Codebooks.builtIn("ckm-2021"), new Person.Lead("lead"),
                InstantSource.system());
        assertThat(refused(lead(), work)).hasMessageContaining("codebook ckm-2022");
        assertThat(lead().counts().codings()).isZero();
        assertThat(refused(anna(), desks().task(lead(), "Anna"))).hasMessageContaining("codebook ckm-2021");
        assertThat(anna().counts().codings()).isEqualTo(1);
    }

    @Test
    void aTaskIsNoWorkAndWorkIsNoTask() throws IOException {
        assertThatThrownBy(() -> Desks.take(lead(), desks().task(lead(), "Anna"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Desks.take(anna(), desks().work(anna()))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desks().task(lead(), "Carla")).isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> new Packing(anna()).write(desks().newFile(), "Bram")).isInstanceOf(Refusal.class);
    }

    @Test
    void aStrangeSenderIsRefused() throws IOException {
        code(anna(), "001", 1);
        Path work = desks().work(anna());
        new People(lead(), KeyStrength.LIGHT).remove("Anna");
        first = FilledStudy.open(folder.resolve("lead"));
        assertThat(refused(lead(), work)).hasMessageContaining("does not know");

        new People(lead(), KeyStrength.LIGHT).add("Anna", Person.Role.CODER, Desks.PASSPHRASE);
        assertThat(refused(lead(), work)).hasMessageContaining("does not know");
    }

    @Test
    void aCaseThatIsGoneOrOtherIsNamed() throws IOException {
        code(anna(), "003", 1);
        Path work = desks().work(anna());
        lead().apply(new Edit.RemoveImport(lead().file().transcripts().getFirst().imported()));
        assertThat(refused(lead(), work).problems()).hasSize(CASES).extracting(it -> it.place().en())
                .contains("case 003");

        try (ImportSession session = lead().beginImport()) {
            session.add(new Transcript("003", null, new TreeMap<>(), FilledStudy.transcript(4).messages()));
            lead().commit(session, new Import("anders.json", "00", ""));
        }
        assertThat(refused(lead(), work).problems()).extracting(it -> it.place().en()).contains("case 003");
    }

    @Test
    void aCoderWithNothingBringsNothing() throws IOException {
        assertThat(Desks.take(lead(), desks().work(anna()))).isEqualTo(new Packed(0, 0));
    }

    @Test
    void workOfARenamedCoderComesUnderTheNewName() throws IOException {
        code(anna(), "001", 1);
        Path early = desks().work(anna());
        Desks.take(lead(), early);
        lead().apply(new Edit.RenameCoder("Anna", "Codeur A"));
        code(anna(), "001", 3);
        code(anna(), "002", 2);

        assertThat(Desks.take(lead(), desks().work(anna()))).isEqualTo(new Packed(2, 2));
        assertThat(Desks.take(lead(), early)).isEqualTo(new Packed(0, 0));
        assertThat(lead().judged("001").sheets()).extracting(Sheet::coder).containsExactly("Codeur A");
        Path task = desks().newFile();
        assertThat(new Packing(lead()).write(task, "Codeur A").codings()).isEqualTo(2);
        assertThat(Desks.take(anna(), task)).isEqualTo(new Packed(0, 0));
    }

    @Test
    void workAndTasksOfARenamedKeyArriveUnderEitherName() throws IOException {
        code(anna(), "001", 1);
        Path early = desks().work(anna());
        Path earlyTask = desks().task(lead(), "Anna");
        assertThat(new People(lead(), KeyStrength.LIGHT).rename("Anna", "Codeur A")).isEmpty();
        code(anna(), "002", 2);

        assertThat(Desks.take(lead(), early)).isEqualTo(new Packed(1, 1));
        assertThat(Desks.take(lead(), desks().work(anna()))).isEqualTo(new Packed(1, 1));
        assertThat(lead().judged("002").sheets()).extracting(Sheet::coder).containsExactly("Codeur A");
        Path task = desks().task(lead(), "Codeur A");
        assertThat(Desks.take(anna(), task)).as("at the desk that goes on under the old name")
                .isEqualTo(new Packed(0, 0));
        assertThat(Traffic.of(lead()).sent()).containsOnlyKeys("Codeur A");
        assertThat(Traffic.of(lead()).taken()).containsOnlyKeys("Codeur A");
        try (Study fresh = desks().settled(task, "fresh")) {
            assertThat(fresh.person().name()).isEqualTo("Codeur A");
            assertThat(fresh.coders()).containsExactly("Codeur A");
            assertThat(Desks.take(fresh, earlyTask)).isEqualTo(new Packed(0, 0));
            code(fresh, "003", 3);
            assertThat(Desks.take(lead(), desks().work(fresh))).isEqualTo(new Packed(1, 1));
        }
        assertThat(lead().coders()).containsExactlyInAnyOrder("Bram", "Codeur A");
        assertThat(lead().file().check()).isEmpty();
        assertThat(anna().file().check()).isEmpty();
    }

    @Test
    void workForAClosedRoundIsRefusedInWords() throws IOException {
        code(anna(), "001", 1);
        lead().apply(new Edit.OpenRound("eerste", false, List.of("Anna"), List.of("001"), 100, 1));
        lead().apply(new Edit.CloseRound("eerste", "omit"));
        assertThat(refused(lead(), desks().work(anna())).problems()).extracting(it -> it.place())
                .containsExactly(new Text("casus 001", "case 001"));
        lead().apply(new Edit.ReopenRound("eerste", "verzonnen"));
        assertThat(Desks.take(lead(), desks().work(anna())).codings()).isEqualTo(1);
    }

    @Test
    void aTaskHoldsOnlyAssignedCasesInScope() throws IOException {
        lead().apply(new Edit.OpenRound("eerste", false, List.of("Bram"), List.of("001"), 100, 1));
        lead().apply(new Edit.Screen(List.of(new Edit.ScreenRow(0, "002", "out", "2 verzonnen", ""))));
        assertThat(new Packing(lead()).write(desks().newFile(), "Anna").cases()).isEqualTo(CASES - 2);
    }

    /// What a coder can reach of another's: nothing in the package, nothing in the study made of it.
    @Test
    void nothingOfAnotherIsInAPackage() throws IOException {
        try (Study bram = desks().settled(desks().task(lead(), "Bram"), "bram")) {
            codeAll(bram);
            Desks.take(lead(), desks().work(bram));
        }
        lead().apply(new Edit.Decide(List.of(new Edit.DecisionRow(0, "002", "scope", "1", "lead", "verzonnen"))));
        lead().apply(new Edit.ToDiscuss("003", "scope"));
        code(anna(), "001", 2);
        Desks.take(lead(), desks().work(anna()));
        Path task = desks().task(lead(), "Anna");

        PackageContents contents = Packages.look(task, null, Desks.PASSPHRASE);
        assertThat(contents.edits()).isNotEmpty().allSatisfy(edit -> {
            assertThat(edit.author()).isEqualTo("Anna");
            assertThat(edit.changes()).allMatch(it -> Packing.isOf(it, "Anna"));
        });
        assertThat(new String(Files.readAllBytes(task), StandardCharsets.ISO_8859_1)).doesNotContain("Bram");
        Desks.take(anna(), task);
        assertThat(anna().coders()).containsExactly("Anna");
        assertThat(anna().file().exchanges().edits(it -> !Packing.isOf(it, "Anna"))).isEmpty();
        assertThat(anna().disagreements(true)).isEmpty();
        assertThat(anna().counts().decisions()).isZero();
        anna().apply(new Edit.HandInCase("001", "Anna"));
        assertThat(anna().judged("001").sheets()).hasSize(1);
    }
}
