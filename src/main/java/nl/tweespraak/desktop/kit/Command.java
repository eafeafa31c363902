package nl.tweespraak.desktop.kit;

import org.jspecify.annotations.Nullable;

/// Something that a user can do, as the palette and the shortcut sheet show it.
///
/// @param name the key of its words
/// @param group the key of the words over its part of the shortcut sheet
/// @param keys as they stand in key hints, one space between those pressed together: `Ctrl K`; empty for none
/// @param run what it does; null where it is a key of the screen itself and the palette should not offer it
public record Command(String name, String group, String keys, @Nullable Runnable run) {

    /// A key that the screen itself answers to; the shortcut sheet lists it.
    public static Command key(String name, String group, String keys) {
        return new Command(name, group, keys, null);
    }
}
