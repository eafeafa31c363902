package nl.tweespraak.study;

import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Apart;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Proposal;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// A lead keeps two cases apart, which settles what coders proposed of them, or takes that back.
final class KeepingApart {

    private static final Text NOT_APART = new Text("Casussen %s en %s zijn niet uit elkaar gehouden.",
            "Cases %s and %s are not kept apart.");
    private static final Text ITSELF = new Text("Kies twee verschillende casussen.", "Choose two different cases.");

    private final Draft draft;
    private final String author;

    KeepingApart(Draft draft, String author) {
        this.draft = draft;
        this.author = author;
    }

    void keep(Edit.KeepApart edit) {
        if (edit.caseId().equals(edit.other())) {
            throw new Refusal(ITSELF);
        }
        CaseState one = draft.openCase(edit.caseId());
        CaseState other = draft.openCase(edit.other());
        boolean later = one.source().transcript().place() > other.source().transcript().place();
        CaseState last = later ? one : other;
        CaseState first = later ? other : one;
        Entry.ApartKey key = new Entry.ApartKey(last.id(), first.id());
        if (!edit.apart()) {
            if (!draft.remove(last.id(), key)) {
                throw new Refusal(NOT_APART.with(edit.caseId(), edit.other()));
            }
            return;
        }
        if (last.get(key) == null) {
            draft.put(last.id(), new Apart(key, author, edit.reason().strip(), draft.stamp()));
        }
        for (Map.Entry<CaseState, CaseState> way : List.of(Map.entry(one, other), Map.entry(other, one))) {
            proposals(way.getKey(), way.getValue().id()).forEach(it -> draft.remove(it.caseId(), it.key()));
        }
    }

    private static List<Proposal> proposals(CaseState from, String of) {
        return from.source().entries().stream().filter(Proposal.class::isInstance).map(Proposal.class::cast)
                .filter(it -> it.of().equals(of)).toList();
    }
}
