package nl.tweespraak.desktop;

import java.util.concurrent.atomic.AtomicReference;
import nl.tweespraak.desktop.coding.CodingController.Left;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Progress;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Notes the coder's place whenever it changes, so that whatever ends the program, reopening returns there.
final class PlaceKeeper {

    private final Jobs jobs;
    private final LastPlaces places;
    private final String study;
    private final String coder;
    private final AtomicReference<@Nullable Left> wanted = new AtomicReference<>();

    PlaceKeeper(Jobs jobs, LastPlaces places, String study, String coder) {
        this.jobs = jobs;
        this.places = places;
        this.study = study;
        this.coder = coder;
    }

    void moved(Left left) {
        if (!left.equals(wanted.getAndSet(left))) {
            jobs.latest(this, new Keeping());
        }
    }

    /// Several moves in a row become one write: each takes what is wanted by then.
    private final class Keeping implements Update<Boolean> {

        @Override
        public Boolean work(Progress progress) {
            Left left = wanted.get();
            if (left != null) {
                places.keep(study, coder, left);
            }
            return true;
        }

        @Override
        public void show(Boolean kept) {
            // Nobody needs to know.
        }

        @Override
        public void fail(Text reason) {
            // A place that could not be kept stops nobody.
        }
    }
}
