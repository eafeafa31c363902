package nl.tweespraak.study.search;

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

    /// A few words around the first thing that was found.
    ///
    /// @param found as it stands in the text
    public record Context(String before, String found, String after) {

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
        TextRange range = ranges.getFirst();
        int from = range.startIn(text);
        int to = range.endIn(text);
        return new Context(before(line(text.substring(0, from)), most), line(text.substring(from, to)),
                after(line(text.substring(to)), most));
    }

    private static String line(String part) {
        return part.replaceAll("\\s+", " ");
    }

    private static String before(String part, int most) {
        int length = part.codePointCount(0, part.length());
        if (length <= most) {
            return part;
        }
        String near = part.substring(part.offsetByCodePoints(0, length - most));
        return "…" + near.substring(near.indexOf(' ') + 1);
    }

    private static String after(String part, int most) {
        if (part.codePointCount(0, part.length()) <= most) {
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
