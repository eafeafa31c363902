package nl.tweespraak.desktop;

import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;

/// Notes in the access log who sat down: away from the FX thread, for behind a long import it has to wait.
final class OpeningUpdate implements Update<Study> {

    private final Kit kit;
    private final Study study;

    OpeningUpdate(Kit kit, Study study) {
        this.kit = kit;
        this.study = study;
    }

    @Override
    public Study work(Progress progress) {
        study.file().noteAccess(study.person().name(), "open");
        return study;
    }

    @Override
    public void show(Study noted) {
        // Nothing of it is on screen.
    }

    @Override
    public void fail(Text reason) {
        kit.notices().add(Notice.failed(kit.words().text("desktop.notNoted"), reason, kit.words().text("desktop.again"),
                () -> kit.jobs().latest(this, this)));
    }
}
