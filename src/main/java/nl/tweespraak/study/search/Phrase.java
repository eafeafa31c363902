package nl.tweespraak.study.search;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.model.TextRange;

/// Words that must stand one after the other in a message.
///
/// @param words folded; at least one
/// @param open whether the last one may go on: a word start
record Phrase(List<String> words, boolean open) {

    Phrase {
        words = List.copyOf(words);
    }

    /// What somebody typed: words in quotation marks stand together and are whole; each other word is a word start. The
    /// last word of quotation marks that are not closed yet is one too.
    static List<Phrase> of(String typed) {
        List<Phrase> phrases = new ArrayList<>();
        String[] parts = typed.split("[\"\u201c\u201d\u201e\u201f\u00ab\u00bb]", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                add(phrases, parts[i], i == parts.length - 1);
            } else {
                for (String word : parts[i].split("\\s+", -1)) {
                    add(phrases, word, true);
                }
            }
        }
        return phrases;
    }

    private static void add(List<Phrase> phrases, String part, boolean open) {
        List<String> words = new ArrayList<>();
        for (Words each = new Words(part); each.next();) {
            words.add(each.word());
        }
        if (!words.isEmpty()) {
            phrases.add(new Phrase(words, open));
        }
    }

    /// Where it stands in a text, from left to right, whole words, without overlap.
    List<TextRange> ranges(String text) {
        List<TextRange> ranges = new ArrayList<>();
        List<TextRange> at = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (Words each = new Words(text); each.next();) {
            read.add(each.word());
            at.add(new TextRange(each.start(), each.end()));
        }
        for (int i = 0; i + words.size() <= read.size(); i++) {
            if (standsAt(read, i)) {
                ranges.add(new TextRange(at.get(i).start(), at.get(i + words.size() - 1).end()));
                i += words.size() - 1;
            }
        }
        return ranges;
    }

    private boolean standsAt(List<String> read, int from) {
        int last = words.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!read.get(from + i).equals(words.get(i))) {
                return false;
            }
        }
        String word = read.get(from + last);
        return open ? word.startsWith(words.get(last)) : word.equals(words.get(last));
    }

    /// Never shows what somebody looks for: it may be what a chatter wrote.
    @Override
    public String toString() {
        return "phrase of " + words.size();
    }
}
