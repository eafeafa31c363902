package nl.tweespraak.desktop.report;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.AnswerWords;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.desktop.reader.Mark;
import nl.tweespraak.desktop.reader.Passage;
import nl.tweespraak.desktop.reader.Place;
import nl.tweespraak.desktop.reader.Tag;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.report.Figure;
import nl.tweespraak.study.JudgedCase;
import nl.tweespraak.study.Sheet;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Reads a case behind a number, with what its coders answered and marked.
final class CaseUpdate implements Update<CaseReading> {

    private final Kit kit;
    private final Study study;
    private final ReportModel model;
    private final String caseId;
    private final Figure figure;

    CaseUpdate(Kit kit, Study study, ReportModel model, String caseId, Figure figure) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.caseId = caseId;
        this.figure = figure;
    }

    @Override
    public CaseReading work(Progress progress) {
        List<Text> answers = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        if (study.file().links().stream().noneMatch(it -> it.duplicate().equals(caseId))) {
            JudgedCase judged = study.judged(caseId);
            for (String name : figure.definition().variables()) {
                Variable variable = study.codebook().variable(name);
                answers.add(kit.words().text("report.answer", variable.label(),
                        said(variable, judged.consensus().answer(name))));
                judged.handedIn().forEach(sheet -> marks.addAll(marks(variable, sheet)));
            }
        }
        return new CaseReading(caseId, study.transcripts(caseId), answers, marks);
    }

    private Text said(Variable variable, @Nullable Answer answer) {
        return answer == null ? kit.words().text("report.way.OPEN") : AnswerWords.text(variable, answer);
    }

    private List<Mark> marks(Variable variable, Sheet sheet) {
        Codebook codebook = study.codebook();
        Tag tag = Tag.section(codebook.sectionNumber(variable), codebook.sectionOf(variable).letters());
        Text caption = kit.words().text("report.mark", sheet.coder(), variable.shortLabel(),
                said(variable, sheet.line(variable.name()).effective()));
        List<Mark> marks = new ArrayList<>();
        for (Evidence evidence : sheet.line(variable.name()).evidence()) {
            marks.add(new Mark(evidence.key().id().toString(), sheet.coder() + " " + variable.name(),
                    new Passage(new Place(evidence.transcript(), evidence.position()), evidence.range()), tag,
                    caption));
        }
        return marks;
    }

    @Override
    public void show(CaseReading reading) {
        model.readingProperty().set(reading);
    }

    @Override
    public void fail(Text reason) {
        model.failureProperty().set(reason);
    }
}
