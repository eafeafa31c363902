package nl.tweespraak.desktop.disagreements;

import java.util.List;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Proposal;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;

/// What the lead does with doubles that coders proposed.
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
        settle(new Edit.Screen(List.of(new Edit.ScreenRow(0, proposal.caseId(), "duplicate", proposal.reason(),
                proposal.of()))), kit.words().text("disagreements.double.linked", proposal.caseId(), proposal.of()));
    }

    /// They are of two visitors: the proposal goes.
    void refuse(Proposal proposal) {
        settle(new Edit.ProposeDouble(proposal.caseId(), proposal.coder(), null, ""),
                kit.words().text("disagreements.double.refused", proposal.caseId(), proposal.of()));
    }

    private void settle(Edit edit, Text done) {
        if (study.person() instanceof Person.Lead && !model.decision().savingProperty().get()) {
            kit.jobs().latest(model.decision(), new DoubleUpdate(kit, study, model, edit, done, load));
        }
    }
}
