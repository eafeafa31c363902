package nl.tweespraak.desktop.intake;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.Region;
import nl.tweespraak.codebook.FilledFrom;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.Command;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Once;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.intake.Dialect;
import nl.tweespraak.intake.Mapping;
import nl.tweespraak.intake.NewerTranscript;
import nl.tweespraak.intake.Start;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Takes files of conversations into the study, for the lead.
public final class IntakeController implements Screen {

    private final Kit kit;
    private final Study study;
    private final IntakeModel model = new IntakeModel();
    private final PersonalReview personal;
    private final Once<IntakeView> view;

    public IntakeController(Kit kit, Study study) {
        this.kit = kit;
        this.study = study;
        this.personal = new PersonalReview(kit, study, model);
        this.view = new Once<>(() -> new IntakeView(kit, model, this));
    }

    @Override
    public String id() {
        return "intake";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignT.TRAY_ARROW_DOWN;
    }

    @Override
    public Region view() {
        return view.get().root();
    }

    @Override
    public void shown(@Nullable String at) {
        refresh();
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command("intake.choose", "screen.intake", "", () -> view.get().chooseFiles()),
                new Command("intake.personal", "screen.intake", "", personal::scan),
                Command.key("intake.personal.one", "screen.intake", "M"),
                Command.key("intake.personal.keep", "screen.intake", "L"));
    }

    IntakeModel model() {
        return model;
    }

    /// What may be personal in the conversations.
    PersonalReview personal() {
        return personal;
    }

    private void refresh() {
        kit.jobs().latest(this, new EarlierUpdate(study, model));
    }

    /// Looks at files, and at those in folders; the mapping of an earlier import that fits is proposed.
    void add(List<Path> paths) {
        if (!paths.isEmpty() && !model.busyProperty().get()) {
            kit.jobs().start(kit.words().text("intake.looking"), new LookUpdate(study, model, paths));
        }
    }

    void remove(ChosenFile file) {
        model.files().remove(file);
        model.chosenProperty().set(Math.max(0, Math.min(model.chosenProperty().get(), model.files().size() - 1)));
        if (model.files().isEmpty()) {
            model.stepProperty().set(Step.FILES);
        }
    }

    /// Starts anew: nothing was taken in yet.
    void leave() {
        personal.leave();
        model.files().clear();
        model.takenProperty().set(null);
        model.problemProperty().set(null);
        model.chosenProperty().set(0);
        model.stepProperty().set(Step.FILES);
    }

    void back() {
        model.stepProperty().set(model.files().isEmpty() ? Step.FILES : Step.MAPPING);
    }

    /// The open file is read with another mapping.
    void map(@Nullable Mapping mapping) {
        ChosenFile file = model.chosen();
        if (file != null && !Objects.equals(mapping, file.mapping())) {
            kit.jobs().latest(model, new MapUpdate(model, List.of(file), (looking, it) -> looking.mapped(it, mapping)));
        }
    }

    /// Says who a label is, in every file that bears it and where nobody said so yet.
    void speaker(String label, Speaker speaker) {
        ChosenFile open = model.chosen();
        List<ChosenFile> files = model.files().stream().filter(it -> it.equals(open) || lacks(it, label)).toList();
        kit.jobs().latest(model,
                new MapUpdate(model, files, (looking, it) -> looking.mapped(it, it.with(label, speaker))));
    }

    private static boolean lacks(ChosenFile file, String label) {
        return file.preview() != null && file.preview().labels().stream()
                .anyMatch(it -> it.speaker() == null && it.label().equals(label));
    }

    /// The open file is written otherwise than was found; what was mapped is suggested anew.
    void written(Dialect dialect) {
        ChosenFile file = model.chosen();
        if (file != null) {
            Start start = new Start(file.start().format(), dialect, null, null);
            kit.jobs().latest(model, new MapUpdate(model, List.of(file), (looking, it) -> looking.again(it, start)));
        }
    }

    /// Times of the open file that name no zone are of this one.
    void zone(ZoneId zone) {
        ChosenFile file = model.chosen();
        Mapping mapping = file == null ? null : file.workable();
        if (mapping != null) {
            map(mapping.with(mapping.dialect().in(zone)));
        }
    }

    /// What the codebook fills answers from: asked for in every file.
    List<String> attributes() {
        return study.codebook().variables().stream().map(Variable::filledFrom).filter(Objects::nonNull)
                .map(FilledFrom::attribute).filter(it -> !it.equals(Transcript.STARTED_ON)).distinct().toList();
    }

    /// The transcripts of the open file, which is JSON, stand elsewhere.
    void transcripts(String place) {
        ChosenFile file = model.chosen();
        if (file != null) {
            Start start = new Start(file.start().format(), file.start().dialect(), place, null);
            kit.jobs().latest(model, new MapUpdate(model, List.of(file), (looking, it) -> looking.again(it, start)));
        }
    }

    /// Reads the open file with a mapping that was saved as a file.
    void load(Path path) {
        try {
            map(Mapping.read(path));
        } catch (Refusal refusal) {
            model.problemProperty().set(refusal.problems().isEmpty()
                    ? refusal.reason()
                    : refusal.problems().getFirst().reason());
        }
    }

    /// Saves the mapping of the open file as a file, for another study.
    void save(Path path) {
        ChosenFile file = model.chosen();
        Mapping mapping = file == null ? null : file.workable();
        if (mapping != null) {
            try {
                mapping.write(path);
                kit.notices().add(Notice.done(kit.words().text("intake.mapping.saved",
                        String.valueOf(path.getFileName()))));
            } catch (Refusal refusal) {
                model.problemProperty().set(refusal.reason());
            }
        }
    }

    /// What taking the files in would come to; nothing changes.
    void dryRun() {
        take(true);
    }

    void take() {
        take(false);
    }

    private void take(boolean tries) {
        if (!model.ready().isEmpty() && !model.busyProperty().get()) {
            kit.jobs().start(kit.words().text(tries ? "intake.trying" : "intake.taking"),
                    new TakeUpdate(kit, study, model, tries, this::refresh));
        }
    }

    /// The newer export of a conversation takes the place of what is stored.
    void takeNewer(NewerTranscript newer) {
        if (!model.busyProperty().get()) {
            kit.jobs().start(kit.words().text("intake.taking"),
                    new NewerUpdate(kit, study, model, newer, this::refresh));
        }
    }

    /// What is stored stays.
    void keep(NewerTranscript newer) {
        Taken taken = model.takenProperty().get();
        if (taken != null) {
            model.takenProperty().set(taken.without(newer));
        }
    }

    /// Asks once more before an import is removed.
    void removing(@Nullable EarlierImport earlier) {
        model.removingProperty().set(earlier);
    }

    void removeImport(EarlierImport earlier) {
        kit.jobs().latest(model.earlierProperty(), new RemoveUpdate(kit, study, model, earlier, this::refresh));
    }

    void open(String screen) {
        kit.navigator().open(screen, null);
    }

    boolean isSample() {
        return study.file().isSample();
    }
}
