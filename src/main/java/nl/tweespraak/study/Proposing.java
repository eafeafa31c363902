package nl.tweespraak.study;

import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Proposal;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// A coder proposes a double. It links nothing: that is a decision.
final class Proposing {

    private final Draft draft;

    Proposing(Draft draft) {
        this.draft = draft;
    }

    void propose(Edit.ProposeDouble edit) {
        draft.openCase(edit.caseId());
        Entry.ProposalKey key = new Entry.ProposalKey(edit.caseId(), edit.coder());
        String of = edit.of();
        if (of == null) {
            if (!draft.remove(edit.caseId(), key)) {
                throw new Refusal(new Text("Bij casus " + edit.caseId() + " staat geen voorstel.",
                        "There is no proposal on case " + edit.caseId() + "."));
            }
            return;
        }
        if (of.equals(edit.caseId())) {
            throw new Refusal(new Text("Kies een andere casus dan deze.", "Choose another case than this one."));
        }
        draft.openCase(of);
        draft.putCoder(edit.coder());
        draft.put(edit.caseId(), new Proposal(key, of, edit.reason().strip(), draft.stamp()));
    }
}
