package nl.tweespraak.desktop.report;

import java.nio.file.Path;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.exchange.DataFormat;
import nl.tweespraak.exchange.DataSet;
import nl.tweespraak.exchange.DataSetChoice;
import nl.tweespraak.exchange.OutFile;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.report.ReportFormat;
import nl.tweespraak.report.YearReport;
import nl.tweespraak.study.Act;
import nl.tweespraak.study.Study;

/// Writes what was chosen to a file, whole or not at all.
final class ExportUpdate implements Update<Boolean> {

    private final Kit kit;
    private final Study study;
    private final ExportModel model;
    private final Path file;
    private final ExportModel.What what;
    private final ReportFormat reportFormat;
    private final DataFormat dataFormat;
    private final DataSetChoice choice;
    private final Language language;
    private final boolean hide;
    private final boolean withCodebook;
    private final int threshold;

    ExportUpdate(Kit kit, Study study, ExportModel model, Path file) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.file = file;
        this.what = model.whatProperty().get();
        this.reportFormat = model.reportFormatProperty().get();
        this.dataFormat = model.dataFormatProperty().get();
        this.choice = model.choice();
        this.language = model.languageProperty().get();
        this.hide = model.hideProperty().get();
        this.withCodebook = model.withCodebookProperty().get();
        this.threshold = model.thresholdProperty().get();
        model.problemProperty().set(null);
    }

    @Override
    public Boolean work(Progress progress) {
        if (what == ExportModel.What.REPORT) {
            return report(progress);
        }
        study.require(Act.EXPORT);
        DataSet all = DataSet.of(study, choice, progress);
        DataSet data = hide ? all.suppressed(threshold) : all;
        DataFormat format = what == ExportModel.What.CODEBOOK ? DataFormat.HTML : dataFormat;
        if (!progress.go(0, 0)) {
            return false;
        }
        OutFile.leave(study, "export", file, it -> data.write(it, format, language));
        if (what == ExportModel.What.DATA && withCodebook) {
            OutFile.leave(study, "export", beside(), it -> data.write(it, DataFormat.HTML, language));
        }
        return true;
    }

    private Boolean report(Progress progress) {
        study.require(Act.REPORT);
        YearReport all = YearReport.of(study);
        YearReport report = hide ? all.suppressed(threshold) : all;
        if (!progress.go(0, 0)) {
            return false;
        }
        if (reportFormat == ReportFormat.HTML) {
            // It takes longest, and nothing is written yet.
            report.methods();
        }
        if (!progress.go(0, 0)) {
            return false;
        }
        OutFile.leave(study, "report", file, it -> report.write(it, reportFormat, language));
        return true;
    }

    /// Where the codebook of the data stands.
    private Path beside() {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(name.substring(0, name.length() - dataFormat.ending().length())
                + DataFormat.HTML.ending());
    }

    @Override
    public void show(Boolean written) {
        kit.notices().add(new Notice(Notice.Kind.DONE,
                kit.words().text("report.exported", String.valueOf(file.getFileName())),
                kit.words().text("report.notEncrypted"), null, () -> {
                }));
        model.openProperty().set(false);
    }

    @Override
    public void fail(Text reason) {
        model.problemProperty().set(reason);
    }
}
