package nl.tweespraak.desktop.kit;

/// A few words of a text in which something was found.
///
/// @param found what was looked for, as it stands there
public record Excerpt(String before, String found, String after) {

    /// In one line.
    public String words() {
        return before + found + after;
    }

    /// Never shows the text: it may be what a chatter wrote.
    @Override
    public String toString() {
        return "excerpt";
    }
}
