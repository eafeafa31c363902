package nl.tweespraak.study;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Retention;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Threshold;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.StudyFile;
import org.jspecify.annotations.Nullable;

/// What each kind of edit comes to.
record Planning(StudyFile file, Draft draft, Person person) {

    /// Lays what an edit changes over what stands.
    Applied plan(Edit edit) {
        int rows = 1;
        Map<String, Integer> screened = Map.of();
        String author = person.name();
        switch (edit) {
            case Edit.SetAnswer it -> new CodingAtTheDesk(draft).answer(it);
            case Edit.SetDoubt it -> new CodingAtTheDesk(draft).doubt(it);
            case Edit.SetMemo it -> new CodingAtTheDesk(draft).memo(it);
            case Edit.AddEvidence it -> new CodingAtTheDesk(draft).mark(it, transcriptOf(it));
            case Edit.RemoveEvidence it -> new CodingAtTheDesk(draft).unmark(evidence(it.evidence()));
            case Edit.HandInCase it -> new HandingIn(draft).handIn(it);
            case Edit.ReopenCase it -> new HandingIn(draft).reopen(it, person);
            case Edit.ProposeDouble it -> new Proposing(draft).propose(it);
            case Edit.KeepApart it -> new KeepingApart(draft, author).keep(it);
            case Edit.AddCoder it -> addCoder(it.name());
            case Edit.TakeCodings it -> rows = new TakingCodings(draft, person).take(it);
            case Edit.Decide it -> rows = new Deciding(draft).decide(it, author);
            case Edit.ToDiscuss it -> new Deciding(draft).discuss(it, author);
            case Edit.WithdrawDecision it -> new Deciding(draft).withdraw(it);
            case Edit.Screen it -> screened = new Screening(draft, author).screen(it);
            case Edit.Undo it -> new Undoing(file, author).undo(draft, it);
            case Edit.OpenRound it -> new Rounds(draft).open(it, file);
            case Edit.CloseRound it -> new Rounds(draft).close(it, author, file);
            case Edit.ReopenRound it -> new Rounds(draft).reopen(it);
            case Edit.RenameCoder it -> new Renaming(draft).rename(it, file);
            case Edit.SetThreshold it -> setThreshold(it.cases());
            case Edit.TakeNewer it -> new TakingNewer(file).take(it, author, draft.stamp().at());
            case Edit.Mask it -> rows = new Masking(file, draft).mask(it, author);
            case Edit.Keep it -> rows = new Keeping(file, draft).keep(it, author);
            case Edit.Purge _ -> rows = new Purging(file, draft).purge(author);
            case Edit.SetRetention it -> setRetention(it.until());
            case Edit.RemoveImport it -> new RemovingImport(file).remove(it.imported(), author,
                    draft.stamp().at());
        }
        return new Applied(Set.of(), rows, screened);
    }

    private void addCoder(String name) {
        if (!TakingCodings.isName(name)) {
            throw new Refusal(new Text("Dit is geen naam van een codeur: leeg, te lang of met stuurtekens.",
                    "This is no coder's name: blank, too long or with control characters."));
        }
        new CoderNames(draft.people()).require(name);
        draft.putCoder(name);
    }

    private void setThreshold(int cases) {
        if (cases < Threshold.LEAST) {
            throw new Refusal(new Text("Een cel is pas klein onder een aantal van 2 of meer.",
                    "A cell is small only below a number of 2 or more."));
        }
        Threshold before = file.threshold().orElse(null);
        if (before == null || before.cases() != cases) {
            draft.put(new Change(before, new Threshold(cases, draft.stamp())));
        }
    }

    private void setRetention(@Nullable LocalDate until) {
        Retention before = file.retention().orElse(null);
        if (!Objects.equals(before == null ? null : before.until(), until)) {
            draft.put(new Change(before,
                    new Retention(until, before == null ? null : before.purged(), draft.stamp())));
        }
    }

    private Transcript transcriptOf(Edit.AddEvidence edit) {
        if (!edit.transcript().equals(edit.key().caseId())
                && !Study.duplicatesOf(file, edit.key().caseId()).contains(edit.transcript())) {
            throw new Refusal(new Text("Dat gesprek hoort niet bij deze casus.",
                    "That transcript does not belong to this case."));
        }
        return file.transcript(edit.transcript());
    }

    private Evidence evidence(UUID id) {
        return file.evidence(id).orElseThrow(() -> new Refusal(new Text("Die vindplaats is er niet meer.",
                "That evidence is gone.")));
    }

    /// Who marked some evidence.
    String marker(UUID evidence) {
        return evidence(evidence).coding().coder();
    }
}
