package nl.tweespraak.desktop.start;

import java.util.Arrays;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Once;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.desktop.start.StudyAccess.Opened;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;

/// Closes a study after a pause and asks the passphrase before it comes back.
public final class LockController {

    private final Kit kit;
    private final StudyAccess access;
    private final LockModel model = new LockModel();
    private final Waits waits;
    private final Once<LockView> view;

    public LockController(Kit kit, StudyAccess access) {
        this.kit = kit;
        this.access = access;
        this.waits = new Waits(kit, access);
        this.view = new Once<>(() -> new LockView(kit.words(), model, this));
    }

    public Region view() {
        return view.get().root();
    }

    /// How long to wait before another passphrase is tried.
    Waits waits() {
        return waits;
    }

    LockModel model() {
        return model;
    }

    /// Closes it; the view says what is locked.
    public void lock(Locked locked) {
        model.lockedProperty().set(locked);
        model.problemProperty().set(null);
        model.closingProperty().set(true);
        waits.look(locked.folder(), locked.user());
        kit.jobs().latest(this, new Closing(locked));
    }

    /// @param passphrase wiped once it was tried
    void open(char[] passphrase) {
        Locked locked = model.lockedProperty().get();
        if (locked == null || model.busyProperty().get() || model.closingProperty().get()
                || waits.secondsProperty().get() > 0) {
            return;
        }
        model.problemProperty().set(null);
        model.busyProperty().set(true);
        kit.jobs().latest(model, new OpenUpdate(() -> access.open(locked.folder(), locked.user(), passphrase),
                opened -> tried(passphrase, () -> back(locked, opened)),
                failed -> tried(passphrase, () -> {
                    model.problemProperty().set(failed.reason());
                    waits.look(locked.folder(), locked.user());
                })));
    }

    private void tried(char[] passphrase, Runnable then) {
        Arrays.fill(passphrase, '\0');
        model.busyProperty().set(false);
        then.run();
    }

    private void back(Locked locked, Opened opened) {
        model.lockedProperty().set(null);
        locked.back().accept(opened);
    }

    /// To the other studies; this one stays closed.
    void elsewhere() {
        Locked locked = model.lockedProperty().get();
        if (locked != null && !model.busyProperty().get()) {
            model.lockedProperty().set(null);
            locked.elsewhere().run();
        }
    }

    private final class Closing implements Update<Locked> {

        private final Locked locked;

        private Closing(Locked locked) {
            this.locked = locked;
        }

        @Override
        public Locked work(Progress progress) {
            locked.close().run();
            return locked;
        }

        @Override
        public void show(Locked closed) {
            model.closingProperty().set(false);
        }

        @Override
        public void fail(Text reason) {
            model.closingProperty().set(false);
            model.problemProperty().set(reason);
        }
    }
}
