package nl.tweespraak.desktop.report;

import java.util.List;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.exchange.DataSet;
import nl.tweespraak.exchange.DataSetChoice;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.report.YearReport;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Looks for what could tell who somebody is in what is to leave.
final class RiskUpdate implements Update<List<Text>> {

    private final Study study;
    private final ExportModel model;
    private final ExportModel.What what;
    private final DataSetChoice choice;
    private final int threshold;
    private final @Nullable YearReport report;

    RiskUpdate(Study study, ExportModel model, @Nullable YearReport report) {
        this.study = study;
        this.model = model;
        this.what = model.whatProperty().get();
        this.choice = model.choice();
        this.threshold = model.thresholdProperty().get();
        this.report = report;
    }

    @Override
    public List<Text> work(Progress progress) {
        return switch (what) {
            case REPORT -> report == null ? List.of() : report.risks(threshold);
            case DATA -> DataSet.of(study, choice, progress).risks(threshold);
            case CODEBOOK -> List.of();
        };
    }

    @Override
    public void show(List<Text> risks) {
        model.risksProperty().set(risks);
    }

    @Override
    public void fail(Text reason) {
        model.problemProperty().set(reason);
    }
}
