package nl.tweespraak.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tweespraak.demo.SampleStudy;
import nl.tweespraak.desktop.reading.CaseReading;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.exchange.DataFormat;
import nl.tweespraak.exchange.SmallCells;
import nl.tweespraak.model.Person;
import nl.tweespraak.report.ReportSection;
import nl.tweespraak.report.Figure;
import nl.tweespraak.report.Known;
import nl.tweespraak.report.ReportFormat;
import nl.tweespraak.report.YearReport;
import nl.tweespraak.store.Access;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportControllerTest {

    @TempDir
    private Path folder = Path.of("");

    private final Kit kit = Kit.direct(Clock.systemUTC());
    private Study study;
    private ReportController screen;

    @BeforeEach
    void open() {
        study = new SampleStudy(KeyStrength.LIGHT, InstantSource.system()).make(folder,
                SampleStudy.PASSPHRASE.toCharArray());
        screen = new ReportController(kit, study);
        screen.shown(null);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private YearReport report() {
        return Objects.requireNonNull(screen.model().reportProperty().get());
    }

    private Behind behind(Figure figure, Known known) {
        screen.choose(new Behind.Asked(figure, known));
        return Objects.requireNonNull(screen.model().behindProperty().get());
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).filter(it -> !it.equals("study")).sorted().toList();
        }
    }

    private void export(String name) {
        screen.export(folder.resolve(name));
    }

    @Test
    void everyNumberLeadsToAsManyCases() {
        for (Figure figure : report().figures()) {
            if (figure.definition().population().conversations()) {
                continue;
            }
            for (Known known : List.of(Known.KNOWN, Known.UNKNOWN, Known.OPEN)) {
                Behind behind = behind(figure, known);
                assertThat(behind.cases()).as("%s %s", figure.definition().id(), known)
                        .hasSize(Objects.requireNonNull(behind.number().count()));
            }
        }
        Figure open = report().figure("gender.female").orElseThrow();
        assertThat(behind(open, Known.OPEN).cases()).hasSize(open.open())
                .allMatch(it -> it.way() == Behind.Way.OPEN);
        screen.leave();
        assertThat(screen.model().chosenProperty().get()).isNull();
        assertThat(screen.model().behindProperty().get()).isNull();
    }

    @Test
    void aCaseIsReadWithThePassagesItRestsOnAndEscapeGoesBackStepByStep() {
        Figure figure = report().figure("chatter.victim").orElseThrow();
        screen.choose(new Behind.Asked(figure, null));
        List<String> marked = new ArrayList<>();
        for (String id : figure.cases()) {
            screen.read(id);
            CaseReading reading = Objects.requireNonNull(screen.model().readingProperty().get());
            assertThat(reading.transcripts()).isNotEmpty().first().matches(it -> it.id().equals(id));
            assertThat(reading.answers()).singleElement().matches(it -> it.nl().contains("slachtoffer"));
            reading.marks().forEach(it -> marked.add(it.caption().nl()));
        }
        assertThat(marked).isNotEmpty().allMatch(it -> it.startsWith("Codeur "));
        screen.openExport();
        assertThat(screen.stepBack()).isTrue();
        assertThat(screen.model().export().openProperty().get()).isFalse();
        assertThat(screen.stepBack()).isTrue();
        assertThat(screen.model().readingProperty().get()).isNull();
        assertThat(screen.stepBack()).isTrue();
        assertThat(screen.model().chosenProperty().get()).isNull();
        assertThat(screen.stepBack()).isFalse();
    }

    @Test
    void aDoubleIsReadToo() {
        Figure figure = report().figure("flow.duplicates").orElseThrow();
        screen.choose(new Behind.Asked(figure, null));
        screen.read(figure.cases().getFirst());
        assertThat(Objects.requireNonNull(screen.model().readingProperty().get()).transcripts()).hasSize(1);
    }

    @Test
    void theNumberStaysChosenWhenTheFiguresAreWorkedOutAnew() {
        Figure figure = report().figure("chatter.victim").orElseThrow();
        screen.choose(new Behind.Asked(figure, null));
        screen.shown("gender");
        assertThat(screen.model().sectionProperty().get()).isEqualTo("gender");
        assertThat(Objects.requireNonNull(screen.model().behindProperty().get()).cases()).extracting(Behind.Line::id)
                .containsExactlyElementsOf(figure.cases());
    }

    @Test
    void whatIsLookedForIsFoundInTitlesAndCategories() {
        screen.model().queryProperty().set("onthulling");
        assertThat(screen.model().found()).extracting(it -> it.name()).contains("disclosure").doesNotContain("gender");
        screen.model().queryProperty().set("");
        screen.model().step(1);
        assertThat(screen.model().sectionProperty().get()).isEqualTo("channel");
        assertThat(screen.find("zoekmachine")).hasSize(1);
    }

    @Test
    void eachChapterBeginsOnceAmongWhatIsFound() {
        ReportModel model = screen.model();
        assertThat(model.found().stream().filter(model::begins).map(it -> it.chapter().en())).containsExactly("Flow",
                "Visitors", "Exploitation", "Sexual exploitation", "Criminal exploitation", "All years");
        model.queryProperty().set("onthulling");
        assertThat(model.begins(model.found().getFirst())).isTrue();
    }

    @Test
    void theTableToBeCopiedHasALineForEachFigureWithItsBaseAndWhatIsKnown() {
        for (ReportSection section : screen.model().sections()) {
            List<Figure> figures = screen.model().figures(section);
            List<String> lines = new CopiedTable(kit, figures).text().lines().toList();
            assertThat(lines).hasSize(figures.size() + 1)
                    .allSatisfy(it -> assertThat(it.split("\t", -1)).hasSize(8));
        }
        Figure women = report().figure("gender.female").orElseThrow();
        assertThat(new CopiedTable(kit, List.of(women)).text().lines().skip(1)).containsExactly(String.join("\t",
                "vrouw", "unieke bezoekers", "" + women.n(), "" + women.base(), new Figured(kit).percent(women),
                "" + women.known(), "" + women.unknown(), "" + women.open()));
    }

    @Test
    void eachFormatIsWrittenAndNotedAndNothingIsHiddenUnasked() throws IOException {
        ExportModel export = screen.model().export();
        for (ReportFormat format : ReportFormat.values()) {
            export.reportFormatProperty().set(format);
            export("r" + export.ending());
        }
        export.whatProperty().set(ExportModel.What.DATA);
        for (DataFormat format : List.of(DataFormat.SAV, DataFormat.CSV)) {
            export.dataFormatProperty().set(format);
            export("d" + export.ending());
        }
        assertThat(written()).containsExactly("d.csv", "d.html", "d.sav", "r.csv", "r.html", "r.json", "r.xlsx");
        assertThat(Files.readString(folder.resolve("r.html"))).doesNotContain("Onderdrukt");
        assertThat(kit.notices()).hasSize(6).allMatch(it -> it.kind() == Notice.Kind.DONE);
        assertThat(study.file().accesses()).extracting(Access::what).filteredOn(it -> !it.equals("open"))
                .containsOnly("report", "export").hasSize(8);
        export.hideProperty().set(true);
        export.whatProperty().set(ExportModel.What.REPORT);
        export.reportFormatProperty().set(ReportFormat.HTML);
        export("r.html");
        assertThat(Files.readString(folder.resolve("r.html"))).contains("Onderdrukt");
    }

    @Test
    void whatCouldTellSomebodyIsSaidBeforehand() {
        ExportModel export = screen.model().export();
        int figures = Objects.requireNonNull(export.risksProperty().get()).size();
        assertThat(figures).isEqualTo(report().risks(5).size()).isPositive();
        screen.setThreshold(2);
        assertThat(SmallCells.threshold(study)).isEqualTo(2);
        assertThat(Objects.requireNonNull(export.risksProperty().get())).hasSizeLessThan(figures);
        export.whatProperty().set(ExportModel.What.DATA);
        assertThat(Objects.requireNonNull(export.risksProperty().get())).extracting(it -> it.nl())
                .anyMatch(it -> it.startsWith("zeldzame combinatie"));
        assertThat(export.hideProperty().get()).isFalse();
    }

    @Test
    void whoReadsMayExportAndSetsNothing() throws IOException {
        ReportController reader = new ReportController(kit, study.as(new Person.Reading("lezer")));
        reader.shown(null);
        reader.setThreshold(9);
        assertThat(SmallCells.threshold(study)).isEqualTo(5);
        assertThat(reader.maySet()).isFalse();
        reader.export(folder.resolve("r.html"));
        assertThat(written()).containsExactly("r.html");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldAndNothingIsThere() throws IOException {
        ExportModel export = screen.model().export();
        screen.openExport();
        screen.export(folder.resolve("none").resolve("r.html"));
        assertThat(Objects.requireNonNull(export.problemProperty().get()).nl()).contains("map");
        assertThat(export.openProperty().get()).as("to try again").isTrue();
        screen.export(folder.resolve("study").resolve("study.mv.db"));
        assertThat(export.problemProperty().get()).isNotNull();
        assertThat(written()).isEmpty();
        assertThat(study.file().check()).isEmpty();
    }
}
