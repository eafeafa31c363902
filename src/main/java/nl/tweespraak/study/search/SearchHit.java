package nl.tweespraak.study.search;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.TextRange;

/// One message, or one memo of one's own, in which all that was looked for stands.
///
/// @param caseId the case to which the transcript belongs now
/// @param place where it stands
/// @param text the whole message or memo
/// @param ranges what was found, from left to right; ranges of different words may overlap
public record SearchHit(String caseId, Place place, String text, List<TextRange> ranges) {

    /// Where a hit stands.
    public sealed interface Place {

        /// @param position counts the messages of the transcript from 1
        record InMessage(String transcript, int position, Speaker speaker) implements Place {
        }

        record InMemo(String variable) implements Place {
        }
    }

    /// A few words around the first thing that was found, in one line.
    ///
    /// @param found what was found in these words, from left to right and apart
    public record Context(String words, List<TextRange> found) {

        public Context {
            found = List.copyOf(found);
        }

        @Override
        public String toString() {
            return "context";
        }
    }

    public SearchHit {
        ranges = List.copyOf(ranges);
    }

    /// @param most how many code points of text on each side at most; cut between words, which `…` says
    public Context context(int most) {
        StringBuilder words = new StringBuilder();
        List<TextRange> found = new ArrayList<>();
        int from = 0;
        int room = most;
        for (TextRange range : apart()) {
            String between = line(text.substring(from, range.startIn(text)));
            if (found.isEmpty()) {
                words.append(before(between, most));
            } else if (length(between) < room) {
                words.append(between);
                room -= length(between) + range.end() - range.start();
            } else {
                break;
            }
            from = range.endIn(text);
            int start = length(words);
            words.append(line(text.substring(range.startIn(text), from)));
            found.add(new TextRange(start, length(words)));
        }
        words.append(after(line(text.substring(from)), Math.max(0, room)));
        return new Context(words.toString(), found);
    }

    private List<TextRange> apart() {
        List<TextRange> apart = new ArrayList<>();
        for (TextRange range : ranges) {
            if (!apart.isEmpty() && range.start() < apart.getLast().end()) {
                TextRange last = apart.removeLast();
                apart.add(new TextRange(last.start(), Math.max(last.end(), range.end())));
            } else {
                apart.add(range);
            }
        }
        return apart;
    }

    private static int length(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }

    private static String line(String part) {
        return part.replaceAll("\\s+", " ");
    }

    private static String before(String part, int most) {
        int length = length(part);
        if (length <= most) {
            return part;
        }
        String near = part.substring(part.offsetByCodePoints(0, length - most));
        return "…" + near.substring(near.indexOf(' ') + 1);
    }

    private static String after(String part, int most) {
        if (length(part) <= most) {
            return part;
        }
        String near = part.substring(0, part.offsetByCodePoints(0, most));
        return near.substring(0, near.lastIndexOf(' ') < 0 ? near.length() : near.lastIndexOf(' ')) + "…";
    }

    @Override
    public String toString() {
        return "hit in case " + caseId;
    }
}
