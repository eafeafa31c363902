package nl.tweespraak.desktop.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.intake.Folder;
import nl.tweespraak.intake.KnownMappings;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;

/// Looks at files that were chosen, and into folders for them.
final class LookUpdate implements Update<List<ChosenFile>> {

    private final IntakeModel model;
    private final List<Path> paths;
    private final Study study;
    private final List<Path> listed;

    LookUpdate(Study study, IntakeModel model, List<Path> paths) {
        this.study = study;
        this.model = model;
        this.paths = List.copyOf(paths);
        this.listed = model.files().stream().map(ChosenFile::path).toList();
        model.busyProperty().set(true);
        model.problemProperty().set(null);
    }

    @Override
    public List<ChosenFile> work(Progress progress) {
        List<Path> files = Folder.files(paths).stream().filter(it -> !listed.contains(it)).toList();
        KnownMappings known = KnownMappings.of(study);
        List<ChosenFile> looked = new ArrayList<>();
        for (Path file : files) {
            looked.add(new Looking((_, _) -> progress.go(looked.size(), files.size())).first(file, known));
            if (!progress.go(looked.size(), files.size())) {
                break;
            }
        }
        return looked;
    }

    @Override
    public void show(List<ChosenFile> looked) {
        model.busyProperty().set(false);
        int before = model.files().size();
        model.files().addAll(looked);
        if (!model.files().isEmpty()) {
            model.stepProperty().set(Step.MAPPING);
            model.chosenProperty().set(firstOpen(before));
        }
    }

    /// The first that somebody has to look at, else the first of those that came.
    private int firstOpen(int before) {
        for (int i = before; i < model.files().size(); i++) {
            if (model.files().get(i).state() == ChosenFile.State.INCOMPLETE) {
                return i;
            }
        }
        return Math.min(before, model.files().size() - 1);
    }

    @Override
    public void fail(Text reason) {
        model.busyProperty().set(false);
        model.problemProperty().set(reason);
    }

    @Override
    public void stopped() {
        model.busyProperty().set(false);
    }
}
