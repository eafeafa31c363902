package nl.tweespraak.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.intake.Cancelled;
import nl.tweespraak.intake.MappedFile;
import nl.tweespraak.intake.StudyImport;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;

/// Takes files in, each as one edit, or tries what that would come to.
final class TakeUpdate implements Update<Taken> {

    private final Kit kit;
    private final Study study;
    private final IntakeModel model;
    private final boolean tries;
    private final List<ChosenFile> files;
    private final Runnable done;
    /// Written where the work is done, read when it ended: a stop leaves what was complete.
    private volatile List<Taken.OfFile> complete = List.of();

    /// @param done reads the study again
    TakeUpdate(Kit kit, Study study, IntakeModel model, boolean tries, Runnable done) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.tries = tries;
        this.files = model.ready();
        this.done = done;
        model.busyProperty().set(true);
        model.problemProperty().set(null);
    }

    @Override
    public Taken work(Progress progress) {
        long total = files.stream().mapToLong(TakeUpdate::size).sum();
        long before = 0;
        List<Taken.OfFile> results = new ArrayList<>();
        StudyImport all = tries ? StudyImport.dryRun(study, null) : StudyImport.into(study, null);
        for (ChosenFile file : files) {
            long start = before;
            try {
                results.add(new Taken.OfFile(file.name(), all.take(
                        new MappedFile(file.path(), file.mapping()), (bytes, _) -> progress.go(start + bytes, total))));
            } catch (Cancelled _) {
                return Taken.of(tries, true, results, all.newer());
            }
            complete = List.copyOf(results);
            before += size(file);
        }
        return Taken.of(tries, false, results, all.newer());
    }

    private static long size(ChosenFile file) {
        return file.look() == null ? 0 : file.look().size();
    }

    @Override
    public void show(Taken taken) {
        model.busyProperty().set(false);
        model.takenProperty().set(taken);
        model.stepProperty().set(Step.RESULT);
        if (!tries && taken.transcripts() > 0) {
            kit.saved().set(new Saved.Done(kit.dates().clock().instant()));
        }
        done.run();
    }

    @Override
    public void fail(Text reason) {
        model.busyProperty().set(false);
        model.problemProperty().set(reason);
        done.run();
    }

    @Override
    public void stopped() {
        show(Taken.of(tries, true, complete, List.of()));
    }
}
