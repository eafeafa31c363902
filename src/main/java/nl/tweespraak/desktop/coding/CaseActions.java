package nl.tweespraak.desktop.coding;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// What a coder does with a whole case: go to another, hand it in, take it back, propose that it is a double.
final class CaseActions {

    private final Kit kit;
    private final CodingModel model;
    private final BiConsumer<String, Saves.Change> change;
    private final Consumer<String> open;

    /// @param change takes a change to a case
    /// @param open goes to a case
    CaseActions(Kit kit, CodingModel model, BiConsumer<String, Saves.Change> change, Consumer<String> open) {
        this.kit = kit;
        this.model = model;
        this.change = change;
        this.open = open;
    }

    void open(String caseId) {
        open.accept(caseId);
    }

    /// To the next case of the list as it is shown, or back; stays at the ends.
    void move(int by) {
        model.cases().beside(by).ifPresent(open);
    }

    /// Takes back what the coder did last, or does it again.
    void undo(boolean again) {
        file().ifPresent(file -> change.accept(file.caseId(), new Saves.Change.Undo(again)));
    }

    /// A change to what a coder says; what was typed may belong to the case that was open before.
    void apply(Edit edit) {
        file().ifPresent(file -> apply(switch (edit) {
            case Edit.SetAnswer it -> it.key().caseId();
            case Edit.SetDoubt it -> it.key().caseId();
            case Edit.SetMemo it -> it.key().caseId();
            case Edit.AddEvidence it -> it.key().caseId();
            default -> file.caseId();
        }, edit));
    }

    /// Where something is open it goes there first and asks.
    void handIn() {
        file().filter(file -> !file.handedIn()).ifPresent(file -> {
            if (file.open() > 0) {
                file.lines().stream().filter(line -> line.isAsked() && !line.isAnswered()).findFirst()
                        .ifPresent(line -> model.form().focus(line.variable().name()));
                kit.notices().add(new Notice(Notice.Kind.INFO, kit.words().text("coding.stillOpen", file.open()), null,
                        kit.words().text("coding.handInAnyway"), () -> handIn(file)));
            } else {
                handIn(file);
            }
        });
    }

    private void handIn(CaseFile file) {
        apply(file.caseId(), new Edit.HandInCase(file.caseId(), file.coder()));
    }

    /// The open case, handed in, becomes the coder's again, where they may still change it.
    void takeBack() {
        file().filter(CaseFile::canBeTakenBack).ifPresent(file -> takeBack(file.caseId(), file.coder()));
    }

    private void takeBack(String caseId, String coder) {
        apply(caseId, new Edit.ReopenCase(caseId, coder, kit.words().get("coding.takenBack.why")));
    }

    /// @param of the case that this one is a double of; null takes the proposal back
    void propose(@Nullable String of, String reason) {
        file().ifPresent(file -> apply(file.caseId(),
                new Edit.ProposeDouble(file.caseId(), file.coder(), of, reason)));
    }

    private void apply(String caseId, Edit edit) {
        change.accept(caseId, new Saves.Change.Apply(edit));
    }

    /// What became of a change.
    void came(Saves.Outcome outcome) {
        Text refused = outcome.refused();
        if (refused != null) {
            kit.notices().add(new Notice(Notice.Kind.INFO, refused, null, null, () -> {
            }));
            return;
        }
        switch (outcome.change()) {
            case Saves.Change.Apply(Edit.HandInCase edit) -> {
                Notice done = Notice.done(kit.words().text("coding.isHandedIn", edit.caseId()));
                kit.notices().add(outcome.file().canBeTakenBack()
                        ? done.withAction(kit.words().text("coding.takeBack"),
                                () -> takeBack(edit.caseId(), edit.coder()))
                        : done);
                model.cases().next().ifPresent(open);
            }
            case Saves.Change.Apply(Edit.ReopenCase edit) -> {
                kit.notices().add(Notice.done(kit.words().text("coding.isTakenBack", edit.caseId())));
                open.accept(edit.caseId());
            }
            case Saves.Change.Apply(Edit.ProposeDouble _) -> model.form().proposing().set(false);
            case Saves.Change.Apply _ -> {
            }
            case Saves.Change.Undo undo -> kit.notices().add(Notice.done(says(undo, outcome.undone())));
        }
    }

    private Text says(Saves.Change.Undo undo, @Nullable Text undone) {
        return undone == null
                ? kit.words().text(undo.again() ? "coding.nothingToRedo" : "coding.nothingToUndo")
                : kit.words().text(undo.again() ? "coding.redone" : "coding.undone", undone);
    }

    private Optional<CaseFile> file() {
        return Optional.ofNullable(model.form().file().get());
    }
}
