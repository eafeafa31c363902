package nl.tweespraak.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tweespraak.demo.Replica;
import nl.tweespraak.demo.SampleStudy;
import nl.tweespraak.model.Language;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Flow;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.StudyCounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every figure that was published for 2022, from the replica. The table of both is docs/published-and-reproduced.md.
class ReplicaReportTest {

    private static final Path DOCUMENT = Path.of("docs", "published-and-reproduced.md");
    private static final Path PUBLISHED = Path.of("src", "test", "resources", "report", "published-figures.csv");

    @TempDir
    private static Path folder = Path.of("");

    private static @Nullable Study shared;

    @BeforeAll
    static void make() throws IOException {
        shared = replica("a", new Replica(1, Replica.SEED));
    }

    @AfterAll
    static void close() {
        study().close();
    }

    private static Study study() {
        return Objects.requireNonNull(shared);
    }

    private static Study replica(String name, Replica replica) throws IOException {
        return new SampleStudy(KeyStrength.LIGHT, InstantSource.system())
                .make(Files.createDirectory(folder.resolve(name)), "verzonnen".toCharArray(), replica);
    }

    private static List<NamedCsvRecord> published() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(PUBLISHED)) {
            return rows.stream().filter(it -> it.getField("edition").equals("2022")).toList();
        }
    }

    @Test
    void theFlowOfTheReportIsThatOfTheStudy() {
        Flow flow = Flow.of(study());
        YearReport report = YearReport.of(study());
        assertThat(List.of("flow.conversations", "flow.duplicates", "flow.excluded", "flow.visitors"))
                .extracting(it -> report.figure(it).orElseThrow().n())
                .containsExactly(flow.transcripts(), flow.duplicates(), flow.outOfScope(), flow.inScope());
        assertThat(flow.reasons().stream().mapToInt(Flow.Reason::cases).sum()).isEqualTo(flow.outOfScope());
    }

    @Test
    void everyPublishedFigureIsReproduced() throws IOException {
        List<NamedCsvRecord> rows = published();
        YearReport report = YearReport.of(study());
        assertThat(report.figures()).hasSize(118);
        for (NamedCsvRecord row : rows) {
            Figure figure = report.figure(row.getField("id")).orElseThrow();
            assertThat(meets(row.getField("n"), figure.n())).as(row.getField("id")).isTrue();
            assertThat(meets(row.getField("base"), figure.base())).as(row.getField("id")).isTrue();
            assertThat(rounds(row.getField("percent"), figure.percent())).as(row.getField("id")).isTrue();
            assertThat(rounds(row.getField("value"), figure.value())).as(row.getField("id")).isTrue();
            assertThat(figure.open()).isZero();
        }
        String table = table(rows, report);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "published-and-reproduced.md"), table);
        assertThat(DOCUMENT).hasContent(table);
    }

    private static boolean meets(String printed, @Nullable Integer exact) {
        return printed.isEmpty() || Integer.valueOf(printed).equals(exact);
    }

    /// `<12` and `>65` are met by what lies beyond.
    private static boolean rounds(String printed, @Nullable BigDecimal exact) {
        if (printed.isEmpty() || exact == null) {
            return printed.isEmpty();
        }
        return switch (printed.charAt(0)) {
            case '<' -> exact.compareTo(new BigDecimal(printed.substring(1))) < 0;
            case '>' -> exact.compareTo(new BigDecimal(printed.substring(1))) > 0;
            default -> exact.setScale(new BigDecimal(printed).scale(), RoundingMode.HALF_UP)
                    .compareTo(new BigDecimal(printed)) == 0;
        };
    }

    private static String table(List<NamedCsvRecord> rows, YearReport report) {
        StringBuilder text = new StringBuilder(
                """
                        # Published and reproduced

                        All 118 figures of edition 2022, as CKM published them and as the report on the replica
                        (`demo DIR --edition 2022`) gives them. `ReplicaReportTest` holds this table against the program. A blank
                        was not published; `<12` and `>65` are met by an exact value beyond them.

                        | figure | population | category | n | base | % | value | n, ours | base, ours | %, ours | value, ours |
                        |---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|
                        """);
        for (NamedCsvRecord row : rows) {
            Figure figure = report.figure(row.getField("id")).orElseThrow();
            text.append(String.join(" | ", "| " + row.getField("id"), row.getField("population"),
                    row.getField("category").isEmpty() ? row.getField("statistic") : row.getField("category"),
                    row.getField("n"), row.getField("base"), row.getField("percent"), row.getField("value"),
                    written(figure.n()), written(figure.base()), written(figure.printed(figure.percent())),
                    written(figure.printed(figure.value())))).append(" |\n");
        }
        return text.toString();
    }

    private static String written(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Test
    @Tag("slow")
    void anyOtherSeedAndSizeHasTheSameMargins() throws IOException {
        List<NamedCsvRecord> rows = published();
        try (Study study = replica("b", new Replica(2, 7))) {
            StudyCounts counts = study.counts();
            assertThat(counts.transcripts()).isEqualTo(2 * 308);
            assertThat(counts.duplicates()).isEqualTo(2 * 18);
            assertThat(counts.outOfScope()).isEqualTo(2 * 61);
            assertThat(counts.inScope()).isEqualTo(2 * 229);
            assertThat(counts.undecided()).isZero();
            assertThat(counts.openDisagreements()).isZero();
            YearReport report = YearReport.of(study);
            for (NamedCsvRecord row : rows) {
                Figure figure = report.figure(row.getField("id")).orElseThrow();
                if (!row.getField("n").isEmpty()) {
                    assertThat(figure.n()).as(row.getField("id")).isEqualTo(2 * Integer.parseInt(row.getField("n")));
                }
                assertThat(rounds(row.getField("percent"), figure.percent())).as(row.getField("id")).isTrue();
                assertThat(rounds(row.getField("value"), figure.value())).as(row.getField("id")).isTrue();
            }
        }
    }

    @Test
    void thePageNeedsNothingElseAndSaysEveryFigure() throws IOException {
        YearReport report = YearReport.of(study());
        for (Language language : Language.values()) {
            Path file = folder.resolve("report-" + language.code() + ".html");
            report.write(file, ReportFormat.HTML, language);
            String page = Files.readString(file);
            assertThat(page).startsWith("<!DOCTYPE html>").contains("<html lang=\"" + language.code() + "\">")
                    .doesNotContain("http:").doesNotContain("https:").doesNotContain("<script")
                    .doesNotContain("src=").contains(study().file().head());
            Set<String> ids = report.figures().stream().map(it -> it.definition().id())
                    .collect(Collectors.toSet());
            assertThat(ids).allSatisfy(id -> assertThat(page).contains("<tr id=\"" + id + "\">"));
            assertThat(page.split("<svg ", -1).length).isEqualTo(page.split("<desc id=", -1).length)
                    .isGreaterThan(20);
            assertThat(page).contains(report.methods().paragraph().in(language).substring(0, 40));
        }
        assertThat(report.methods().paragraph().nl()).contains("308 gesprekken", "229", "2 codeurs", "100 %");
    }

    @Test
    void suppressionHidesSmallFiguresAndWhatWouldTellThem() throws IOException {
        YearReport all = YearReport.of(study());
        assertThat(all.risks(5)).extracting(it -> it.en())
                .anyMatch(it -> it.startsWith("small cell: gender.neutral: unique visitors, neutral: 2"));
        YearReport fewer = all.suppressed(5);
        assertThat(fewer.figures()).allSatisfy(figure -> {
            Integer n = figure.n();
            assertThat(n == null || n == 0 || n >= 5).as(figure.definition().id()).isTrue();
        });
        assertThat(fewer.figure("age.max").orElseThrow().value()).isNull();
        assertThat(fewer.figure("form.both").orElseThrow().n()).isEqualTo(5);
        assertThat(fewer.done()).hasSize(1);
    }
}
