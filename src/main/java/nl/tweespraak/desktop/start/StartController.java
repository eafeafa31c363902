package nl.tweespraak.desktop.start;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Once;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.start.StudyAccess.Glance;
import nl.tweespraak.desktop.start.StudyAccess.NewStudy;
import nl.tweespraak.desktop.start.StudyAccess.Opened;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Leads to an open study with somebody at the desk.
public final class StartController {

    private final Kit kit;
    private final StudyAccess access;
    private final RecentFile file;
    private final StartModel model = new StartModel();
    private final Once<StartView> view;

    /// @param home the user's own folder, which paths on screen are short for
    /// @param settings the pane of the settings
    public StartController(Kit kit, StudyAccess access, Preferences preferences, Path home,
            Supplier<Region> settings) {
        this.kit = kit;
        this.access = access;
        this.file = new RecentFile(preferences);
        this.view = new Once<>(() -> new StartView(kit, model, this, home, settings));
        refresh();
    }

    public Region view() {
        return view.get().root();
    }

    /// Looks anew at every study of the list: a disk may have come or gone.
    public void refresh() {
        kit.jobs().latest(this, new StartUpdate(access, file, model));
    }

    StartModel model() {
        return model;
    }

    List<String> editions() {
        return access.editions();
    }

    /// Null lets the chosen one go.
    void choose(@Nullable Recent recent) {
        leave();
        model.settingProperty().set(false);
        model.problemProperty().set(null);
        model.makingProperty().set(false);
        model.chosenProperty().set(recent);
    }

    /// Steps through the list: 1 down, -1 up.
    void step(int by) {
        int count = model.recents().size();
        if (count > 0 && !model.busyProperty().get()) {
            Recent now = model.chosenProperty().get();
            int at = now == null ? -1 : model.recents().indexOf(now);
            choose(model.recents().get(Math.clamp(at + by, 0, count - 1)));
        }
    }

    /// @param passphrase wiped once it was tried
    void open(Recent recent, char[] passphrase) {
        attempt(recent.folder(), passphrase, () -> access.open(recent.folder(), passphrase));
    }

    void make(NewStudy study, char[] passphrase) {
        attempt(study.folder(), passphrase, () -> access.create(study, passphrase));
    }

    void sample() {
        choose(null);
        attempt(null, new char[0], access::sample);
    }

    /// Adds a folder that the user showed, and chooses it.
    void add(Path folder) {
        Glance glance = access.glance(folder);
        Recent recent = new Recent(folder, String.valueOf(folder.getFileName()), "", glance);
        if (glance.missing()) {
            choose(null);
            model.problemProperty().set(kit.words().text("start.noStudy", recent.title()));
            return;
        }
        model.recents().removeIf(one -> one.folder().equals(folder));
        model.recents().addFirst(recent);
        choose(recent);
    }

    void forget(Recent recent) {
        file.remove(recent.folder());
        model.recents().remove(recent);
    }

    /// Shows the settings in place of the studies, or the studies again.
    void toggleSettings() {
        model.settingProperty().set(!model.settingProperty().get());
    }

    void startMaking() {
        choose(null);
        model.makingProperty().set(true);
    }

    void sitDown(Person person) {
        Opened opened = model.openedProperty().get();
        if (opened != null) {
            model.openedProperty().set(null);
            opened.sitDown(person);
        }
    }

    /// Closes what was opened without anybody sitting down.
    public void leave() {
        Opened opened = model.openedProperty().get();
        if (opened != null) {
            model.openedProperty().set(null);
            opened.close();
        }
    }

    private void attempt(@Nullable Path folder, char[] passphrase, Supplier<Opened> way) {
        if (model.busyProperty().get()) {
            return;
        }
        model.problemProperty().set(null);
        model.busyProperty().set(true);
        kit.jobs().latest(model, new OpenUpdate(way, opened -> {
            Arrays.fill(passphrase, '\0');
            model.busyProperty().set(false);
            if (folder != null) {
                file.add(folder, opened.title(), opened.codebook());
            }
            enter(opened);
        }, reason -> failed(passphrase, reason)));
    }

    /// Where only one may sit down there is nothing to ask.
    private void enter(Opened opened) {
        model.openedProperty().set(opened);
        if (opened.people().size() == 1) {
            sitDown(opened.people().getFirst());
        }
    }

    private void failed(char[] passphrase, Text reason) {
        Arrays.fill(passphrase, '\0');
        model.busyProperty().set(false);
        model.problemProperty().set(reason);
    }
}
