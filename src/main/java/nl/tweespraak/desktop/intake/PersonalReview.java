package nl.tweespraak.desktop.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.Region;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.reading.CaseView;
import nl.tweespraak.model.Edit;
import nl.tweespraak.study.Note;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Goes through what may be personal in the conversations: mask one, all that are alike, or keep.
final class PersonalReview {

    private final Kit kit;
    private final Study study;
    private final IntakeModel model;
    private final PersonalModel personal = new PersonalModel();
    /// One after the other: what was pressed last holds.
    private final Deque<KeepUpdate> waiting = new ArrayDeque<>();

    PersonalReview(Kit kit, Study study, IntakeModel model) {
        this.kit = kit;
        this.study = study;
        this.model = model;
    }

    PersonalModel model() {
        return personal;
    }

    /// Looks through all conversations.
    void scan() {
        model.stepProperty().set(Step.PERSONAL);
        if (!personal.busyProperty().get()) {
            kit.jobs().start(kit.words().text("intake.personal.looking"), new ScanUpdate(study, model, personal));
        }
    }

    /// The words go with the screen: nothing of them stays behind.
    void leave() {
        personal.foundProperty().set(null);
        personal.maskedProperty().set(Set.of());
        personal.keptProperty().set(Set.of());
        personal.notesProperty().set(List.of());
        personal.askingProperty().set(false);
        personal.askingNoteProperty().set(null);
        personal.readingProperty().set(null);
    }

    /// What is let stand is remembered: the next look passes over it.
    ///
    /// @param masks false to keep
    /// @param all whether for all that have the same words
    void decide(boolean masks, boolean all) {
        Suspicion one = personal.chosen();
        List<Suspicion> found = personal.foundProperty().get();
        if (one == null || found == null || personal.busyProperty().get()) {
            return;
        }
        List<Suspicion> meant = found.stream().filter(it -> it.equals(one) || (all && it.isLike(one))).toList();
        Set<Suspicion> now = new HashSet<>(personal.maskedProperty().get());
        if (masks) {
            now.addAll(meant);
        } else {
            meant.forEach(now::remove);
        }
        personal.askingProperty().set(false);
        personal.maskedProperty().set(Set.copyOf(now));
        keep(meant.stream().filter(it -> personal.keptProperty().get().contains(it) == masks).toList(), !masks);
        if (!all && personal.chosenProperty().get() + 1 < found.size()) {
            personal.chosenProperty().set(personal.chosenProperty().get() + 1);
        }
    }

    private void keep(List<Suspicion> places, boolean kept) {
        if (!places.isEmpty()) {
            waiting.add(new KeepUpdate(kit, study, model, personal, places, kept, this::next));
            if (waiting.size() == 1) {
                start(waiting.getFirst());
            }
        }
    }

    private void next() {
        waiting.removeFirst();
        if (!waiting.isEmpty()) {
            start(waiting.getFirst());
        }
    }

    private void start(KeepUpdate update) {
        kit.jobs().latest(update, update);
    }

    /// Shows again what was let stand, now or earlier.
    void reconsider() {
        if (!personal.busyProperty().get()) {
            kit.jobs().start(kit.words().text("intake.personal.looking"), new AgainUpdate(kit, study, model, personal,
                    this::scan));
        }
    }

    /// Leads to the answers that somebody wrote it beside: where coders differ, to that, else to the case, to be read.
    void open(Note note) {
        String caseId = note.caseId();
        if (caseId != null) {
            kit.jobs().latest(personal.readingProperty(), new NoteUpdate(kit, study, note, caseId, model, personal));
        }
    }

    void closeCase() {
        personal.readingProperty().set(null);
    }

    Region caseView() {
        return new CaseView(kit, personal.readingProperty(), study.file().isSample(), this::closeCase,
                "intake.step.PERSONAL").root();
    }

    Codebook codebook() {
        return study.codebook();
    }

    /// Asks once more: it is for good.
    void ask(boolean asks) {
        personal.askingProperty().set(asks && !personal.maskedProperty().get().isEmpty());
    }

    void mask() {
        if (personal.askingProperty().get() && !personal.busyProperty().get()) {
            kit.jobs().start(kit.words().text("intake.personal.masking"),
                    new MaskUpdate(kit, study, model, personal,
                            personal.maskedProperty().get().stream().map(Suspicion::row).toList(), this::scan));
        }
    }

    /// Asks once more before a note is masked; null to think better of it.
    void askNote(@Nullable NoteLine line) {
        personal.askingNoteProperty().set(line);
    }

    /// Masks what the journal alone has.
    void maskNote() {
        NoteLine line = personal.askingNoteProperty().get();
        Edit.MaskRow row = line == null ? null : line.finding().row();
        if (row != null && !personal.busyProperty().get()) {
            kit.jobs().start(kit.words().text("intake.personal.masking"),
                    new MaskUpdate(kit, study, model, personal, List.of(row), this::scan));
        }
    }
}
