package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.StudyCounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of exports in every format, of shapes that are known and shapes that are not, as the platform may leave it.
class FolderImportTest {

    private static final String TABLE = """
            Gesprek;Moment;Wie;Kanaal;Bericht
            %1$s-1;12-03-2022 14:02;Systeem;web;Dit gesprek is verzonnen.
            %1$s-1;12-03-2022 14:03;V;web;Hallo.
            %1$s-1;12-03-2022 14:04;H;web;Welkom, fijn dat je contact zoekt.
            %1$s-2;13-03-2022 09:30;Systeem;app;Dit gesprek is verzonnen.
            %1$s-2;13-03-2022 09:31;V;app;Ik weet het niet.
            """;
    private static final String LOG = """
            12-03-2022 14:02 - systeem: Dit gesprek is verzonnen.
            12-03-2022 14:03 - bezoeker: Hallo.
            Dank je.
            12-03-2022 14:04 - medewerker: Welkom terug.
            """;

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void makeStudy() {
        Codebook codebook = Codebooks.builtIn("ckm-2022");
        study = new Study(
                StudyFile.create(folder.resolve("study"), "lead", "verzonnen".toCharArray(), KeyStrength.LIGHT,
                        "verzonnen", codebook.source(), true),
                codebook, new Person.Lead("lead"), InstantSource.system());
    }

    @AfterEach
    void closeStudy() {
        study.close();
    }

    /// Eleven transcripts of twenty-five messages, in seven files that can be read and three that cannot or need not.
    private Path exports(String year) throws IOException {
        Path exports = folder.resolve(year);
        Files.createDirectories(exports.resolve("maart"));
        Files.writeString(exports.resolve("bekend.json"),
                """
                        {"transcripts": [{"id": "%1$s-j", "messages": [{"speaker": "system", "text": "Dit gesprek is verzonnen."},
                         {"speaker": "chatter", "text": "Hallo."}]}]}"""
                        .formatted(year));
        Files.writeString(exports.resolve("apart.jsonl"), """
                {"chat": "%1$s-1", "who": "system", "ts": 1647090060, "text": "Dit gesprek is verzonnen."}
                {"chat": "%1$s-1", "who": "client", "ts": 1647090120, "text": "Ja."}
                {"chat": "%1$s-2", "who": "system", "ts": 1647090240, "text": "Dit gesprek is verzonnen."}
                """.formatted(year + "-a"));
        Files.writeString(exports.resolve("eigen.csv"), TABLE.formatted(year + "-c"));
        Files.writeString(exports.resolve("eigen.tsv"), TABLE.formatted(year + "-t").replace(';', '\t'));
        Files.writeString(exports.resolve("log-" + year + ".txt"), LOG);
        Files.writeString(exports.resolve("bekend-" + year + ".txt"),
                "systeem: Dit gesprek is verzonnen.\n[14:02] chatter: Ja.\n");
        List<List<String>> rows = new ArrayList<>();
        TABLE.formatted(year + "-x").lines().forEach(line -> rows.add(List.of(line.split(";"))));
        Taken.file(exports.resolve("maart"), "werkmap.xlsx", Workbooks.of(Workbooks.parts(Workbooks.rows(rows), "")));
        Files.writeString(exports.resolve("brief.rtf"), "{\\rtf1 Ja.}");
        Files.writeString(exports.resolve("leeg.csv"), "");
        Files.writeString(exports.resolve(".verborgen"), "Ja.");
        return exports;
    }

    private List<FilePlan> plan(Path exports) {
        return Folder.plan(Folder.files(List.of(exports)), KnownMappings.of(study), Progress.NONE);
    }

    private ImportResult take(List<FilePlan> plans) {
        return StudyImport.into(study, null).takeAll(
                plans.stream().filter(it -> it.kind() != FilePlan.Kind.REFUSED).map(FilePlan::file).toList(),
                Progress.NONE);
    }

    /// What somebody does in the wizard: says who V and H are, the rest was guessed.
    private static FilePlan answered(FilePlan plan) {
        Mapping mapping = plan.mapping();
        return plan.kind() != FilePlan.Kind.SUGGESTED || mapping == null || mapping.format() == Format.TEXT
                || mapping.format() == Format.JSON
                        ? plan
                        : new FilePlan(plan.path(), plan.kind(),
                                mapping.withSpeakers(Map.of("V", Speaker.CHATTER, "H", Speaker.COUNSELLOR)),
                                plan.problems());
    }

    @Test
    void aFolderBecomesCasesAndTheSameFolderAgainChangesNothing() throws IOException {
        Path exports = exports("2022");
        List<FilePlan> plans = plan(exports);

        assertThat(plans).extracting(it -> it.path().getFileName() + " " + it.kind()).containsExactly(
                "apart.jsonl SUGGESTED", "bekend-2022.txt KNOWN", "bekend.json KNOWN", "brief.rtf REFUSED",
                "eigen.csv SUGGESTED", "eigen.tsv SUGGESTED", "leeg.csv REFUSED", "log-2022.txt SUGGESTED",
                "werkmap.xlsx SUGGESTED");
        assertThat(plans.stream().filter(it -> it.kind() == FilePlan.Kind.REFUSED)).allMatch(
                it -> it.problems().size() == 1);
        List<FilePlan> ready = plans.stream().map(FolderImportTest::answered).toList();

        assertThat(take(ready)).isEqualTo(new ImportResult(11, 25, 0, List.of()));
        StudyCounts counts = study.counts();
        assertThat(counts.transcripts()).isEqualTo(11);
        assertThat(counts.messages()).isEqualTo(25);
        assertThat(counts.cases()).isEqualTo(11);
        assertThat(study.transcripts("2022-x-1").getFirst().messages().get(1).at()).hasToString("2022-03-12T14:03");
        assertThat(study.transcripts("log-2022-1").getFirst().messages().get(1).text()).isEqualTo("Hallo.\nDank je.");

        String head = study.file().head();
        assertThat(take(ready)).isEqualTo(new ImportResult(0, 0, 11, List.of()));
        assertThat(study.file().head()).isEqualTo(head);
        assertThat(study.counts()).isEqualTo(counts);
    }

    @Test
    void nextYearEveryShapeIsRemembered() throws IOException {
        take(plan(exports("2022")).stream().map(FolderImportTest::answered).toList());
        List<FilePlan> plans = plan(exports("2023"));

        assertThat(plans).filteredOn(it -> it.kind() != FilePlan.Kind.REFUSED).hasSize(7).allMatch(FilePlan::isReady);
        assertThat(take(plans)).isEqualTo(new ImportResult(11, 25, 0, List.of()));
        assertThat(study.counts().cases()).isEqualTo(22);
    }

    @Test
    void aMappingOfAFileIsRememberedToo() throws IOException {
        Path exports = exports("2022");
        Path file = folder.resolve("koppeling.json");
        FilePlan table = answered(plan(exports).get(4));
        Mapping mapping = Objects.requireNonNull(table.mapping());
        mapping.write(file);

        assertThat(Mapping.read(file)).isEqualTo(mapping);
        KnownMappings known = KnownMappings.of(study).with(Mapping.read(file));
        assertThat(FilePlan.of(exports.resolve("eigen.csv"), known, Progress.NONE).kind())
                .isEqualTo(FilePlan.Kind.REMEMBERED);
    }

    @Test
    void aRememberedMappingThatDoesNotFitIsNotProposed() throws IOException {
        take(plan(exports("2022")).stream().map(FolderImportTest::answered).toList());
        Path other = Taken.file(folder, "anders.csv", TABLE.formatted("x").replace("Wie", "Rol"));
        Path more = Taken.file(folder, "meer.csv", TABLE.formatted("x").replace(";V;", ";W;"));

        assertThat(plan(other)).extracting(FilePlan::kind).containsExactly(FilePlan.Kind.SUGGESTED);
        assertThat(plan(more)).extracting(FilePlan::kind).containsExactly(FilePlan.Kind.SUGGESTED);
    }

    @Test
    void anImportIsRemovedWhileNothingIsCoded() throws IOException {
        take(List.of(answered(plan(exports("2022")).get(4))));
        study.apply(new Edit.RemoveImport(study.file().transcripts().getFirst().imported()));

        assertThat(study.counts().transcripts()).isZero();
        assertThat(study.file().check()).isEmpty();
        assertThat(take(List.of(answered(plan(folder.resolve("2022")).get(4)))).transcripts()).isEqualTo(2);
    }
}
