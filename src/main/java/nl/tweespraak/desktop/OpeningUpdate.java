package nl.tweespraak.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.desktop.overview.OverviewController;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.RetentionNotice;
import nl.tweespraak.study.Study;

/// Notes in the access log who sat down, and reminds of the last day of the texts: away from the FX thread, for behind a
/// long import it has to wait.
final class OpeningUpdate implements Update<Optional<RetentionNotice>> {

    private final Kit kit;
    private final Study study;
    private final String screen;
    private final Set<Path> reminded;

    /// @param screen that is open first; the overview tells of that day by itself
    /// @param reminded studies of whose last day was told already: once is enough
    OpeningUpdate(Kit kit, Study study, String screen, Set<Path> reminded) {
        this.kit = kit;
        this.study = study;
        this.screen = screen;
        this.reminded = reminded;
    }

    @Override
    public Optional<RetentionNotice> work(Progress progress) {
        // First: where it cannot be read, nothing is noted either, and that is what is said.
        Optional<RetentionNotice> due = RetentionNotice.of(study).filter(RetentionNotice::isDue);
        study.file().noteAccess(study.person().name(), "open");
        return due;
    }

    @Override
    public void show(Optional<RetentionNotice> due) {
        if (due.isPresent() && reminded.add(study.file().folder()) && !screen.equals(OverviewController.ID)) {
            kit.notices().add(Notice.reminder(kit.words().text("desktop.retention"), due.get().text(),
                    kit.words().text("desktop.away")));
        }
    }

    @Override
    public void fail(Text reason) {
        kit.notices().add(Notice.failed(kit.words().text("desktop.notNoted"), reason, kit.words().text("desktop.again"),
                () -> kit.jobs().latest(this, this)));
    }
}
