package nl.tweespraak.desktop.start;

import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.desktop.start.StudyAccess.Opened;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;

/// Opens or makes a study; deriving its key takes up to a second.
final class OpenUpdate implements Update<Opened> {

    private final Supplier<Opened> way;
    private final Consumer<Opened> show;
    private final Consumer<Text> fail;

    OpenUpdate(Supplier<Opened> way, Consumer<Opened> show, Consumer<Text> fail) {
        this.way = way;
        this.show = show;
        this.fail = fail;
    }

    @Override
    public Opened work(Progress progress) {
        return way.get();
    }

    @Override
    public void show(Opened opened) {
        show.accept(opened);
    }

    @Override
    public void fail(Text reason) {
        fail.accept(reason);
    }
}
