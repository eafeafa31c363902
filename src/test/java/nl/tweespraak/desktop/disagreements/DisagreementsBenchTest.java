package nl.tweespraak.desktop.disagreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.demo.Replica;
import nl.tweespraak.demo.SampleStudy;
import nl.tweespraak.desktop.disagreements.DecisionModel.Source;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Disagreement;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long the grid takes to filter, and a decision to be saved and the next question to be there with its messages.
@Tag("bench")
class DisagreementsBenchTest {

    private static final int CASES = 20_000;
    private static final int VARIABLES = 40;
    private static final List<Disagreement.State> STATES = List.of(Disagreement.State.values());
    private static final int FILTERS = 60;
    private static final int DECISIONS = 100;
    private static final int WARM = 10;
    private static final double SHARE = 0.95;

    private final Random random = new Random(1);

    @TempDir
    private Path folder = Path.of("");

    /// Every cell of the grid is a disagreement: no study has more.
    @Test
    void theGridFilters() throws IOException {
        List<Variable> variables = variables();
        DisagreementsModel model = new DisagreementsModel();
        model.show(new Differences(rows(variables), CASES, CASES));
        List<Double> times = new ArrayList<>();
        for (int turn = 0; turn < FILTERS; turn++) {
            long start = System.nanoTime();
            change(model.filter(), turn, variables);
            times.add((System.nanoTime() - start) / 1e6);
        }
        assertThat(model.rowsProperty().get()).isNotEmpty();
        report("grid of 20,000 cases and 40 variables filtered, p95, ms", "<= 100", times);
    }

    private void change(FilterModel filter, int turn, List<Variable> variables) {
        switch (turn % 4) {
            case 0 -> filter.variableProperty().set(Optional.of(variables.get(random.nextInt(VARIABLES))));
            case 1 -> filter.shownProperty().set(turn % 8 == 1 ? Shown.OPEN : Shown.UNDECIDED);
            case 2 -> filter.caseIdProperty().set(Integer.toString(random.nextInt(10)));
            default -> {
                filter.variableProperty().set(Optional.empty());
                filter.caseIdProperty().set("");
            }
        }
    }

    private static List<Variable> variables() {
        Codebook codebook = Codebooks.builtIn("ckm-2022");
        List<Variable> all = codebook.variables();
        List<Variable> variables = new ArrayList<>();
        for (int i = 0; i < VARIABLES; i++) {
            variables.add(all.get(i % all.size()));
        }
        return variables;
    }

    private List<Difference> rows(List<Variable> variables) {
        List<Difference> rows = new ArrayList<>(CASES * VARIABLES);
        Text letters = Text.same("x");
        for (int number = 1; number <= CASES; number++) {
            String caseId = "%05d".formatted(number);
            for (Variable variable : variables) {
                Disagreement.State state = STATES.get(random.nextInt(STATES.size()));
                Disagreement found = new Disagreement(caseId, variable.name(), "Anna", new Answer.One(1), "Bram",
                        new Answer.One(2), Disagreement.Kind.DIFFERS, state);
                rows.add(new Difference(found, variable, 1, letters, side("Anna", 0, new Answer.One(1)),
                        side("Bram", 1, new Answer.One(2)), List.of(), null, null));
            }
        }
        return rows;
    }

    private static Side side(String coder, int place, @Nullable Answer answer) {
        return new Side(coder, Text.same(coder), place, "A", answer, List.of(), "", null);
    }

    @Test
    void aDecisionIsSavedAndTheNextShows() throws IOException {
        try (Study study = new SampleStudy(KeyStrength.LIGHT, InstantSource.system()).make(folder,
                SampleStudy.PASSPHRASE.toCharArray(), new Replica(1, Replica.SEED))) {
            DisagreementsController controller = new DisagreementsController(Kit.direct(Clock.systemUTC()), study);
            DisagreementsModel model = controller.model();
            model.filter().clear();
            List<Double> times = new ArrayList<>();
            for (int turn = 0; turn < DECISIONS + WARM; turn++) {
                model.choose(model.rowsProperty().get().get(turn * 2));
                decide(controller, model);
                long start = System.nanoTime();
                controller.record();
                assertThat(model.textProperty().get()).isNotNull();
                if (turn >= WARM) {
                    times.add((System.nanoTime() - start) / 1e6);
                }
            }
            report("decision saved and the next shown, p95, ms", "<= 50", times);
        }
    }

    private static void decide(DisagreementsController controller, DisagreementsModel model) {
        if (Objects.requireNonNull(model.chosenProperty().get()).isDecided()) {
            controller.revise();
        }
        if (!controller.take(Source.FIRST)) {
            controller.take(Source.SECOND);
        }
    }

    private static void report(String what, String target, List<Double> values) throws IOException {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        String line = String.format(Locale.ROOT, "%-56s target %-10s p95 %7.2f, median %7.2f, worst %7.2f, n %d%n",
                what, target, sorted[(int) (sorted.length * SHARE)], sorted[sorted.length / 2],
                sorted[sorted.length - 1], sorted.length);
        System.out.print(line);
        Files.writeString(Path.of("target", "bench.txt"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
