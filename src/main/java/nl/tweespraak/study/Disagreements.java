package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Decision;

/// Finds where coders differ: only cases that both have handed in, pairs of coders by name, variables in the order of
/// the codebook. Out of scope, a case shows only its scope.
public final class Disagreements {

    private final Codebook codebook;

    public Disagreements(Codebook codebook) {
        this.codebook = codebook;
    }

    /// @param all whether those that merely follow from another are among them
    public List<Disagreement> of(JudgedCase judged, boolean all) {
        List<Sheet> sheets = judged.handedIn();
        List<Disagreement> found = new ArrayList<>();
        for (Variable variable : codebook.variables()) {
            if (variable.kind() == Kind.TEXT
                    || (judged.scope() == Scope.OUT && !variable.name().equals(Scope.VARIABLE))) {
                continue;
            }
            for (int i = 0; i < sheets.size(); i++) {
                for (int j = i + 1; j < sheets.size(); j++) {
                    between(sheets.get(i), sheets.get(j), variable, judged)
                            .filter(it -> all || it.kind() != Disagreement.Kind.FOLLOWS).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Disagreement> between(Sheet first, Sheet second, Variable variable, JudgedCase judged) {
        SheetLine one = first.line(variable.name());
        SheetLine other = second.line(variable.name());
        return kind(one, other).map(kind -> new Disagreement(judged.id(), variable.name(), first.coder(),
                one.effective(), second.coder(), other.effective(), kind, state(judged.decision(variable.name()))));
    }

    private static Optional<Disagreement.Kind> kind(SheetLine one, SheetLine other) {
        boolean equal = Objects.equals(one.effective(), other.effective());
        boolean bothNotCoded = equal && one.effective() == null;
        boolean doubted = one.isDoubted() || other.isDoubted();
        if (bothNotCoded || (equal && !doubted)) {
            return Optional.empty();
        }
        if (one.applies() != other.applies()) {
            return Optional.of(Disagreement.Kind.FOLLOWS);
        }
        if (equal) {
            return Optional.of(Disagreement.Kind.DOUBT);
        }
        return Optional.of(one.effective() == null || other.effective() == null
                ? Disagreement.Kind.MISSING
                : Disagreement.Kind.DIFFERS);
    }

    private static Disagreement.State state(Optional<Decision> decision) {
        return decision.map(it -> it.isDecided() ? Disagreement.State.DECIDED : Disagreement.State.DISCUSS)
                .orElse(Disagreement.State.OPEN);
    }
}
