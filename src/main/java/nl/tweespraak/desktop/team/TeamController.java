package nl.tweespraak.desktop.team;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Command;
import nl.tweespraak.desktop.kit.Job;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Once;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.People;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Who works on the study, on which cases, how far they are, and what goes between their desks.
public final class TeamController implements Screen {

    private static final String TAB = "tab";

    private final Kit kit;
    private final Study study;
    private final People people;
    private final Runnable closed;
    private final Runnable anew;
    private final List<Tab> tabs;
    private final TeamModel model;
    private final PackageActions packages;
    private final PeopleActions peopleActions;
    private final Once<TeamView> view;
    private final ObservableValue<Map<String, String>> place;

    /// @param closed runs once the study was closed to be written anew under another key
    /// @param anew runs once somebody has another name: all that shows names begins again
    public TeamController(Kit kit, Study study, People people, Runnable closed, Runnable anew) {
        this.kit = kit;
        this.study = study;
        this.people = people;
        this.closed = closed;
        this.anew = anew;
        this.tabs = Tab.of(study);
        this.model = new TeamModel(tabs.isEmpty() ? Tab.KEY : tabs.getFirst());
        this.packages = new PackageActions(kit, study, model, this);
        this.peopleActions = new PeopleActions(kit, people, model, this);
        this.view = new Once<>(() -> new TeamView(kit, model, this));
        this.place = model.tabProperty().map(it -> Map.of(TAB, it.name()));
        model.tabProperty().addListener(_ -> leaveBegun());
    }

    /// Whether the screen has anything for whoever is at the desk.
    public static boolean isFor(Study study) {
        return !Tab.of(study).isEmpty();
    }

    @Override
    public String id() {
        return "team";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignA.ACCOUNT_GROUP_OUTLINE;
    }

    @Override
    public Region view() {
        return view.get().root();
    }

    @Override
    public void shown(@Nullable String at) {
        tabs.stream().filter(it -> it.word().equals(at)).findFirst().ifPresent(model.tabProperty()::set);
        load();
    }

    @Override
    public ObservableValue<Map<String, String>> place() {
        return place;
    }

    @Override
    public void back(Map<String, String> before) {
        tabs.stream().filter(it -> it.name().equals(before.get(TAB))).findFirst().ifPresent(model.tabProperty()::set);
    }

    @Override
    public List<Command> commands() {
        return tabs.stream().map(tab -> new Command("team.tab." + tab.word(), "screen.team", "",
                () -> model.tabProperty().set(tab))).toList();
    }

    TeamModel model() {
        return model;
    }

    Study study() {
        return study;
    }

    List<Tab> tabs() {
        return tabs;
    }

    PackageActions packages() {
        return packages;
    }

    PeopleActions people() {
        return peopleActions;
    }

    void load() {
        kit.jobs().latest(model, new FiguresUpdate(study, people, model));
    }

    /// What was begun in one part is let go with it; a passphrase or code that was shown once is gone.
    private void leaveBegun() {
        model.problemProperty().set(null);
        model.arrivalProperty().set(null);
        model.leavingProperty().set(null);
        model.renamingProperty().set(null);
        model.reopeningProperty().set(null);
        model.madeProperty().set(null);
        model.codeProperty().set(null);
    }

    void openRound() {
        Edit.OpenRound edit = model.round().edit(model.figuresProperty().get().work().free());
        if (edit.cases().isEmpty()) {
            model.problemProperty().set(new Refusal(kit.words().text("team.round.noCases")));
            return;
        }
        apply(edit, () -> {
            model.round().clear();
            kit.notices().add(Notice.done(kit.words().text("team.round.opened", edit.name())));
        });
    }

    void reopenRound(String name, String reason) {
        apply(new Edit.ReopenRound(name, reason), () -> model.reopeningProperty().set(null));
    }

    void giveBack(String caseId, String coder, String reason) {
        apply(new Edit.ReopenCase(caseId.strip(), coder, reason),
                () -> kit.notices().add(Notice.done(kit.words().text("team.back.done", caseId.strip(), coder))));
    }

    private void apply(Edit edit, Runnable then) {
        run(_ -> study.apply(edit), _ -> {
            then.run();
            load();
        });
    }

    /// Does something of which only one goes at a time.
    <T> void run(TeamUpdate.Work<T> work, Consumer<T> show) {
        if (!model.busyProperty().get()) {
            kit.jobs().latest(this, new TeamUpdate<>(model, work, show));
        }
    }

    /// The same for what takes longer: the status bar shows how far it is and can stop it.
    <T> void start(Text title, TeamUpdate.Work<T> work, Consumer<T> show) {
        if (model.busyProperty().get()) {
            return;
        }
        Job job = kit.jobs().start(title, new TeamUpdate<>(model, work, show));
        ObservableList<Job> running = kit.jobs().running();
        if (running.contains(job)) {
            running.addListener(new ListChangeListener<>() {
                @Override
                public void onChanged(Change<? extends Job> change) {
                    if (!running.contains(job)) {
                        running.removeListener(this);
                        stopped(job);
                    }
                }
            });
        }
    }

    /// What was stopped tells nothing more; how far it came is to be seen.
    private void stopped(Job job) {
        if (job.isCancelled()) {
            model.busyProperty().set(false);
            load();
        }
    }

    /// Somebody is called something else now.
    void beginAnew() {
        anew.run();
    }

    /// The study was closed under us.
    void leave() {
        closed.run();
    }
}
