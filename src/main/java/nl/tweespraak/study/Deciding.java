package nl.tweespraak.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Settles differences. Conditions are judged over the consensus, with the whole edit laid over what was decided.
final class Deciding {

    private final Draft draft;
    private final RowProblems problems = new RowProblems();

    Deciding(Draft draft) {
        this.draft = draft;
    }

    /// Says how many rows changed something.
    int decide(Edit.Decide edit, String author) {
        Map<String, Map<String, Decision>> laid = new LinkedHashMap<>();
        Set<Entry.DecisionKey> seen = new HashSet<>();
        int changed = 0;
        for (Edit.DecisionRow row : edit.rows()) {
            Optional<Text> fault = fault(row, seen);
            if (fault.isPresent()) {
                problems.add(row.row(), about(row), fault.get());
            } else if (lay(row, author, laid.computeIfAbsent(row.caseId(),
                    id -> new HashMap<>(draft.state(id).decisions())))) {
                changed++;
            }
        }
        problems.refuse();
        laid.forEach((caseId, decisions) -> judgeConditions(edit, caseId, decisions));
        problems.refuse();
        return changed;
    }

    private Optional<Text> fault(Edit.DecisionRow row, Set<Entry.DecisionKey> seen) {
        Optional<Text> fault = Rows.fault(draft, row.caseId(), row.variable(), row.value());
        if (fault.isPresent()) {
            return fault;
        }
        return seen.add(new Entry.DecisionKey(row.caseId(), row.variable()))
                ? Optional.empty()
                : Optional.of(Rows.TWICE);
    }

    private boolean lay(Edit.DecisionRow row, String author, Map<String, Decision> decisions) {
        Answer answer = draft.codebook().variable(row.variable()).parse(row.value()).orElseThrow();
        if (answer == Answer.Missing.NOT_APPLICABLE) {
            return false;
        }
        Decision after = new Decision(new Entry.DecisionKey(row.caseId(), row.variable()), answer,
                row.by().isBlank() ? author : row.by(), row.reason(), draft.stamp());
        Decision before = decisions.put(row.variable(), after);
        return !isSame(before, after) && draft.put(row.caseId(), after);
    }

    /// Whether a decision says what another says, whenever it was made.
    static boolean isSame(@Nullable Decision before, Decision after) {
        return before != null && new Decision(before.key(), before.answer(), before.by(), before.reason(),
                after.stamp()).equals(after);
    }

    private void judgeConditions(Edit.Decide edit, String caseId, Map<String, Decision> decisions) {
        Consensus consensus = JudgedCase.of(draft.codebook(), draft.state(caseId), Sight.EVERYTHING)
                .with(draft.codebook(), decisions).consensus();
        for (Edit.DecisionRow row : edit.rows()) {
            if (row.caseId().equals(caseId)) {
                boolean notApplicable = row.value().strip().equals(Answer.Missing.NOT_APPLICABLE.written());
                Rows.conditionFault(consensus.truth(row.variable()), notApplicable, consensus.reason(row.variable()))
                        .ifPresent(it -> problems.add(row.row(), about(row), it));
            }
        }
    }

    void discuss(Edit.ToDiscuss edit, String author) {
        CaseState state = draft.openCase(edit.caseId());
        if (draft.codebook().find(edit.variable()).isEmpty()) {
            throw new Refusal(Rows.unknownVariable(edit.variable()));
        }
        Decision standing = state.decisions().get(edit.variable());
        if (standing != null && standing.isDecided()) {
            throw new Refusal(new Text("Hierover is al besloten. Trek het besluit eerst in.",
                    "This is decided already. Withdraw the decision first."));
        }
        draft.put(edit.caseId(), new Decision(new Entry.DecisionKey(edit.caseId(), edit.variable()), null, author, "",
                draft.stamp()));
    }

    void withdraw(Edit.WithdrawDecision edit) {
        draft.openCase(edit.caseId());
        draft.remove(edit.caseId(), new Entry.DecisionKey(edit.caseId(), edit.variable()));
    }

    private static String about(Edit.DecisionRow row) {
        return Rows.label(row.caseId()) + ", " + Rows.label(row.variable());
    }
}
