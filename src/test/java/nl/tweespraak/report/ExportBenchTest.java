package nl.tweespraak.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tweespraak.demo.Replica;
import nl.tweespraak.demo.SampleStudy;
import nl.tweespraak.exchange.DataFormat;
import nl.tweespraak.exchange.DataSet;
import nl.tweespraak.exchange.DataSetChoice;
import nl.tweespraak.model.Language;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The replica 88 times as large: 20,152 cases in scope, 76 columns. The system file against what R haven takes to write
/// the same table, in turns; the spreadsheet, the figures and the page by themselves, each from what is in memory, and
/// reading apart from them.
@Tag("bench")
class ExportBenchTest {

    private static final int SCALE = 88;
    private static final int ROUNDS = 5;

    @TempDir
    private static Path folder = Path.of("");

    /// Something to be measured.
    private interface Work {
        void run() throws IOException;
    }

    @Test
    void theDataSetAndTheReportOfManyCases() throws IOException, InterruptedException {
        SampleStudy sample = new SampleStudy(KeyStrength.LIGHT, InstantSource.system());
        List<Double> replicas = times(() -> sample.make(Files.createDirectories(folder.resolve("small")),
                SampleStudy.PASSPHRASE.toCharArray(), new Replica(1, Replica.SEED)).close());
        report("replica of 308 conversations, seconds", "<= 5", replicas);
        try (Study study = sample.make(Files.createDirectories(folder.resolve("large")),
                SampleStudy.PASSPHRASE.toCharArray(), new Replica(SCALE, Replica.SEED))) {
            List<DataSet> data = new ArrayList<>();
            report("reading the data set, seconds", "-", List.of(seconds(
                    () -> data.add(DataSet.of(study, DataSetChoice.PLAIN)))));
            systemFile(data.getFirst());
            Path xlsx = folder.resolve("data.xlsx");
            report("XLSX, seconds", "<= 2", times(() -> data.getFirst().write(xlsx, DataFormat.XLSX, Language.NL)));
            theReport(study);
        }
    }

    /// As with the data set: what it is worked out over is in memory.
    private static void theReport(Study study) throws IOException {
        List<Material> material = new ArrayList<>();
        report("reading what the report is made of, seconds", "-",
                List.of(seconds(() -> material.add(Material.of(study)))));
        report("the report's figures, as a table, seconds", "<= 2",
                times(() -> YearReport.of(study, material.getFirst())
                        .write(folder.resolve("report.csv"), ReportFormat.CSV, Language.NL)));
        YearReport whole = YearReport.of(study, material.getFirst());
        report("agreement for the methods, reading included, seconds", "-", List.of(seconds(whole::methods)));
        report("the report as a page, seconds", "<= 2",
                times(() -> whole.write(folder.resolve("report.html"), ReportFormat.HTML, Language.NL)));
    }

    private static void systemFile(DataSet data) throws IOException, InterruptedException {
        Path sav = folder.resolve("data.sav");
        data.write(sav, DataFormat.SAV, Language.NL);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            theirs.add(haven(sav));
            ours.add(seconds(() -> data.write(sav, DataFormat.SAV, Language.NL)));
            ratios.add(ours.getLast() / theirs.getLast());
        }
        report(".sav / R haven of the same table", "<= 1", ratios);
        report(".sav, seconds", "-", ours);
        report("R haven, seconds", "-", theirs);
    }

    /// What haven takes to write the table that it has read from our file, compressed as ours is.
    private static double haven(Path sav) throws IOException, InterruptedException {
        Path script = folder.resolve("haven.R");
        Files.writeString(script, """
                library(haven)
                files <- commandArgs(TRUE)
                table <- read_sav(files[1], user_na = TRUE)
                cat(system.time(write_sav(table, files[2], compress = "byte"))[["elapsed"]])
                """);
        Path said = folder.resolve("haven.txt");
        Process process = new ProcessBuilder("Rscript", script.toString(), sav.toString(),
                folder.resolve("haven.sav").toString()).redirectOutput(said.toFile())
                .redirectError(folder.resolve("haven.err").toFile()).start();
        if (process.waitFor() != 0) {
            throw new IOException("R haven failed: " + Files.readString(folder.resolve("haven.err")));
        }
        return Double.parseDouble(Files.readString(said, StandardCharsets.UTF_8));
    }

    private static List<Double> times(Work work) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            times.add(seconds(work));
        }
        return times;
    }

    private static double seconds(Work work) {
        long start = System.nanoTime();
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void report(String what, String target, List<Double> values) throws IOException {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        String line = String.format(Locale.ROOT, "%-56s target %-10s median %7.2f, from %7.2f to %7.2f, n %d%n", what,
                target, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1], sorted.length);
        System.out.print(line);
        Files.writeString(Path.of("target", "bench.txt"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
