package nl.tweespraak.desktop.intake;

import java.util.List;
import java.util.Optional;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.desktop.reading.CaseReading;
import nl.tweespraak.desktop.reading.ReadingUpdate;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Note;
import nl.tweespraak.study.Study;

/// Goes where somebody wrote a note: to the answers that differ, or where none do, to the case as whoever looks may see it.
final class NoteUpdate implements Update<Optional<CaseReading>> {

    private final Kit kit;
    private final Study study;
    private final Note note;
    private final String caseId;
    private final IntakeModel model;
    private final ReadingUpdate reading;

    NoteUpdate(Kit kit, Study study, Note note, String caseId, IntakeModel model, PersonalModel personal) {
        this.kit = kit;
        this.study = study;
        this.note = note;
        this.caseId = caseId;
        this.model = model;
        String variable = note.variable();
        this.reading = new ReadingUpdate(kit, study,
                new ReadingUpdate.Asked(caseId, variable == null ? List.of() : List.of(variable), true),
                personal.readingProperty()::set, model.problemProperty()::set);
    }

    /// Empty where answers differ.
    @Override
    public Optional<CaseReading> work(Progress progress) {
        boolean differs = study.disagreements(false).stream().anyMatch(
                it -> it.caseId().equals(caseId) && (note.variable() == null || it.variable().equals(note.variable())));
        return differs ? Optional.empty() : Optional.of(reading.work(progress));
    }

    @Override
    public void show(Optional<CaseReading> found) {
        model.problemProperty().set(null);
        found.ifPresentOrElse(reading::show, () -> kit.navigator().open("disagreements",
                note.variable() == null ? caseId : caseId + "/" + note.variable()));
    }

    @Override
    public void fail(Text reason) {
        reading.fail(reason);
    }
}
