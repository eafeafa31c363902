package nl.tweespraak.desktop.disagreements;

import static org.assertj.core.api.Assertions.assertThat;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweespraak.desktop.disagreements.DecisionModel.Source;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.model.Answer;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Coders without names.
class AnonymousTest {

    @TempDir
    Path folder;

    private Study lead;
    private Kit kit;
    private DisagreementsController controller;
    private DisagreementsModel model;

    @BeforeEach
    void open() {
        lead = ComparedStudy.pictured(folder);
        kit = Kit.direct(ComparedStudy.CLOCK);
        controller = new DisagreementsController(kit, lead);
        model = controller.model();
    }

    @AfterEach
    void close() {
        lead.close();
    }

    @Test
    void nobodyIsKnownByNameLetterOrPlace() {
        List<Difference> named = model.allProperty().get().rows();
        controller.toggleAnonymous();
        List<Difference> rows = model.allProperty().get().rows();
        assertThat(rows).hasSameSizeAs(named).allSatisfy(row -> assertThat(row.sides()).allSatisfy(side -> {
            assertThat(side.name().nl()).isIn("Codeur X", "Codeur Y");
            assertThat(side.letter()).isIn("X", "Y");
        }));
        List<String> first = rows.stream().map(row -> row.first().coder()).distinct().toList();
        assertThat(first).as("now the one, now the other stands first").hasSize(2);
        controller.toggleAnonymous();
        assertThat(model.allProperty().get().rows()).isEqualTo(named);
    }

    @Test
    void theAnswerThatWasChosenStaysTheAnswerOfTheSameCoder() {
        for (Difference row : List.copyOf(model.rowsProperty().get())) {
            model.choose(row);
            controller.take(Source.FIRST);
        }
        var before = answers();
        controller.toggleAnonymous();
        assertThat(answers()).isEqualTo(before);
        controller.toggleAnonymous();
        assertThat(answers()).isEqualTo(before);
    }

    private List<Optional<Answer>> answers() {
        return model.rowsProperty().get().stream().map(row -> {
            model.choose(row);
            return model.decision().answer(row);
        }).toList();
    }

    @Test
    void aDecisionWithoutNamesIsTheAnswerThatWasSeen() {
        controller.toggleAnonymous();
        model.open("041/perpetrator_relation");
        Difference row = model.chosenProperty().get();
        assertThat(row).isNotNull();
        Answer seen = row.second().answer();
        controller.take(Source.SECOND);
        controller.record();
        assertThat(lead.judged("041").decision("perpetrator_relation").orElseThrow().answer()).isEqualTo(seen);
        assertThat(model.allProperty().get().rows())
                .allSatisfy(it -> assertThat(it.first().letter()).isIn("X", "Y"));
    }

    @Test
    void itIsStillSoAfterReturning() {
        controller.toggleAnonymous();
        Map<String, String> place = controller.place().getValue();
        DisagreementsController again = new DisagreementsController(kit, lead);
        again.back(place);
        assertThat(again.model().anonymousProperty().get()).isTrue();
    }
}
