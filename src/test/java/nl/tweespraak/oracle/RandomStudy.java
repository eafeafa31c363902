package nl.tweespraak.oracle;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A study by chance, as files in the order in which they are handed to the program; some of them must be refused.
/// The same seed gives the same files.
public final class RandomStudy {

    private static final List<String> CODERS = List.of("anna", "bram", "zoë");

    private final Path folder;
    private final Oracle oracle;
    private final RandomGenerator random;
    private final RandomAnswers answers;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Map<String, String>> plausible = new LinkedHashMap<>();

    private RandomStudy(Path folder, Oracle oracle, long seed) {
        this.folder = folder;
        this.oracle = oracle;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.answers = new RandomAnswers(oracle.book(), random);
    }

    /// Writes the files and tells the oracle of each.
    public static List<Step> write(Path folder, Oracle oracle, long seed) throws IOException {
        RandomStudy study = new RandomStudy(folder, oracle, seed);
        study.transcripts();
        int coders = 2 + study.random.nextInt(2);
        for (int round = 0; round < 2; round++) {
            for (String coder : CODERS.subList(0, coders)) {
                study.codings(List.of(coder), round == 0 ? 0.85 : 0.3);
            }
            study.screening();
            study.decisions();
        }
        study.codings(CODERS.subList(0, coders), 0.3);
        study.screening();
        return study.steps;
    }

    private void transcripts() throws IOException {
        int count = 4 + random.nextInt(6);
        RandomTalks talks = new RandomTalks(answers);
        for (boolean json : List.of(true, false)) {
            Path file = folder.resolve(json ? "talks.json" : "more.csv");
            Files.writeString(file, json ? talks.json(count) : talks.csv(count));
            step("import", file, oracle.imports(file));
            step("import", file, oracle.imports(file));
        }
        oracle.ledger().talks.keySet().forEach(id -> plausible.put(id, answers.plausible()));
    }

    private void codings(List<String> coders, double share) throws IOException {
        List<String> columns = new ArrayList<>(List.of("case", "coder", "variable", "value"));
        for (String column : List.of("doubt", "memo")) {
            if (answers.chance(0.6)) {
                columns.add(column);
            }
        }
        List<List<String>> rows = new ArrayList<>();
        plausible.forEach((id, seen) -> coders.stream().filter(coder -> answers.chance(share))
                .forEach(coder -> answers.coder(seen).forEach((variable, value) -> {
                    List<String> row = new ArrayList<>(List.of(id, coder, variable, value));
                    if (columns.contains("doubt")) {
                        row.add(answers.chance(0.85)
                                ? answers.pick(List.of("", "0"))
                                : answers.pick(List.of("1", "ë?")));
                    }
                    if (columns.contains("memo")) {
                        row.add(answers.chance(0.8) ? "" : answers.word());
                    }
                    rows.add(row);
                })));
        handOver("codings", columns, rows, faultyCodings(rows));
    }

    private void screening() throws IOException {
        List<String> ids = List.copyOf(plausible.keySet());
        List<List<String>> rows = new ArrayList<>();
        for (String id : ids) {
            if (answers.chance(0.3)) {
                String screening = answers.pick(List.of("in", "out", "duplicate", "undecided"));
                String reason = answers.pick(List.of("", "2 aaa", "3", "9", "bbb"));
                rows.add(List.of(id, screening, reason, screening.equals("duplicate") ? answers.pick(ids) : ""));
            }
        }
        String first = ids.getFirst();
        handOver("screen", List.of("case", "screening", "reason", "duplicate_of"), rows,
                List.of(List.of("nowhere", "in", "", ""), List.of(first, "maybe", "", ""),
                        List.of(first, "", "", ""), List.of(first, "duplicate", "", first),
                        List.of(first, "duplicate", "", ""), List.of(first, "duplicate", "", "nowhere")));
    }

    private void decisions() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String id : plausible.keySet()) {
            for (Variable variable : oracle.book().variables()) {
                if (answers.chance(0.08)) {
                    String value = answers.chance(0.05) ? "-88" : answers.value(variable);
                    rows.add(List.of(id, variable.name(), value, "lead", answers.word()));
                }
            }
        }
        String first = List.copyOf(plausible.keySet()).getFirst();
        handOver("decide", List.of("case", "variable", "value", "by", "reason"), rows,
                List.of(List.of("nowhere", "scope", "1", "lead", ""), List.of(first, "nothing", "1", "lead", ""),
                        List.of(first, "scope", "", "lead", ""), List.of(first, "scope", "-88", "lead", "")));
    }

    private List<List<String>> faultyCodings(List<List<String>> rows) {
        String first = List.copyOf(plausible.keySet()).getFirst();
        List<List<String>> faulty = new ArrayList<>(List.of(List.of(first, "new", "scope", ""),
                List.of(first, "new", "scope", "97"), List.of(first, "new", "scope", "-88"),
                List.of("nowhere", "new", "scope", "1"), List.of(first, "new", "nothing", "1"),
                List.of(first, "new", "coercion", "3|1"), List.of(first, "new", "coercion", "1|1"),
                List.of(first, "new", "age", "many"), List.of(first, "new", "first_contact", "2022-02-30")));
        oracle.ledger().links.keySet().forEach(id -> faulty.add(List.of(id, "new", "scope", "1")));
        if (!rows.isEmpty()) {
            faulty.add(rows.getFirst().subList(0, 4));
        }
        return faulty;
    }

    /// Hands over what is left of the rows when the refused ones are out, and before it the same with a fault.
    private void handOver(String command, List<String> columns, List<List<String>> all, List<List<String>> faults)
            throws IOException {
        Path file = folder.resolve("%s-%d.csv".formatted(command, steps.size()));
        List<List<String>> rows = new ArrayList<>(all);
        write(file, columns, rows);
        for (Outcome outcome = take(oracle.copy(), command, file); outcome.isRefused(); outcome = take(oracle.copy(),
                command, file)) {
            outcome.faults().reversed().forEach(row -> rows.remove(row - 2));
            write(file, columns, rows);
        }
        if (answers.chance(0.7)) {
            Path bad = folder.resolve("bad-%s-%d.csv".formatted(command, steps.size()));
            List<List<String>> with = new ArrayList<>(rows);
            with.add(random.nextInt(with.size() + 1), Arrays.asList(answers.pick(faults).toArray(String[]::new)));
            write(bad, columns, with);
            Outcome outcome = take(oracle.copy(), command, bad);
            if (outcome.isRefused()) {
                step(command, bad, outcome);
            }
        }
        step(command, file, take(oracle, command, file));
    }

    private static Outcome take(Oracle oracle, String command, Path file) {
        return switch (command) {
            case "codings" -> oracle.codings(file);
            case "screen" -> oracle.screen(file);
            default -> oracle.decide(file);
        };
    }

    private void write(Path file, List<String> columns, List<List<String>> rows) throws IOException {
        int style = file.getFileName().toString().hashCode() & 3;
        char separator = style == 1 ? ';' : ',';
        StringBuilder text = new StringBuilder(style == 2 ? "\uFEFF" : "").append(CsvText.line(columns, separator));
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            while (cells.size() < columns.size()) {
                cells.add("");
            }
            text.append(CsvText.line(cells, separator));
        }
        Files.write(file,
                text.toString().getBytes(style == 3 ? Charset.forName("windows-1252") : StandardCharsets.UTF_8));
    }

    private void step(String command, Path file, Outcome expected) {
        steps.add(new Step(command, file, expected));
    }
}
