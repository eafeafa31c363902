package nl.tweespraak.desktop.overview;

import java.nio.file.Path;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Progress;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.intake.Intake;
import nl.tweespraak.intake.Reading;
import nl.tweespraak.intake.TranscriptSink;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.study.Study;

/// Takes in one file in a known format, all of it or nothing.
final class ImportUpdate implements Update<Reading> {

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
    public Reading work(Progress progress) {
        Intake intake = Intake.open(file, null);
        try (ImportSession session = study.beginImport()) {
            Reading reading = intake.read(
                    transcript -> TranscriptSink.Outcome.valueOf(session.add(transcript).name()),
                    (bytes, of) -> {
                        progress.at(100 * bytes / Math.max(1, of), 100);
                        return !progress.cancelled();
                    });
            study.commit(session, new Import(intake.file(), intake.sha256(), intake.mapping()));
            return reading;
        }
    }

    @Override
    public void show(Reading reading) {
        Text skipped = reading.problems().isEmpty()
                ? null
                : kit.words().text("overview.skipped", reading.problems().size());
        kit.notices().add(new Notice(Notice.Kind.DONE, kit.words().text("overview.imported", reading.transcripts()),
                skipped, null, () -> {
                }));
        done.run();
    }

    @Override
    public void fail(Text reason) {
        model.problemProperty().set(reason);
    }
}
