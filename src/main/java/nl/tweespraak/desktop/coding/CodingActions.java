package nl.tweespraak.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.desktop.kit.Command;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.reader.Passage;
import nl.tweespraak.desktop.reader.ReaderController;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.study.SheetLine;
import org.jspecify.annotations.Nullable;

/// What a coder can do, by key or by mouse, as edits and as moves about the screen.
final class CodingActions implements FormIntents {

    private final Kit kit;
    private final CodingModel model;
    private final ReaderController reader;
    private final CaseActions cases;
    private final Consumer<Entry.CodingKey> recall;
    private final Consumer<@Nullable Runnable> typing;

    /// @param recall reads what became of a coding
    /// @param typing hears how to save what is being typed; null when nothing waits any more
    CodingActions(Kit kit, CodingModel model, ReaderController reader, CaseActions cases,
            Consumer<Entry.CodingKey> recall, Consumer<@Nullable Runnable> typing) {
        this.kit = kit;
        this.model = model;
        this.reader = reader;
        this.cases = cases;
        this.recall = recall;
        this.typing = typing;
    }

    @Override
    public void focus(String variable) {
        model.form().focus(variable);
    }

    @Override
    public void step(int by) {
        model.form().step(by);
    }

    /// The category of a key; a choice moves on, unless several may apply.
    void choose(int number) {
        line().flatMap(line -> Choices.ofKey(line.variable(), number)).ifPresent(this::choose);
    }

    @Override
    public void choose(Category category) {
        line().filter(this::mayAnswer).ifPresent(line -> model.form().together(() -> {
            apply(new Edit.SetAnswer(key(line), Choices.with(line, category)));
            if (line.variable().kind() != Kind.MANY) {
                step(1);
            }
        }));
    }

    /// Takes over what an attribute proposes.
    void accept() {
        line().filter(line -> mayAnswer(line) && line.coded() == null && line.prefill() != null).ifPresent(line -> {
            apply(new Edit.SetAnswer(key(line), line.prefill()));
            step(1);
        });
    }

    void unknown() {
        line().ifPresent(line -> answer(key(line), Answer.Missing.UNKNOWN));
    }

    void notApplicable() {
        line().filter(line -> line.applies() == Truth.FALSE)
                .ifPresent(line -> answer(key(line), Answer.Missing.NOT_APPLICABLE));
    }

    /// The answer that the coder gave last to this question, once more.
    void repeat() {
        line().filter(this::mayAnswer).ifPresent(line -> model.form().recent().of(line).stream().findFirst()
                .ifPresent(answer -> apply(new Edit.SetAnswer(key(line), answer))));
    }

    /// Shows what became of the open question, or shows it no longer.
    @Override
    public void history() {
        if (model.form().history().get() != null) {
            model.form().history().set(null);
        } else {
            line().ifPresent(line -> recall.accept(key(line)));
        }
    }

    /// Back to not coded.
    void clear() {
        line().filter(line -> mayAnswer(line) && line.coded() != null)
                .ifPresent(line -> apply(new Edit.SetAnswer(key(line), null)));
    }

    @Override
    public void answer(Entry.CodingKey key, @Nullable Answer answer) {
        if (isMine(key)) {
            model.form().together(() -> {
                apply(new Edit.SetAnswer(key, answer));
                if (answer instanceof Answer.Missing) {
                    step(1);
                }
            });
        }
    }

    @Override
    public void doubt() {
        line().filter(_ -> isMine())
                .ifPresent(line -> apply(new Edit.SetDoubt(key(line), line.isDoubted() ? null : new Doubt(""))));
    }

    @Override
    public void question(Entry.CodingKey key, String question) {
        CaseFile file = model.form().file().get();
        boolean gone = file != null && file.caseId().equals(key.caseId())
                && CaseFile.doubt(file.line(key.variable())) == null;
        if (!gone && isMine(key)) {
            apply(new Edit.SetDoubt(key, new Doubt(question)));
        }
    }

    @Override
    public void memo(Entry.CodingKey key, String memo) {
        if (isMine(key)) {
            apply(new Edit.SetMemo(key, memo));
        }
    }

    @Override
    public void typing(@Nullable Runnable save) {
        typing.accept(save);
    }

    /// Puts the evidence in, or takes the very same one out again.
    @Override
    public void mark() {
        Optional<Passage> passage = reader.passage();
        line().filter(_ -> isMine()).ifPresent(line -> passage.ifPresent(words -> {
            Optional<Evidence> same = line.evidence().stream().filter(known -> isAt(known, words)).findFirst();
            if (same.isPresent()) {
                unmark(same.get());
            } else {
                apply(new Edit.AddEvidence(key(line), words.place().transcript(), words.place().position(),
                        words.range()));
            }
            reader.clearSelection();
        }));
    }

    private static boolean isAt(Evidence known, Passage words) {
        return known.transcript().equals(words.place().transcript()) && known.position() == words.place().position()
                && known.range().equals(words.range());
    }

    @Override
    public void unmark(Evidence evidence) {
        if (isMine()) {
            model.form().visited().set(null);
            apply(new Edit.RemoveEvidence(evidence.key().id()));
        }
    }

    @Override
    public void goTo(Evidence evidence) {
        model.form().visited().set(evidence);
        line().ifPresent(line -> reader.goTo(Conversation.mark(model.form().codebook(), line, evidence, kit.words())));
    }

    /// Round the evidence of the open question.
    void nextEvidence() {
        List<Evidence> all = line().map(SheetLine::evidence).orElse(List.of());
        if (!all.isEmpty()) {
            Evidence now = model.form().visited().get();
            int at = now == null ? -1 : all.indexOf(now);
            goTo(all.get((at + 1) % all.size()));
        }
    }

    /// Takes out the evidence that was gone to.
    void unmarkVisited() {
        Evidence now = model.form().visited().get();
        if (now != null) {
            unmark(now);
        }
    }

    void undo(boolean again) {
        cases.undo(again);
    }

    @Override
    public void handIn() {
        cases.handIn();
    }

    @Override
    public void takeBack() {
        cases.takeBack();
    }

    @Override
    public void propose(@Nullable String of, String reason) {
        cases.propose(of, reason);
    }

    List<Command> commands() {
        List<Command> commands = new ArrayList<>(List.of(
                new Command("coding.handIn", "coding.title", "Ctrl Enter", this::handIn),
                new Command("coding.takeBack", "coding.title", "Ctrl Shift Enter", this::takeBack),
                new Command("coding.nextCase", "coding.title", "Alt ↓", () -> cases.move(1)),
                new Command("coding.previousCase", "coding.title", "Alt ↑", () -> cases.move(-1)),
                new Command("coding.undo", "coding.title", "Ctrl Z", () -> undo(false)),
                new Command("coding.redo", "coding.title", "Ctrl Shift Z", () -> undo(true)),
                new Command("coding.find", "coding.title", "Ctrl F", reader::find),
                new Command("coding.foldMessage", "coding.title", "f", reader::toggleFolded),
                new Command("coding.foldMarked", "coding.title", "g", reader::toggleMarkedFolded),
                new Command("coding.fold", "coding.title", "", reader::toggleAllFolded)));
        CodingKeys.HINTS.forEach((name, keys) -> commands.add(Command.key(name, "coding.title", keys)));
        return commands;
    }

    private void apply(Edit edit) {
        cases.apply(edit);
    }

    private boolean mayAnswer(SheetLine line) {
        return isMine() && line.applies() != Truth.FALSE;
    }

    private boolean isMine() {
        CaseFile file = model.form().file().get();
        return file != null && !file.handedIn();
    }

    /// Of a case that is not open any more the study will judge.
    private boolean isMine(Entry.CodingKey key) {
        CaseFile file = model.form().file().get();
        return file == null || !file.caseId().equals(key.caseId()) || !file.handedIn();
    }

    private Optional<SheetLine> line() {
        return model.form().line();
    }

    private Entry.CodingKey key(SheetLine line) {
        return Objects.requireNonNull(model.form().file().get()).key(line.variable().name());
    }
}
