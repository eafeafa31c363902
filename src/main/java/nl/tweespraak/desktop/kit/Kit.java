package nl.tweespraak.desktop.kit;

import java.time.Clock;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.tweespraak.model.Language;

/// What every controller gets beside its services.
///
/// @param notices the messages on screen; add one to show it
/// @param saved whether the last change is on disk
/// @param navigator the way to another screen
/// @param hidden whether all content of the window is hidden
/// @param dialogs asks for files
public record Kit(Words words, Dates dates, Look look, Jobs jobs, ObservableList<Notice> notices,
        ObjectProperty<Saved> saved, Navigator navigator, BooleanProperty hidden,
        FileDialogs dialogs) {

    public static Kit of(Language language, Clock clock, Jobs jobs) {
        return of(language, clock, jobs, new FileDialogs());
    }

    public static Kit of(Language language, Clock clock, Jobs jobs, FileDialogs dialogs) {
        Words words = new Words(language);
        return new Kit(words, new Dates(words, clock), new Look(), jobs, FXCollections.observableArrayList(),
                new SimpleObjectProperty<>(new Saved.Nothing()), new Navigator(),
                new SimpleBooleanProperty(), dialogs);
    }

    /// For tests: Dutch, no toolkit, everything at once.
    public static Kit direct(Clock clock) {
        return of(Language.NL, clock, Jobs.direct());
    }
}
