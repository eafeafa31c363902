package nl.tweespraak.desktop.start;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;

/// Looks at every listed study: a share that is slow to answer must not hold the window.
final class StartUpdate implements Update<List<Recent>> {

    private final StudyAccess access;
    private final RecentFile file;
    private final StartModel model;

    StartUpdate(StudyAccess access, RecentFile file, StartModel model) {
        this.access = access;
        this.file = file;
        this.model = model;
    }

    @Override
    public List<Recent> work(Progress progress) {
        List<Recent> found = new ArrayList<>();
        file.read().forEach((folder, known) -> found
                .add(new Recent(folder, known.title(), known.codebook(), access.glance(folder))));
        return found;
    }

    @Override
    public void show(List<Recent> result) {
        model.recents().setAll(result);
    }

    @Override
    public void fail(Text reason) {
        model.problemProperty().set(reason);
    }
}
