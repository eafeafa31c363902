package nl.tweespraak.desktop.agreement;

import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Applied;
import nl.tweespraak.study.Study;

/// Closes a round, which keeps its figures.
final class CloseUpdate implements Update<Applied> {

    private final Kit kit;
    private final Study study;
    private final Edit.CloseRound edit;
    private final Runnable done;
    private final Runnable again;

    /// @param done runs when it is closed
    /// @param again tries once more
    CloseUpdate(Kit kit, Study study, Edit.CloseRound edit, Runnable done, Runnable again) {
        this.kit = kit;
        this.study = study;
        this.edit = edit;
        this.done = done;
        this.again = again;
    }

    @Override
    public Applied work(Progress progress) {
        return study.apply(edit);
    }

    @Override
    public void show(Applied applied) {
        kit.notices().add(Notice.done(kit.words().text("agreement.closed.done", edit.name())));
        done.run();
    }

    @Override
    public void fail(Text reason) {
        kit.notices().add(Notice.failed(kit.words().text("agreement.closed.failed", edit.name()), reason,
                kit.words().text("agreement.again"), again));
    }
}
