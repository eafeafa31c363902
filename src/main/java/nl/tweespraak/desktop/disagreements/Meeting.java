package nl.tweespraak.desktop.disagreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.desktop.disagreements.DecisionModel.Source;
import nl.tweespraak.model.Answer;
import nl.tweespraak.study.Disagreement.State;
import org.jspecify.annotations.Nullable;

/// One question at a time, on a screen that all look at.
final class Meeting {

    private final DisagreementsModel model;
    private final DisagreementsController controller;

    Meeting(DisagreementsModel model, DisagreementsController controller) {
        this.model = model;
        this.controller = controller;
    }

    boolean isPossible() {
        return controller.mayDecide() && Agenda.of(model.allProperty().get().rows()).isPresent();
    }

    void begin() {
        if (controller.mayDecide()) {
            Agenda.of(model.allProperty().get().rows()).ifPresent(model::meet);
        }
    }

    void end() {
        model.meet(null);
    }

    void step(int by) {
        Agenda agenda = model.agendaProperty().get();
        if (agenda != null) {
            model.meet(agenda.step(by));
        }
    }

    /// Stays on the list of what is to be discussed, or comes onto it; and the next.
    void later() {
        Difference row = model.chosenProperty().get();
        if (row != null && row.state() == State.OPEN) {
            controller.discuss();
        } else {
            step(1);
        }
    }

    /// A category that is chosen by its key; where several may apply it is put in, or taken out again.
    void choose(Category category) {
        Difference row = model.chosenProperty().get();
        if (row != null) {
            answer(OtherAnswer.with(row.variable(), model.decision().answer(row).orElse(null), category));
        }
    }

    /// An answer, whoever gave it; null for none yet.
    void answer(@Nullable Answer answer) {
        Difference row = model.chosenProperty().get();
        if (row == null) {
            return;
        }
        if (answer != null && answer.equals(row.first().answer())) {
            controller.take(Source.FIRST);
        } else if (answer != null && answer.equals(row.second().answer())) {
            controller.take(Source.SECOND);
        } else {
            controller.answer(answer);
        }
    }

    /// All that coders say about the question, each once.
    List<Side> sides() {
        Difference row = model.chosenProperty().get();
        if (row == null) {
            return List.of();
        }
        Map<String, Side> sides = new LinkedHashMap<>();
        model.allProperty().get().rows().stream().filter(it -> it.at().equals(row.at()))
                .flatMap(it -> it.sides().stream()).forEach(it -> sides.putIfAbsent(it.coder(), it));
        List<Side> placed = new ArrayList<>();
        sides.values().forEach(it -> placed.add(it.at(placed.size())));
        return placed;
    }
}
