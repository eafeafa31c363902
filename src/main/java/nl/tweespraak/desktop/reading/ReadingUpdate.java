package nl.tweespraak.desktop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import nl.tweespraak.study.JudgedCase;
import nl.tweespraak.study.Sheet;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Reads a case behind a figure, with what its coders answered and marked.
public final class ReadingUpdate implements Update<CaseReading> {

    private final Kit kit;
    private final Study study;
    private final Asked asked;
    private final Consumer<CaseReading> shown;
    private final Consumer<Text> failed;

    /// What is to be read.
    ///
    /// @param variables that the figure is about
    /// @param byCoder whether each coder's answer is told, or the consensus
    public record Asked(String caseId, List<String> variables, boolean byCoder) {

        public Asked {
            variables = List.copyOf(variables);
        }
    }

    public ReadingUpdate(Kit kit, Study study, Asked asked, Consumer<CaseReading> shown, Consumer<Text> failed) {
        this.kit = kit;
        this.study = study;
        this.asked = asked;
        this.shown = shown;
        this.failed = failed;
    }

    @Override
    public CaseReading work(Progress progress) {
        List<Text> answers = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        if (study.file().links().stream().noneMatch(it -> it.duplicate().equals(asked.caseId()))) {
            JudgedCase judged = study.judged(asked.caseId());
            for (String name : asked.variables()) {
                Variable variable = study.codebook().variable(name);
                answers(judged, variable).forEach(answers::add);
                judged.handedIn().forEach(sheet -> marks.addAll(marks(variable, sheet)));
            }
        }
        return new CaseReading(asked.caseId(), study.transcripts(asked.caseId()), answers, marks);
    }

    private Stream<Text> answers(JudgedCase judged, Variable variable) {
        return asked.byCoder()
                ? judged.handedIn().stream().map(sheet -> said(variable, sheet))
                : Stream.of(kit.words().text("reading.answer", variable.label(),
                        said(variable, judged.consensus().answer(variable.name()))));
    }

    private Text said(Variable variable, Sheet sheet) {
        return kit.words().text("reading.mark", sheet.coder(), variable.shortLabel(),
                said(variable, sheet.line(variable.name()).effective()));
    }

    private Text said(Variable variable, @Nullable Answer answer) {
        return answer == null ? kit.words().text("reading.open") : AnswerWords.text(variable, answer);
    }

    private List<Mark> marks(Variable variable, Sheet sheet) {
        Codebook codebook = study.codebook();
        Tag tag = Tag.section(codebook.sectionNumber(variable), codebook.sectionOf(variable).letters());
        Text caption = said(variable, sheet);
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
        shown.accept(reading);
    }

    @Override
    public void fail(Text reason) {
        failed.accept(reason);
    }
}
