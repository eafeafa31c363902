package nl.tweespraak.desktop.agreement;

import java.util.List;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.reading.ReadingUpdate;
import nl.tweespraak.desktop.reading.CaseView;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Confusion;
import nl.tweespraak.study.Study;

/// From a cell of the table to its cases: where the coders differ, to the disagreement; where they agree, a coder to their
/// own coding, and others to the conversation with what both marked.
final class CellCases {

    private final Kit kit;
    private final Study study;
    private final AgreementModel model;

    CellCases(Kit kit, Study study, AgreementModel model) {
        this.kit = kit;
        this.study = study;
        this.model = model;
    }

    /// A case of the cell that shows.
    void open(String caseId) {
        Confusion.Cell cell = model.cell();
        Line line = model.chosenProperty().get();
        if (cell == null || line == null) {
            return;
        }
        if (!cell.isAgreement()) {
            kit.navigator().open("disagreements", caseId + "/" + line.variable());
        } else if (study.person() instanceof Person.Coding) {
            kit.navigator().open("coding", caseId);
        } else {
            kit.jobs().latest(this, new ReadingUpdate(kit, study,
                    new ReadingUpdate.Asked(caseId, List.of(line.variable()), true), model.readingProperty()::set,
                    why -> fail(caseId, why)));
        }
    }

    private void fail(String caseId, Text why) {
        kit.notices().add(Notice.failed(kit.words().text("agreement.read.failed", caseId), why,
                kit.words().text("agreement.again"), () -> open(caseId)));
    }

    /// Back to the figures.
    void close() {
        model.readingProperty().set(null);
    }

    /// The pane of the case that is read.
    Region view() {
        return new CaseView(kit, model.readingProperty(), study.file().isSample(), this::close).root();
    }
}
