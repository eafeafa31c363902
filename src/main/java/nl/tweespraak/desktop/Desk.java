package nl.tweespraak.desktop;

import nl.tweespraak.desktop.coding.CodingController;
import nl.tweespraak.desktop.disagreements.DisagreementsController;
import nl.tweespraak.desktop.search.SearchController;
import nl.tweespraak.desktop.shell.ShellController;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// An open study with somebody at the desk.
///
/// @param user the name of the key with which the study was opened
/// @param coding null where the lead is at the desk
/// @param search null where the lead is at the desk
record Desk(OpenStudy open, String user, ShellController shell, @Nullable CodingController coding,
        @Nullable SearchController search,
        DisagreementsController disagreements, PlaceKeeper places) {

    private static final System.Logger LOG = System.getLogger(Desk.class.getName());

    Study study() {
        return open.study();
    }

    /// The key of the place where somebody was.
    static String key(Study study) {
        return study.file().folder().toString();
    }

    /// Lets go of what need not stay in memory; the study stays open.
    void standUp() {
        if (search != null) {
            search.leave();
        }
    }

    /// What was asked and begun and stands nowhere else. It stays in memory over a lock and is never written.
    record Unwritten(SearchController.@Nullable Asked asked, DisagreementsController.Drafts drafts) {
    }

    Unwritten unwritten() {
        return new Unwritten(search == null ? null : search.asked(), disagreements.drafts());
    }

    void take(Unwritten kept) {
        if (search != null && kept.asked() != null) {
            search.ask(kept.asked());
        }
        disagreements.take(kept.drafts());
    }

    /// Closes the study for a pause. The backup is made on closing the window.
    void lock() {
        study().close();
    }

    /// Makes a backup where something changed, and closes the study. What was coded is on disk already: what goes wrong
    /// here must not keep the window open.
    void close() {
        standUp();
        orNote("No backup on closing: {0}", study().file()::backupIfChanged);
        orNote("Not all is in order after closing: {0}", study()::close);
    }

    private static void orNote(String what, Runnable part) {
        try {
            part.run();
        } catch (Refusal refusal) {
            LOG.log(System.Logger.Level.WARNING, what, refusal.reason().en());
        }
    }
}
