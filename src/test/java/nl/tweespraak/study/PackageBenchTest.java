package nl.tweespraak.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long packages of 500 cases take to be made and to be taken in, with thirty answers to each case.
@Tag("bench")
class PackageBenchTest {

    private static final int CASES = 500;
    private static final int ANSWERS = 30;
    private static final int ROUNDS = 5;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void fiveHundredCasesTravel() throws IOException {
        List<Double> out = new ArrayList<>();
        List<Double> settled = new ArrayList<>();
        List<Double> back = new ArrayList<>();
        List<Double> in = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Desks desks = new Desks(Files.createDirectory(folder.resolve("round" + round)));
            try (Study lead = desks.lead("lead", CASES, List.of("Anna"))) {
                long start = System.nanoTime();
                Path task = desks.task(lead, "Anna");
                out.add(since(start));
                start = System.nanoTime();
                try (Study anna = desks.settled(task, "anna")) {
                    settled.add(since(start));
                    code(anna);
                    start = System.nanoTime();
                    Path work = desks.work(anna);
                    back.add(since(start));
                    start = System.nanoTime();
                    Desks.take(lead, work);
                    in.add(since(start));
                }
            }
        }
        report("package of 500 cases made, seconds", out);
        report("a study made of it, seconds", settled);
        report("500 coded cases packed, seconds", back);
        report("500 coded cases taken in, backup included, seconds", in);
    }

    private static void code(Study desk) {
        String coder = desk.person().name();
        List<String> variables = desk.codebook().variables().stream().map(it -> it.name()).limit(ANSWERS).toList();
        Study at = desk.as(new Person.Coding(coder));
        for (int number = 1; number <= CASES; number++) {
            for (String variable : variables) {
                if (at.sheet(FilledStudy.id(number)).line(variable).applies() != nl.tweespraak.codebook.Truth.FALSE) {
                    at.apply(new Edit.SetAnswer(FilledStudy.key(FilledStudy.id(number), coder, variable),
                            variable.equals("scope") ? new Answer.One(1) : Answer.Missing.UNKNOWN));
                }
            }
            at.apply(new Edit.HandInCase(FilledStudy.id(number), coder));
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void report(String what, List<Double> values) throws IOException {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        String line = String.format(Locale.ROOT, "%-56s target %-10s median %7.2f, from %7.2f to %7.2f, n %d%n", what,
                "<= 3", sorted[sorted.length / 2], Arrays.stream(sorted).min().orElse(0), sorted[sorted.length - 1],
                sorted.length);
        System.out.print(line);
        Files.writeString(Path.of("target", "bench.txt"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
