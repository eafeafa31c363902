package nl.tweespraak.study;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tweespraak.intake.ImportResult;
import nl.tweespraak.intake.StudyImport;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Progress;
import nl.tweespraak.store.KeyRing;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyKeys;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// One measurement in a process of its own, so that none warms up another and the heap is what is said.
final class BenchProcess {

    static final int CODINGS = 2_000;

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private BenchProcess() {
    }

    /// What one process measured, by name.
    record Measured(Map<String, Double> numbers) {

        double of(String name) {
            return Objects.requireNonNull(numbers.get(name), name);
        }
    }

    /// @param arguments what to measure, and on what
    static Measured run(String... arguments) throws IOException, InterruptedException {
        return measure(List.of("-cp", System.getProperty("java.class.path")), arguments);
    }

    /// By the packaged program, with the archive that its launcher gives the desktop: see `src/main/launcher`.
    static Measured runAsDesktop(String... arguments) throws IOException, InterruptedException {
        Path lib = Path.of("target", "tweespraak", "lib");
        return measure(List.of("-XX:AOTMode=on", "-XX:AOTCache=" + lib.resolve("desktop.aot"),
                "--module-path=" + lib.resolve("javafx"), "--add-modules=javafx.controls",
                "--enable-native-access=javafx.graphics", "-cp",
                lib.resolve("tweespraak.jar") + File.pathSeparator + Path.of("target", "test-classes")), arguments);
    }

    private static Measured measure(List<String> java, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(java);
        command.add(BenchProcess.class.getName());
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Map<String, Double> measured = new LinkedHashMap<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf('=');
                measured.put(line.substring(0, equals), Double.valueOf(line.substring(equals + 1)));
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the measured process failed");
        }
        return new Measured(measured);
    }

    public static void main(String[] arguments) throws Exception {
        Path first = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "import" -> importFile(first, Path.of(arguments[2]));
            case "bare" -> bare(first);
            case "parse" -> parse(first);
            case "open" -> open(first);
            case "code" -> code(first);
            default -> derive();
        }
    }

    private static void importFile(Path folder, Path file) throws IOException {
        try (Study study = FilledStudy.create(folder)) {
            long start = System.nanoTime();
            ImportResult result = StudyImport.into(study, null).take(file, Progress.NONE);
            say("seconds", seconds(start));
            say("messages", result.messages());
            say("heap", peakHeap());
        }
    }

    private static void bare(Path folder) throws IOException, SQLException {
        say("seconds", BareInsert.into(folder));
        say("heap", peakHeap());
    }

    /// Every value of the file as a string, kept nowhere.
    private static void parse(Path file) throws IOException {
        long start = System.nanoTime();
        double values = 0;
        if (file.toString().endsWith(".csv")) {
            try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
                rows.skipLines(1);
                for (CsvRecord row : rows) {
                    values += row.getFields().size();
                }
            }
        } else {
            try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    values += token.isScalarValue() && !parser.getString().isEmpty() ? 1 : 0;
                }
            }
        }
        say("seconds", seconds(start));
        say("values", values);
    }

    private static void open(Path folder) throws IOException {
        long start = System.nanoTime();
        try (Study study = FilledStudy.open(folder)) {
            say("open", seconds(start));
            long opened = System.nanoTime();
            Study desk = study.as(new Person.Coding("Anna"));
            List<CaseSummary> cases = desk.cases();
            say("list", seconds(opened));
            long listed = System.nanoTime();
            desk.transcripts(cases.getFirst().id());
            desk.sheet(cases.getFirst().id());
            say("case", seconds(listed));
            double total = seconds(start);
            // What opening spent on the key, of this light strength, is measured by doing it again.
            long again = System.nanoTime();
            KeyRing.read(folder).unlock(null, FilledStudy.PASSPHRASE).close();
            double derived = seconds(again);
            say("derive", derived);
            say("total", total - derived);
        }
    }

    private static void code(Path folder) throws IOException {
        try (Study study = FilledStudy.open(folder)) {
            List<String> cases = study.file().transcripts().stream().map(it -> it.id()).limit(200).toList();
            Study desk = study.as(new Person.Coding("Anna"));
            double[] millis = new double[CODINGS];
            for (int i = 0; i < CODINGS; i++) {
                Edit edit = new Edit.SetAnswer(FilledStudy.key(cases.get(i % cases.size()), "Anna", "scope"),
                        new Answer.One(1 + i / cases.size() % 5));
                long start = System.nanoTime();
                desk.apply(edit);
                millis[i] = seconds(start) * 1_000;
            }
            Arrays.sort(millis);
            say("p50", millis[CODINGS / 2]);
            say("p99", millis[CODINGS * 99 / 100]);
            say("max", millis[CODINGS - 1]);
        }
    }

    private static void derive() throws IOException {
        try (StudyKeys keys = StudyKeys.random()) {
            KeyRing ring = KeyRing.create("lead", FilledStudy.PASSPHRASE, KeyStrength.STANDARD, keys);
            long start = System.nanoTime();
            ring.unlock(null, FilledStudy.PASSPHRASE).close();
            say("second", seconds(start));
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /// In MB.
    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(it -> it.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(it -> it.getUsed()).sum() / 1e6;
    }

    private static void say(String name, double value) throws IOException {
        OUT.write((name + "=" + value + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
