package nl.tweespraak.desktop;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.tweespraak.desktop.coding.CodingController;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.desktop.shell.ShellController;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;

/// Notes a person's place whenever it changes, so that whatever ends the program, reopening returns there.
final class PlaceKeeper {

    private final Jobs jobs;
    private final LastPlaces places;
    private final String study;
    private final String person;
    private final AtomicReference<Stay> wanted;

    PlaceKeeper(Jobs jobs, LastPlaces places, String study, String person) {
        this.jobs = jobs;
        this.places = places;
        this.study = study;
        this.person = person;
        this.wanted = new AtomicReference<>(places.find(study, person));
    }

    /// Where the person is; where they were the last time before they went anywhere.
    Stay stay() {
        return wanted.get();
    }

    void follow(ShellController shell) {
        shell.current().subscribe(screen -> {
            if (!screen.isEmpty()) {
                moved(stay().at(screen));
            }
        });
    }

    void follow(Screen screen) {
        var place = screen.place();
        if (place != null) {
            place.subscribe((Map<String, String> now) -> moved(stay().place(screen.id(), now)));
        }
    }

    void moved(CodingController.Left left) {
        moved(stay().coding(left));
    }

    private void moved(Stay now) {
        if (!now.equals(wanted.getAndSet(now))) {
            jobs.latest(this, new Keeping());
        }
    }

    /// Several moves in a row become one write: each takes what is wanted by then.
    private final class Keeping implements Update<Boolean> {

        @Override
        public Boolean work(Progress progress) {
            // Of two at once the later one must not be overtaken by the earlier with what it read before.
            synchronized (PlaceKeeper.this) {
                places.keep(study, person, wanted.get());
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
