package nl.tweespraak.desktop.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.report.Figure;
import nl.tweespraak.report.Known;
import nl.tweespraak.report.YearReport;
import nl.tweespraak.study.JudgedCase;
import nl.tweespraak.study.Study;

/// Looks up how the cases behind a number came to their answers.
final class BehindUpdate implements Update<Behind> {

    private final Study study;
    private final ReportModel model;
    private final YearReport report;
    private final Behind.Asked number;

    BehindUpdate(Study study, ReportModel model, YearReport report, Behind.Asked number) {
        this.study = study;
        this.model = model;
        this.report = report;
        this.number = number;
    }

    @Override
    public Behind work(Progress progress) {
        Figure figure = number.figure();
        Known known = number.known();
        List<String> ids = known == null ? figure.cases() : report.cases(figure, known);
        Map<String, Behind.Way> ways = new HashMap<>();
        List<String> variables = figure.definition().variables();
        if (!variables.isEmpty()) {
            study.eachCase(it -> ways.put(it.id(), way(it, variables)));
        }
        List<Behind.Line> lines = new ArrayList<>();
        ids.forEach(id -> lines.add(new Behind.Line(id, ways.getOrDefault(id, Behind.Way.NONE))));
        return new Behind(number, lines);
    }

    private static Behind.Way way(JudgedCase judged, List<String> variables) {
        if (variables.stream().anyMatch(it -> judged.consensus().answer(it) == null)) {
            return Behind.Way.OPEN;
        }
        if (variables.stream().anyMatch(it -> judged.decision(it).filter(Decision::isDecided).isPresent())) {
            return Behind.Way.DECIDED;
        }
        return judged.handedIn().size() > 1 ? Behind.Way.AGREED : Behind.Way.SINGLE;
    }

    @Override
    public void show(Behind behind) {
        model.behindProperty().set(behind);
    }

    @Override
    public void fail(Text reason) {
        model.failureProperty().set(reason);
    }
}
