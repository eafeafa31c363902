package nl.tweespraak.desktop.report;

import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.report.YearReport;
import nl.tweespraak.study.Study;

/// Works the figures out anew.
final class ReportUpdate implements Update<YearReport> {

    private final Study study;
    private final ReportModel model;
    private final Runnable done;

    /// @param done runs once they are shown
    ReportUpdate(Study study, ReportModel model, Runnable done) {
        this.study = study;
        this.model = model;
        this.done = done;
    }

    @Override
    public YearReport work(Progress progress) {
        return YearReport.of(study);
    }

    @Override
    public void show(YearReport report) {
        model.show(report);
        done.run();
    }

    @Override
    public void fail(Text reason) {
        model.failureProperty().set(reason);
    }
}
