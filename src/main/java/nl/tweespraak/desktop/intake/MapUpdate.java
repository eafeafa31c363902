package nl.tweespraak.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;

/// Looks at files again, after something else was chosen for them.
final class MapUpdate implements Update<List<ChosenFile>> {

    private final IntakeModel model;
    private final List<ChosenFile> files;
    private final BiFunction<Looking, ChosenFile, ChosenFile> how;

    MapUpdate(IntakeModel model, List<ChosenFile> files, BiFunction<Looking, ChosenFile, ChosenFile> how) {
        this.model = model;
        this.files = List.copyOf(files);
        this.how = how;
    }

    @Override
    public List<ChosenFile> work(Progress progress) {
        List<ChosenFile> again = new ArrayList<>();
        for (ChosenFile file : files) {
            again.add(how.apply(new Looking((_, _) -> progress.go(again.size(), files.size())), file));
        }
        return again;
    }

    @Override
    public void show(List<ChosenFile> again) {
        model.shownProperty().set(0);
        again.forEach(model::replace);
    }

    @Override
    public void fail(Text reason) {
        model.problemProperty().set(reason);
    }
}
