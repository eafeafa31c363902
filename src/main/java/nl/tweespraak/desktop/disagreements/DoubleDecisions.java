package nl.tweespraak.desktop.disagreements;

import java.util.List;
import java.util.function.Supplier;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Proposal;
import nl.tweespraak.study.Doubles;
import nl.tweespraak.study.Study;

/// What the lead does with doubles: those that coders proposed, and those that are linked.
final class DoubleDecisions {

    private final Kit kit;
    private final Study study;
    private final DisagreementsModel model;
    private final Runnable load;

    /// @param load looks again at what there is
    DoubleDecisions(Kit kit, Study study, DisagreementsModel model, Runnable load) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.load = load;
    }

    /// Both transcripts are of one visitor: the proposal's case becomes part of the other.
    void link(Proposal proposal) {
        Edit link = new Edit.Screen(List.of(new Edit.ScreenRow(0, proposal.caseId(), "duplicate", proposal.reason(),
                proposal.of())));
        settle(() -> List.of(link), Notice
                .done(kit.words().text("disagreements.double.linked", proposal.caseId(), proposal.of())).withAction(
                        kit.words().text("disagreements.double.unlink"), () -> unlink(proposal.caseId())));
    }

    /// They are of two visitors: the proposal goes.
    void refuse(Proposal proposal) {
        Edit refuse = new Edit.ProposeDouble(proposal.caseId(), proposal.coder(), null, "");
        settle(() -> List.of(refuse), Notice
                .done(kit.words().text("disagreements.double.refused", proposal.caseId(), proposal.of())));
    }

    /// They are of two visitors after all: the duplicate is a case of its own again, with its codings.
    void unlink(String duplicate) {
        settle(() -> new Doubles(study).unlinking(duplicate),
                Notice.done(kit.words().text("disagreements.double.unlinked", duplicate)));
    }

    /// @param edits what to do, asked for off the FX thread
    private void settle(Supplier<List<Edit>> edits, Notice done) {
        if (study.person() instanceof Person.Lead && !model.decision().savingProperty().get()) {
            kit.jobs().latest(model.decision(), new DoubleUpdate(kit, study, model, edits, done, load));
        }
    }
}
