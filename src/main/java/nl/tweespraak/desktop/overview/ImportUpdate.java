package nl.tweespraak.desktop.overview;

import java.nio.file.Path;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.intake.ImportResult;
import nl.tweespraak.intake.StudyImport;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;

/// Takes in one file in a known format, all of it or nothing.
final class ImportUpdate implements Update<ImportResult> {

    private final Study study;
    private final Path file;
    private final Kit kit;
    private final OverviewModel model;
    private final Runnable done;

    ImportUpdate(Study study, Path file, Kit kit, OverviewModel model, Runnable done) {
        this.study = study;
        this.file = file;
        this.kit = kit;
        this.model = model;
        this.done = done;
    }

    @Override
    public ImportResult work(Progress progress) {
        return StudyImport.into(study, null).take(file, (bytes, of) -> progress.go(100 * bytes / Math.max(1, of), 100));
    }

    @Override
    public void show(ImportResult result) {
        done.run();
        if (result.transcripts() == 0 && result.skipped() == 0 && !result.problems().isEmpty()) {
            fail(result.problems().getFirst().reason());
            return;
        }
        Text skipped = result.problems().isEmpty()
                ? null
                : kit.words().text("overview.skipped", result.problems().size());
        kit.notices().add(new Notice(Notice.Kind.DONE, kit.words().text("overview.imported", result.transcripts()),
                skipped, null, () -> {
                }));
    }

    @Override
    public void fail(Text reason) {
        model.problemProperty().set(reason);
    }
}
