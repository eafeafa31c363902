package nl.tweespraak.study;

import java.util.UUID;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.model.Transcript;
import org.jspecify.annotations.Nullable;

/// A coder answers, doubts, notes and marks, in cases not handed in.
final class CodingAtTheDesk {

    private final Draft draft;

    CodingAtTheDesk(Draft draft) {
        this.draft = draft;
    }

    void answer(Edit.SetAnswer edit) {
        Coding before = open(edit.key());
        Answer answer = edit.answer();
        SheetLine line = Sheet.of(draft.codebook(), draft.state(edit.key().caseId()), edit.key().coder())
                .line(edit.key().variable());
        if (answer != null && line.applies() == Truth.FALSE) {
            throw new Refusal(Rows.conditionFault(line.applies(), answer == Answer.Missing.NOT_APPLICABLE,
                    line.reason()).orElse(
                            new Text("De variabele is hier niet van toepassing: er is niets te coderen.",
                                    "The variable does not apply here: there is nothing to code.")));
        }
        if (answer == Answer.Missing.NOT_APPLICABLE) {
            throw new Refusal(Rows.conditionFault(line.applies(), true, null).orElseThrow());
        }
        Variable variable = line.variable();
        if (answer != null && !variable.accepts(answer)) {
            throw new Refusal(Rows.notTaken(variable));
        }
        boolean accepted = answer != null
                && (answer.equals(line.prefill()) || (before.prefilled() && answer.equals(before.answer())));
        put(before, answer, accepted, before.doubt(), before.memo());
    }

    void doubt(Edit.SetDoubt edit) {
        Coding before = open(edit.key());
        put(before, before.answer(), before.prefilled(), edit.doubt(), before.memo());
    }

    void memo(Edit.SetMemo edit) {
        Coding before = open(edit.key());
        put(before, before.answer(), before.prefilled(), before.doubt(), edit.memo().strip());
    }

    private void put(Coding before, @Nullable Answer answer, boolean prefilled,
            @Nullable Doubt doubt, String memo) {
        Coding same = new Coding(before.key(), answer, prefilled, doubt, memo, draft.codebook().id(), before.stamp());
        if (!same.equals(before)) {
            draft.putCoder(before.coder());
            draft.put(new Coding(before.key(), answer, prefilled, doubt, memo, draft.codebook().id(), draft.stamp()));
        }
    }

    void mark(Edit.AddEvidence edit, Transcript transcript) {
        open(edit.key());
        Message message = transcript.messages().stream().filter(it -> it.position() == edit.position()).findFirst()
                .orElseThrow(() -> new Refusal(new Text("Dat bericht is er niet.", "There is no such message.")));
        TextRange range = edit.range();
        if (range.end() > message.text().codePointCount(0, message.text().length()) || range.start() == range.end()) {
            throw new Refusal(new Text("Kies tekst in het bericht.", "Choose text in the message."));
        }
        draft.putCoder(edit.key().coder());
        draft.put(edit.key().caseId(), new Evidence(new Entry.EvidenceKey(UUID.randomUUID()), edit.key(),
                transcript.id(), edit.position(), range, range.of(message.text()), draft.stamp()));
    }

    void unmark(Evidence evidence) {
        open(evidence.coding());
        draft.remove(evidence.caseId(), evidence.key());
    }

    /// The coding to change, in a case that is still the coder's own.
    private Coding open(Entry.CodingKey key) {
        CaseState state = draft.openCase(key.caseId());
        if (draft.codebook().find(key.variable()).isEmpty()) {
            throw new Refusal(Rows.unknownVariable(key.variable()));
        }
        new Rounds(draft).requireFor(state, key.coder());
        if (state.handedIn(key.coder())) {
            throw new Refusal(
                    new Text("Casus " + key.caseId() + " is ingeleverd en ligt vast. Vraag de leider hem terug.",
                            "Case " + key.caseId() + " is handed in and fixed. Ask the lead to give it back."));
        }
        return draft.codingOrEmpty(key);
    }
}
