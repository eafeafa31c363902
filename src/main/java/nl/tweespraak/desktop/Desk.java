package nl.tweespraak.desktop;

import nl.tweespraak.desktop.coding.CodingController;
import nl.tweespraak.desktop.search.SearchController;
import nl.tweespraak.desktop.shell.ShellController;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// An open study with somebody at the desk.
///
/// @param coding null where the lead is at the desk
/// @param search null where the lead is at the desk
record Desk(OpenStudy open, ShellController shell, @Nullable CodingController coding, @Nullable SearchController search,
        LastPlaces places) {

    private static final System.Logger LOG = System.getLogger(Desk.class.getName());

    Study study() {
        return open.study();
    }

    /// The key of the place where somebody was.
    static String key(Study study) {
        return study.file().folder().toString();
    }

    /// Notes where the coder was; the study stays open.
    void standUp() {
        if (search != null) {
            search.leave();
        }
        if (coding != null && study().person() instanceof Person.Coding coder) {
            coding.here().ifPresent(left -> places.keep(key(study()), coder.name(), left));
        }
    }

    /// Closes the study for a pause. The backup is made on closing the window.
    void lock() {
        study().close();
    }

    /// Notes where the coder was, makes a backup where something changed, and closes the study.
    void close() {
        standUp();
        try {
            study().file().backupIfChanged();
        } catch (Refusal refusal) {
            // What was coded is on disk already; a backup that does not fit must not keep the window open.
            LOG.log(System.Logger.Level.WARNING, "No backup on closing: {0}", refusal.reason().en());
        } finally {
            study().close();
        }
    }
}
