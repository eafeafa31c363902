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
import nl.tweespraak.desktop.start.StudyAccess.Parcel;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Leads to an open study with somebody at the desk.
public final class StartController {

    private final Kit kit;
    private final StudyAccess access;
    private final RecentFile file;
    private final StartModel model = new StartModel();
    private final Waits waits;
    private final Restoring restoring;
    private final Once<StartView> view;

    /// @param home the user's own folder, which paths on screen are short for
    /// @param settings the pane of the settings
    public StartController(Kit kit, StudyAccess access, Preferences preferences, Path home,
            Supplier<Region> settings) {
        this.kit = kit;
        this.access = access;
        this.file = new RecentFile(preferences);
        this.waits = new Waits(kit, access);
        this.restoring = new Restoring(kit, access.backups(), this::goOn);
        this.view = new Once<>(() -> new StartView(kit, model, this, home, settings));
        model.userProperty().subscribe(this::lookAtWaits);
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
        model.damagedProperty().set(false);
        model.makingProperty().set(false);
        model.parcelProperty().set(null);
        model.codeProperty().set("");
        model.recoveringProperty().set(false);
        model.chosenProperty().set(recent);
        List<String> users = recent == null ? List.of() : recent.glance().users();
        model.userProperty().set(users.isEmpty() ? null : users.getFirst());
        lookAtWaits();
    }

    /// How long to wait before another passphrase is tried.
    Waits waits() {
        return waits;
    }

    private void lookAtWaits() {
        Recent recent = model.chosenProperty().get();
        waits.look(recent == null ? null : recent.folder(), model.userProperty().get());
    }

    /// How hard a passphrase is to guess, in words.
    Text strength(char[] passphrase) {
        return access.strength(passphrase);
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
        String user = model.userProperty().get();
        if (waits.secondsProperty().get() == 0) {
            attempt(recent.folder(), passphrase, () -> access.open(recent.folder(), user, passphrase));
        }
    }

    void startRecovering() {
        model.problemProperty().set(null);
        model.recoveringProperty().set(true);
    }

    void stopRecovering() {
        model.problemProperty().set(null);
        model.recoveringProperty().set(false);
    }

    /// Opens with the code that was printed, and another passphrase from then on.
    ///
    /// @param code wiped once it was tried, as the passphrase
    void recover(Recent recent, char[] code, char[] fresh) {
        String user = model.userProperty().get();
        attempt(recent.folder(), code, () -> {
            try {
                return access.recover(recent.folder(), user, code, fresh);
            } finally {
                Arrays.fill(fresh, '\0');
            }
        });
    }

    /// Going back to a backup.
    Restoring restoring() {
        return restoring;
    }

    /// Chooses a study and looks for its backups.
    void startRestoring(Recent recent) {
        choose(recent);
        restoring.start(recent);
    }

    /// The study that stood there stays in the list.
    private void goOn(Path folder, Opened opened) {
        choose(null);
        file.add(folder, opened.title(), opened.codebook());
        refresh();
        enter(opened);
    }

    /// Looks at a package that the user showed.
    void receive(Path file) {
        choose(null);
        kit.jobs().latest(file, new ParcelUpdate(access, file, model));
    }

    /// Makes a study of it.
    ///
    /// @param passphrase wiped once it was tried
    void settle(Parcel parcel, Path folder, char[] passphrase) {
        attempt(folder, passphrase, () -> access.settle(parcel.file(), folder, passphrase));
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

    /// Closes what was opened or restored without anybody sitting down.
    public void leave() {
        restoring.leave();
        Opened opened = model.openedProperty().get();
        if (opened != null) {
            model.openedProperty().set(null);
            opened.close();
        }
    }

    /// The same where the window goes: what is being restored is taken away before this returns.
    public void close() {
        restoring.close();
        leave();
    }

    private void attempt(@Nullable Path folder, char[] passphrase, Supplier<Opened> way) {
        if (model.busyProperty().get()) {
            return;
        }
        model.problemProperty().set(null);
        model.damagedProperty().set(false);
        model.busyProperty().set(true);
        kit.jobs().latest(model, new OpenUpdate(way, opened -> {
            Arrays.fill(passphrase, '\0');
            model.busyProperty().set(false);
            if (folder != null) {
                file.add(folder, opened.title(), opened.codebook());
            }
            model.parcelProperty().set(null);
            model.codeProperty().set("");
            enter(opened);
        }, failed -> failed(passphrase, failed)));
    }

    /// Where only one may sit down there is nothing to ask.
    private void enter(Opened opened) {
        model.openedProperty().set(opened);
        if (opened.people().size() == 1) {
            sitDown(opened.people().getFirst());
        }
    }

    private void failed(char[] passphrase, OpenUpdate.Failed failed) {
        Arrays.fill(passphrase, '\0');
        model.busyProperty().set(false);
        model.damagedProperty().set(failed.damaged());
        model.problemProperty().set(failed.reason());
        lookAtWaits();
    }
}
