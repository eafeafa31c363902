package nl.tweespraak.desktop.agreement;

import java.util.List;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.KeptFigures;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.VariableAgreement;

/// Computes the figures of a closed round again and holds them against those that were kept.
final class CompareUpdate implements Update<List<KeptFigures.Changed>> {

    private final Kit kit;
    private final Study study;
    private final AgreementModel model;
    private final Figures kept;

    CompareUpdate(Kit kit, Study study, AgreementModel model, Figures kept) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.kept = kept;
    }

    @Override
    public List<KeptFigures.Changed> work(Progress progress) {
        List<VariableAgreement> now = ComputeUpdate
                .answers(study, kept.choice().round(), kept.choice().unknown()).variables(progress);
        return KeptFigures.changed(kept.variables(), now);
    }

    @Override
    public void show(List<KeptFigures.Changed> changed) {
        if (kept.equals(model.figuresProperty().get())) {
            model.changedProperty().set(changed);
        }
    }

    @Override
    public void fail(Text reason) {
        kit.notices().add(Notice.failed(kit.words().text("agreement.compare.failed"), reason,
                kit.words().text("agreement.again"),
                () -> kit.jobs().start(kit.words().text("agreement.computing"), this)));
    }
}
