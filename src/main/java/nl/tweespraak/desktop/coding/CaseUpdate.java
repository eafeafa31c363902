package nl.tweespraak.desktop.coding;

import java.util.List;
import java.util.function.Consumer;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.study.Study;

/// Reads one case.
final class CaseUpdate implements Update<CaseUpdate.Opened> {

    /// A case as it is read.
    record Opened(List<Transcript> transcripts, CaseFile file) {
    }

    private final Study study;
    private final String caseId;
    private final Consumer<Opened> shown;
    private final Consumer<Text> failed;

    CaseUpdate(Study study, String caseId, Consumer<Opened> shown, Consumer<Text> failed) {
        this.study = study;
        this.caseId = caseId;
        this.shown = shown;
        this.failed = failed;
    }

    @Override
    public Opened work(Progress progress) {
        return new Opened(study.transcripts(caseId), CaseFile.of(study, caseId));
    }

    @Override
    public void show(Opened opened) {
        shown.accept(opened);
    }

    @Override
    public void fail(Text reason) {
        failed.accept(reason);
    }
}
