package nl.tweespraak.study;

import java.util.Map;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.HandIn;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// A coder hands a case in: what attributes proposed and nobody touched is accepted. The way back has a reason.
final class HandingIn {

    private final Draft draft;

    HandingIn(Draft draft) {
        this.draft = draft;
    }

    void handIn(Edit.HandInCase edit) {
        CaseState state = draft.openCase(edit.caseId());
        if (state.handedIn(edit.coder())) {
            throw new Refusal(new Text("Casus " + edit.caseId() + " is al ingeleverd.",
                    "Case " + edit.caseId() + " is handed in already."));
        }
        new Rounds(draft).requireFor(state, edit.coder());
        draft.putCoder(edit.coder());
        handIn(edit.caseId(), edit.coder(), state.codings(edit.coder()));
    }

    /// @param codings the coder's, as they will be
    void handIn(String caseId, String coder, Map<String, Coding> codings) {
        CaseState state = draft.state(caseId);
        for (SheetLine line : Sheet.of(draft.codebook(), state, coder, codings).lines()) {
            Answer prefill = line.prefill();
            if (prefill != null) {
                Coding before = draft.codingOrEmpty(new Entry.CodingKey(caseId, coder, line.variable().name()));
                draft.put(new Coding(before.key(), prefill, true, before.doubt(), before.memo(),
                        draft.codebook().id(), draft.stamp()));
            }
        }
        if (!state.handedIn(coder)) {
            draft.put(caseId, new HandIn(new Entry.HandInKey(caseId, coder), draft.stamp()));
        }
    }

    void reopen(Edit.ReopenCase edit, Person person) {
        CaseState state = draft.openCase(edit.caseId());
        new WayBack(draft, person).fault(state, edit.coder()).ifPresent(it -> {
            throw new Refusal(it);
        });
        if (edit.reason().isBlank()) {
            throw new Refusal(new Text("Schrijf waarom de casus terug moet.", "Write why the case must go back."));
        }
        if (!draft.remove(edit.caseId(), new Entry.HandInKey(edit.caseId(), edit.coder()))) {
            throw new Refusal(new Text("Casus " + edit.caseId() + " is niet ingeleverd.",
                    "Case " + edit.caseId() + " is not handed in."));
        }
    }
}
