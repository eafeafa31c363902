package nl.tweespraak.agreement;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// 20,000 cases, 40 variables in the mix of the codebook, two coders: every coefficient with its interval, against DKPro's
/// kappa and alpha without intervals over the same answers as categories. In turns, each in a process of its own; ours as
/// many variables at once as there are cores, as a study has them worked out.
///
/// Twice, with other answers to the questions that take several. As coders answer: a truth of none to three of six
/// categories, the first ones most; a coder gives it nine times out of ten, and else leaves one out or adds one, which
/// makes some 300 different pairs of sets. And as no coder answers, for the most that there can be: the truth is any of the
/// 64 sets, and a coder who does not give it gives any other, which makes some 2,200 pairs.
@Tag("bench")
class AgreementBenchTest {

    private static final int ROUNDS = 7;
    private static final int CASES = 20_000;
    private static final int NOMINAL = 24;
    private static final int ORDINAL = 2;
    private static final int SETS = 12;
    private static final int NUMBERS = 1;
    private static final int DATES = 1;
    private static final int CATEGORIES = 7;
    private static final int MEMBERS = 6;

    @Test
    void everyCoefficientAgainstDkpro() throws Exception {
        measure("likely");
        measure("chance");
    }

    private static void measure(String sets) throws IOException, InterruptedException {
        List<Double> ratios = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            theirs.add(run("dkpro", sets));
            ours.add(run("ours", sets));
            ratios.add(ours.getLast() / theirs.getLast());
        }
        report(sets + " sets: every coefficient / DKPro's kappa and alpha", "<= 1", ratios);
        report(sets + " sets: every coefficient with interval, seconds", "-", ours);
        report(sets + " sets: DKPro's kappa and alpha, seconds", "-", theirs);
    }

    private static void report(String what, String target, List<Double> values) throws IOException {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        String line = String.format(Locale.ROOT, "%-56s target %-10s median %7.2f, from %7.2f to %7.2f, n %d%n", what,
                target, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1], sorted.length);
        System.out.print(line);
        Files.writeString(Path.of("target", "bench.txt"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static double run(String what, String sets) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), AgreementBenchTest.class.getName(), what, sets)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        double seconds;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            seconds = Double.parseDouble(lines.readLine());
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the measured process failed");
        }
        return seconds;
    }

    public static void main(String[] arguments) {
        List<int[][]> variables = new ArrayList<>();
        for (int variable = 0; variable < NOMINAL + ORDINAL + SETS + NUMBERS + DATES; variable++) {
            variables.add(isSet(variable) && arguments[1].equals("likely") ? sets(variable) : variable(variable));
        }
        long start = System.nanoTime();
        double sum = arguments[0].equals("ours") ? ours(variables) : dkpro(variables);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("not a number");
        }
        System.out.println(seconds);
    }

    private static int[][] variable(int variable) {
        Random random = new Random(variable);
        int categories = categories(variable);
        int[][] items = new int[CASES][];
        for (int item = 0; item < CASES; item++) {
            int truth = random.nextInt(1 + random.nextInt(categories));
            items[item] = new int[]{random.nextInt(10) < 9 ? truth : random.nextInt(categories),
                    random.nextInt(10) < 9 ? truth : random.nextInt(categories)};
        }
        return items;
    }

    private static boolean isSet(int variable) {
        return variable >= NOMINAL + ORDINAL && variable < NOMINAL + ORDINAL + SETS;
    }

    private static int[][] sets(int variable) {
        Random random = new Random(variable);
        int[][] items = new int[CASES][];
        for (int item = 0; item < CASES; item++) {
            int truth = 0;
            for (int member = random.nextInt(4); member > 0; member--) {
                truth |= 1 << random.nextInt(1 + random.nextInt(MEMBERS));
            }
            items[item] = new int[]{slip(truth, random), slip(truth, random)};
        }
        return items;
    }

    private static int slip(int truth, Random random) {
        return random.nextInt(10) < 9 ? truth : truth ^ 1 << random.nextInt(MEMBERS);
    }

    private static int categories(int variable) {
        return variable < NOMINAL + ORDINAL ? CATEGORIES : variable < NOMINAL + ORDINAL + SETS ? 1 << MEMBERS : 100;
    }

    private static double ours(List<int[][]> variables) {
        List<Set<Integer>> sets = IntStream.range(0, 1 << MEMBERS).mapToObj(it -> IntStream.range(0, MEMBERS)
                .filter(bit -> (it >> bit & 1) == 1).boxed().collect(Collectors.toSet())).toList();
        return IntStream.range(0, variables.size()).parallel()
                .mapToDouble(variable -> ours(variable, variables.get(variable), sets)).sum();
    }

    private static double ours(int variable, int[][] items, List<Set<Integer>> sets) {
        RatingTable table = table(items, categories(variable), it -> it);
        if (variable < NOMINAL) {
            return sum(Coefficients.nominal(table));
        }
        if (variable < NOMINAL + ORDINAL) {
            return sum(Coefficients.ordinal(table));
        }
        if (variable < NOMINAL + ORDINAL + SETS) {
            double sum = sum(Coefficients.sets(table, sets));
            for (int member = 0; member < MEMBERS; member++) {
                int bit = member;
                sum += sum(Coefficients.nominal(table(items, 2, it -> it >> bit & 1)));
            }
            return sum;
        }
        return sum(variable < NOMINAL + ORDINAL + SETS + NUMBERS
                ? Coefficients.interval(table, IntStream.range(0, 100).asDoubleStream().toArray())
                : Coefficients.dates(table));
    }

    private static RatingTable table(int[][] items, int categories, IntUnaryOperator of) {
        RatingTable.Builder table = RatingTable.of(2, categories);
        for (int[] item : items) {
            table.add(of.applyAsInt(item[0]), of.applyAsInt(item[1]));
        }
        return table.build();
    }

    private static double sum(List<Coefficients.Named> all) {
        return all.stream().map(it -> it.estimate().value()).mapToDouble(it -> it == null ? 0 : it).sum();
    }

    private static double dkpro(List<int[][]> variables) {
        double sum = 0;
        for (int[][] items : variables) {
            CodingAnnotationStudy study = new CodingAnnotationStudy(2);
            for (int[] item : items) {
                study.addItem((Object) item[0], (Object) item[1]);
            }
            sum += new CohenKappaAgreement(study).calculateAgreement();
            sum += new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement();
        }
        return sum;
    }
}
