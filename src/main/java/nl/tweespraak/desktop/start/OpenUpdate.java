package nl.tweespraak.desktop.start;

import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.desktop.start.StudyAccess.Damaged;
import nl.tweespraak.desktop.start.StudyAccess.Opened;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;

/// Opens or makes a study; deriving its key takes up to a second.
final class OpenUpdate implements Update<Opened> {

    private final Supplier<Opened> way;
    private final Consumer<Opened> show;
    private final Consumer<Failed> fail;
    private volatile boolean damaged;

    /// @param damaged whether a backup is the way on
    record Failed(Text reason, boolean damaged) {
    }

    OpenUpdate(Supplier<Opened> way, Consumer<Opened> show, Consumer<Failed> fail) {
        this.way = way;
        this.show = show;
        this.fail = fail;
    }

    @Override
    public Opened work(Progress progress) {
        try {
            return way.get();
        } catch (Damaged e) {
            damaged = true;
            throw e;
        }
    }

    @Override
    public void show(Opened opened) {
        show.accept(opened);
    }

    @Override
    public void fail(Text reason) {
        fail.accept(new Failed(reason, damaged));
    }
}
