package nl.tweespraak.desktop.reader;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import nl.tweespraak.model.TextRange;

/// Words being selected in one message: from where it began to where it has come, in UTF-16.
///
/// Both ends always lie between what a reader sees as characters: never inside an emoji or before the accent of a
/// letter.
record Selection(Place place, int anchor, int caret) {

    static Selection at(Place place, String text, int offset) {
        int at = settle(text, offset);
        return new Selection(place, at, at);
    }

    /// The word around an offset.
    static Selection wordAt(Place place, String text, int offset) {
        if (text.isEmpty()) {
            return new Selection(place, 0, 0);
        }
        BreakIterator words = words(text);
        int end = words.following(Math.clamp(offset, 0, text.length() - 1));
        int start = words.previous();
        return new Selection(place, settle(text, start), settle(text, end));
    }

    int from() {
        return Math.min(anchor, caret);
    }

    int to() {
        return Math.max(anchor, caret);
    }

    boolean isEmpty() {
        return anchor == caret;
    }

    Selection to(String text, int offset) {
        return new Selection(place, anchor, settle(text, offset));
    }

    /// Moves the caret over the next word, or back over the one before.
    ///
    /// @param extend whether what lies between becomes selected; else the caret alone moves
    Selection byWord(String text, boolean forward, boolean extend) {
        int moved = forward ? wordEnd(text, caret) : wordStart(text, caret);
        return new Selection(place, extend ? anchor : moved, moved);
    }

    /// Moves the caret over the next character as a reader sees it, or back over the one before.
    ///
    /// @param extend whether what lies between becomes selected; else the caret alone moves
    Selection byCharacter(String text, boolean forward, boolean extend) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int moved = forward
                ? caret >= text.length() ? text.length() : characters.following(caret)
                : caret <= 0 ? 0 : characters.preceding(caret);
        return new Selection(place, extend ? anchor : moved, moved);
    }

    /// The selected words without the white space around them; none where nothing else is selected.
    Optional<Passage> passage(String text) {
        int start = from();
        int end = to();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start == end
                ? Optional.empty()
                : Optional.of(new Passage(place, TextRange.ofUtf16(text, start, end)));
    }

    private static int wordEnd(String text, int from) {
        BreakIterator words = words(text);
        int start = from;
        while (start < text.length()) {
            int end = settle(text, words.following(start));
            if (end > start && !text.substring(start, end).isBlank()) {
                return end;
            }
            start = Math.max(end, start + 1);
        }
        return text.length();
    }

    private static int wordStart(String text, int from) {
        BreakIterator words = words(text);
        int end = from;
        while (end > 0) {
            int start = settle(text, words.preceding(end));
            if (!text.substring(start, end).isBlank()) {
                return start;
            }
            end = start;
        }
        return 0;
    }

    private static BreakIterator words(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return words;
    }

    /// The offset itself, or the start of the character that it would cut.
    static int settle(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return Math.clamp(offset, 0, text.length());
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(offset) ? offset : characters.preceding(offset);
    }
}
