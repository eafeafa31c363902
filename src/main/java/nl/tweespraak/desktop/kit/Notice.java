package nl.tweespraak.desktop.kit;

import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// A message at the bottom right.
///
/// @param detail a second line; null for none
/// @param action the words of its button; null for none
/// @param run what the button does
public record Notice(Kind kind, Text text, @Nullable Text detail, @Nullable Text action, Runnable run) {

    /// DONE and INFO go by themselves; FAILED stays until it is dealt with, REMINDER until it is put away.
    public enum Kind {
        DONE, INFO, FAILED, REMINDER
    }

    public static Notice done(Text text) {
        return new Notice(Kind.DONE, text, null, null, () -> {
        });
    }

    /// @param away the words of the button that puts it away
    public static Notice reminder(Text text, Text detail, Text away) {
        return new Notice(Kind.REMINDER, text, detail, away, () -> {
        });
    }

    public static Notice failed(Text text, Text detail, Text action, Runnable run) {
        return new Notice(Kind.FAILED, text, detail, action, run);
    }

    public Notice withAction(Text words, Runnable does) {
        return new Notice(kind, text, detail, words, does);
    }
}
