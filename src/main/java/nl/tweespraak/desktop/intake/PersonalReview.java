package nl.tweespraak.desktop.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.study.Study;

/// Goes through what may be personal in the conversations: mask one, all that are alike, or keep.
final class PersonalReview {

    private final Kit kit;
    private final Study study;
    private final IntakeModel model;
    private final PersonalModel personal = new PersonalModel();

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
        personal.askingProperty().set(false);
    }

    /// @param masks false to keep
    /// @param all whether for all that have the same words
    void decide(boolean masks, boolean all) {
        Suspicion one = personal.chosen();
        List<Suspicion> found = personal.foundProperty().get();
        if (one == null || found == null) {
            return;
        }
        Set<Suspicion> now = new HashSet<>(personal.maskedProperty().get());
        for (Suspicion each : found) {
            if (each.equals(one) || (all && each.isLike(one))) {
                if (masks) {
                    now.add(each);
                } else {
                    now.remove(each);
                }
            }
        }
        personal.askingProperty().set(false);
        personal.maskedProperty().set(Set.copyOf(now));
        if (!all && personal.chosenProperty().get() + 1 < found.size()) {
            personal.chosenProperty().set(personal.chosenProperty().get() + 1);
        }
    }

    /// Asks once more: it is for good.
    void ask(boolean asks) {
        personal.askingProperty().set(asks && !personal.maskedProperty().get().isEmpty());
    }

    void mask() {
        if (personal.askingProperty().get() && !personal.busyProperty().get()) {
            kit.jobs().start(kit.words().text("intake.personal.masking"),
                    new MaskUpdate(kit, study, model, personal, this::scan));
        }
    }
}
