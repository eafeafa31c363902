package nl.tweespraak.desktop.disagreements;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.study.Disagreement.State;
import nl.tweespraak.study.Disagreement;
import nl.tweespraak.study.Study;

/// Takes over, in one action, what all coders answered alike and somebody only doubted.
final class Agreed {

    private final Kit kit;
    private final Study study;
    private final DisagreementsModel model;
    private final Runnable load;

    /// @param load looks again at what there is
    Agreed(Kit kit, Study study, DisagreementsModel model, Runnable load) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.load = load;
    }

    /// One row for each question on which all agree and nobody decided; what waits for a meeting is left to it.
    static List<Difference> of(List<Difference> rows) {
        Map<String, Difference> agreed = new LinkedHashMap<>();
        Set<String> other = new HashSet<>();
        for (Difference row : rows) {
            if (row.found().kind() == Disagreement.Kind.DOUBT && row.state() == State.OPEN
                    && row.first().canBeTaken()) {
                agreed.putIfAbsent(row.at(), row);
            } else {
                other.add(row.at());
            }
        }
        agreed.keySet().removeAll(other);
        return List.copyOf(agreed.values());
    }

    boolean isPossible() {
        return study.person() instanceof Person.Lead && !of(model.allProperty().get().rows()).isEmpty();
    }

    void show() {
        if (isPossible()) {
            model.acceptingProperty().set(true);
        }
    }

    void cancel() {
        model.acceptingProperty().set(false);
    }

    void accept() {
        List<Edit.DecisionRow> rows = of(model.allProperty().get().rows()).stream().map(this::decision).toList();
        if (isPossible() && !model.decision().savingProperty().get()) {
            model.acceptingProperty().set(false);
            kit.jobs().latest(model.decision(), new EditsUpdate(kit, study, model,
                    () -> List.of(new Edit.Decide(rows)),
                    Notice.done(kit.words().text("disagreements.agreed.done", rows.size())), load));
        }
    }

    private Edit.DecisionRow decision(Difference row) {
        Answer answer = Objects.requireNonNull(row.first().answer());
        return new Edit.DecisionRow(0, row.caseId(), row.variable().name(), answer.written(), study.person().name(),
                "");
    }
}
