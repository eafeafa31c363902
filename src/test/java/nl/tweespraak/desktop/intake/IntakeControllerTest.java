package nl.tweespraak.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tweespraak.desktop.intake.ChosenFile.State;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.desktop.reader.Row;
import nl.tweespraak.intake.Dialect;
import nl.tweespraak.intake.Encoding;
import nl.tweespraak.intake.Mapping;
import nl.tweespraak.intake.Part;
import nl.tweespraak.intake.Preview;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of mixed exports on its way in, without a toolkit.
class IntakeControllerTest {

    @TempDir
    Path temp;

    private final Kit kit = Kit.direct(MixedExports.CLOCK);
    private Study study;
    private IntakeController screen;
    private IntakeModel model;
    private Path exports;

    @BeforeEach
    void open() throws IOException {
        study = MixedExports.study(temp.resolve("study"));
        exports = MixedExports.folder(temp.resolve("exports"));
        screen = new IntakeController(kit, study);
        model = screen.model();
        screen.shown(null);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void aFolderIsLookedThroughAndTheFirstOpenQuestionIsShown() {
        screen.add(List.of(exports));
        assertThat(model.files()).extracting(it -> it.name() + " " + it.state()).containsExactly(
                "chat-2022.csv INCOMPLETE", "csg-2022.json READY", "los.txt READY", "scherm.png REFUSED");
        assertThat(model.stepProperty().get()).isEqualTo(Step.MAPPING);
        assertThat(chosen().name()).isEqualTo("chat-2022.csv");
        assertThat(chosen().unknown()).isEqualTo(1);
        assertThat(Objects.requireNonNull(chosen().look()).encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(model.files().getLast().problem()).isNotNull().satisfies(
                it -> assertThat(it.nl()).startsWith("dit is een afbeelding"));
    }

    @Test
    void aDayAndATimeInTwoColumnsAreProposedTakenInAndKnownAgain() throws IOException {
        Path file = Files.writeString(temp.resolve("apart.csv"), """
                gesprek;datum;tijd;afzender;bericht
                v-1;12-03-2022;14:02;bezoeker;Dit gesprek is verzonnen.
                v-1;12-03-2022;14:03;medewerker;Welkom terug.
                """);
        screen.add(List.of(file));
        assertThat(Objects.requireNonNull(chosen().mapping()).time()).isEqualTo("tijd");
        screen.map(Objects.requireNonNull(chosen().mapping()).with(Part.TIME, null));
        assertThat(chosen().problem()).isNotNull();
        screen.map(Objects.requireNonNull(chosen().mapping()).with(Part.TIME, "tijd"));
        assertThat(chosen().state()).isEqualTo(State.READY);
        screen.take();
        screen.leave();
        screen.add(List.of(file));
        assertThat(chosen().remembered()).isTrue();
        assertThat(Objects.requireNonNull(chosen().mapping()).time()).isEqualTo("tijd");
    }

    @Test
    void theSameFilesTwiceStandThereOnce() {
        screen.add(List.of(exports));
        screen.add(List.of(exports));
        assertThat(model.files()).hasSize(4);
    }

    @Test
    void aSpeakerThatIsChosenCompletesTheFileAndThePreviewFollows() {
        screen.add(List.of(exports));
        screen.speaker("derde", Speaker.COUNSELLOR);
        assertThat(chosen().state()).isEqualTo(State.READY);
        Preview preview = Objects.requireNonNull(chosen().preview());
        assertThat(preview.transcripts().getFirst().messages()).extracting(Preview.Line::speaker)
                .containsExactly(Speaker.CHATTER, Speaker.COUNSELLOR, Speaker.COUNSELLOR);
    }

    @Test
    void aSpeakerThatNobodyChoseIsShownAsSuchAndNotAsTheSystem() {
        screen.add(List.of(exports));
        assertThat(unchosen()).as("the labels of the file").containsExactly("derde (not chosen yet)");
        screen.speaker("derde", Speaker.COUNSELLOR);
        assertThat(unchosen()).isEmpty();
    }

    private List<String> unchosen() {
        Preview preview = Objects.requireNonNull(chosen().preview());
        return PreviewView.rows(kit.words(), false, preview.transcripts().getFirst()).stream()
                .flatMap(it -> it instanceof Row.Line line ? Stream.ofNullable(line.unknown()) : Stream.empty())
                .map(Text::en).distinct().toList();
    }

    @Test
    void aFieldThatIsTakenAwayAsksAgainAndAnAttributeJoins() {
        screen.add(List.of(exports));
        Mapping before = Objects.requireNonNull(chosen().workable());
        screen.map(before.with(Part.TEXT, null));
        assertThat(chosen().state()).isEqualTo(State.INCOMPLETE);
        assertThat(model.ready()).hasSize(2);
        screen.map(before.withAttributes(Map.of("gender", "geslacht")));
        Preview preview = Objects.requireNonNull(chosen().preview());
        assertThat(preview.transcripts().getFirst().attributes()).containsEntry("gender", "vrouw");
    }

    @Test
    void aTrialChangesNothingAndSaysWhatWouldHappen() {
        screen.add(List.of(exports));
        screen.speaker("derde", Speaker.COUNSELLOR);
        screen.dryRun();
        assertThat(taken().tried()).isTrue();
        assertThat(taken().transcripts()).isEqualTo(5);
        assertThat(taken().problems()).as("the one without messages").hasSize(1);
        assertThat(study.file().transcripts()).isEmpty();
        screen.back();
        assertThat(model.stepProperty().get()).isEqualTo(Step.MAPPING);
    }

    @Test
    void takingInKeepsTheNumbersAndTheSameFolderAgainChangesNothing() {
        screen.add(List.of(exports));
        screen.speaker("derde", Speaker.COUNSELLOR);
        screen.take();
        assertThat(study.file().transcripts()).hasSize(5);
        assertThat(taken().transcripts()).isEqualTo(5);
        assertThat(taken().messages()).isEqualTo(11);
        assertThat(kit.saved().get()).isInstanceOf(Saved.Done.class);
        assertThat(model.earlierProperty().get()).extracting(EarlierImport::file).containsExactlyInAnyOrder(
                "chat-2022.csv", "csg-2022.json", "los.txt");
        screen.leave();
        screen.add(List.of(exports));
        screen.take();
        assertThat(taken().transcripts()).isZero();
        assertThat(taken().same()).isEqualTo(5);
        assertThat(study.file().transcripts()).hasSize(5);
    }

    @Test
    void nextYearTheMappingIsRememberedAndTakesTwoClicks() throws IOException {
        screen.add(List.of(exports));
        screen.speaker("derde", Speaker.COUNSELLOR);
        screen.take();
        screen.leave();
        Path next = Files.createDirectory(temp.resolve("2023"));
        Files.writeString(next.resolve("chat-2023.csv"), """
                gesprek_id;van;tijdstip;bericht;geslacht;coördinatie
                G-1;bezoeker;12-03-2023 14:02;Dit gesprek is verzonnen.;vrouw;verzonnen
                G-1;derde;12-03-2023 14:03;Welkom, fijn dat je contact zoekt.;vrouw;verzonnen
                """);
        screen.add(List.of(next));
        assertThat(chosen().remembered()).isTrue();
        assertThat(chosen().state()).as("nothing is asked again").isEqualTo(State.READY);
        screen.take();
        assertThat(taken().transcripts()).isEqualTo(1);
    }

    @Test
    void aNewerExportSaysWhatItChangesAndIsTakenOrKept() throws IOException {
        Path file = exports.resolve("los.txt");
        screen.add(List.of(file));
        screen.take();
        screen.leave();
        Files.writeString(file, Files.readString(file) + "[14:05] Chatter: Dank je.\n");
        screen.add(List.of(file));
        screen.take();
        assertThat(taken().newer()).singleElement().satisfies(it -> {
            assertThat(it.newer().added()).isEqualTo(1);
            assertThat(it.newer().refusal()).isNull();
        });
        assertThat(study.file().transcript("los-1").messages()).as("nothing changes unasked").hasSize(2);
        Taken asked = taken();
        screen.keep(asked.newer().getFirst());
        assertThat(taken().newer()).isEmpty();
        model.takenProperty().set(asked);
        screen.takeNewer(asked.newer().getFirst());
        assertThat(study.file().transcript("los-1").messages()).hasSize(3);
        assertThat(taken().newer()).isEmpty();
        assertThat(model.earlierProperty().get()).as("it stands where it came from").extracting(
                EarlierImport::file, EarlierImport::transcripts).containsExactly(
                        tuple("los.txt", 1));
    }

    @Test
    void aMappingIsSavedAsAFileAndRead() {
        screen.add(List.of(exports));
        screen.speaker("derde", Speaker.COUNSELLOR);
        Mapping mapping = chosen().mapping();
        screen.save(temp.resolve("mapping.json"));
        screen.leave();
        screen.add(List.of(exports.resolve("chat-2022.csv")));
        screen.load(temp.resolve("mapping.json"));
        assertThat(chosen().mapping()).isEqualTo(mapping);
        assertThat(chosen().state()).isEqualTo(State.READY);
        screen.load(exports.resolve("los.txt"));
        assertThat(model.problemProperty().get()).as("that is no mapping").isNotNull();
    }

    @Test
    void anotherZoneIsTaken() {
        screen.add(List.of(exports.resolve("csg-2022.json")));
        screen.zone(ZoneId.of("UTC"));
        Preview preview = Objects.requireNonNull(chosen().preview());
        assertThat(String.valueOf(preview.transcripts().getFirst().messages().getFirst().at()))
                .isEqualTo("2022-04-02T11:10");
    }

    @Test
    void anotherEncodingIsTakenAndTheSuggestionStartsAnew() {
        screen.add(List.of(exports.resolve("chat-2022.csv")));
        screen.written(Dialect.FOUND.with(Encoding.UTF_8));
        assertThat(chosen().state()).as("it is not right as UTF-8").isEqualTo(State.REFUSED);
        screen.written(Dialect.FOUND);
        assertThat(chosen().state()).isEqualTo(State.INCOMPLETE);
    }

    @Test
    void anImportIsRemovedWhileNothingIsCodedAndElseStays() {
        screen.add(List.of(exports.resolve("csg-2022.json"), exports.resolve("los.txt")));
        screen.take();
        EarlierImport json = earlier("csg-2022.json");
        screen.removing(json);
        screen.removeImport(json);
        assertThat(study.file().transcripts()).hasSize(1);
        assertThat(model.removingProperty().get()).isNull();
        study.as(new Person.Coding("Anna")).apply(
                new Edit.SetAnswer(new Entry.CodingKey("los-1", "Anna", "scope"), new Answer.One(1)));
        screen.removeImport(earlier("los.txt"));
        assertThat(model.problemProperty().get()).isNotNull();
        assertThat(study.file().transcripts()).hasSize(1);
    }

    @Test
    void aFileIsTakenOffTheList() {
        screen.add(List.of(exports.resolve("los.txt")));
        screen.remove(chosen());
        assertThat(model.stepProperty().get()).isEqualTo(Step.FILES);
        screen.take();
        assertThat(model.takenProperty().get()).isNull();
    }

    private EarlierImport earlier(String file) {
        return model.earlierProperty().get().stream().filter(it -> it.file().equals(file)).findFirst().orElseThrow();
    }

    private ChosenFile chosen() {
        return Objects.requireNonNull(model.chosen());
    }

    private Taken taken() {
        return Objects.requireNonNull(model.takenProperty().get());
    }
}
