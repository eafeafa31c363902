package nl.tweespraak.desktop.kit;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// A screen as the shell sees it; screens do not know each other.
///
/// Its title is the word `screen.ID` of the bundle `screen`, its keys stand in [#commands].
public interface Screen {

    /// As in [Navigator#open] and in the names of the pictures: `coding`.
    String id();

    Ikon icon();

    /// Always the same node.
    Region view();

    /// What takes the whole window instead of the frame, for a screen that all look at; its value is null while nothing
    /// does. Null for a screen that has nothing of the kind.
    default @Nullable ObservableValue<@Nullable Region> whole() {
        return null;
    }

    /// The user came here.
    ///
    /// @param at where in the screen, as given to [Navigator#open]: a case, a variable; null for where it was left
    default void shown(@Nullable String at) {
    }

    /// Where the user is in this screen, so that reopening returns there: names and numbers, never words of content.
    /// Null for a screen that is one place.
    default @Nullable ObservableValue<Map<String, String>> place() {
        return null;
    }

    /// Goes back to what [#place] told the last time, as far as that still exists.
    default void back(Map<String, String> place) {
    }

    /// What the palette offers and the shortcut sheet lists while this screen is open.
    default List<Command> commands() {
        return List.of();
    }

    /// What the palette finds here for what somebody typed; quick, for it runs at every key.
    ///
    /// @param query not blank
    default List<Found> find(String query) {
        return List.of();
    }

    /// What the palette finds here for what somebody typed, where looking takes longer. Called off the FX thread; what
    /// it gives back is asked on it, if nobody typed on meanwhile.
    ///
    /// @param query not blank
    default Supplier<List<Found>> seek(String query) {
        return List::of;
    }

    /// A count beside the name in the navigation; null for none.
    default @Nullable ObservableValue<String> count() {
        return null;
    }
}
