package nl.tweespraak.desktop.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.tweespraak.model.TextRange;

/// A message's text, or a part of it, with the letters of its marks in it, and the one map between the two.
///
/// On screen each mark begins with its letters, which count as one character there; the text itself does not have
/// them. Offsets "in the flow" count them from the start of what is shown, offsets "in the text" do not and count from
/// the start of the message; both are UTF-16.
final class MarkedText {

    /// The letters of a mark, or a run of text between letters.
    sealed interface Piece {
        record Run(String text) implements Piece {
            @Override
            public String toString() {
                return "run of " + text.length();
            }
        }

        record Letters(Mark mark) implements Piece {
        }
    }

    /// A mark where the flow has it.
    ///
    /// @param from in the flow, its own letters included
    /// @param to in the flow, exclusive
    /// @param lane 0, 1 or 2: how far below the text its line runs, so that overlapping marks stay apart
    record Placed(Mark mark, int from, int to, int lane) {
    }

    /// A mark in the text, cut to what is shown.
    ///
    /// @param begins whether its letters are shown here
    private record Span(Mark mark, int from, int to, int lane, boolean begins) {

        Span cut(int first, int last) {
            return new Span(mark, Math.max(from, first), Math.min(to, last), lane, from >= first);
        }
    }

    private static final int LANES = 3;

    private final String shown;
    private final int start;
    private final int end;
    private final int next;
    private final boolean last;
    private final List<Span> spans;

    MarkedText(String text, List<Mark> marks) {
        this(text, 0, text.length(), marks);
    }

    /// @param text of the whole message
    /// @param from what is shown of it, in UTF-16
    /// @param to exclusive
    MarkedText(String text, int from, int to, List<Mark> marks) {
        // The line end behind a part is the end of its last line.
        this.end = to < text.length() && to > from && text.charAt(to - 1) == '\n' ? to - 1 : to;
        this.shown = text.substring(from, end);
        this.start = from;
        this.next = to;
        this.last = to == text.length();
        this.spans = spans(text, marks).stream().filter(span -> span.to() > from && span.from() < to)
                .map(span -> span.cut(from, end)).toList();
    }

    private static List<Span> spans(String text, List<Mark> marks) {
        int length = marks.isEmpty() ? 0 : text.codePointCount(0, text.length());
        List<Mark> sorted = marks.stream()
                // A mark may outlive a change of the text, as when a name is masked: then it has no place to be shown.
                .filter(mark -> mark.passage().range().end() <= length)
                .sorted(Comparator.comparingInt((Mark mark) -> mark.passage().range().start())
                        .thenComparingInt(mark -> -mark.passage().range().end()).thenComparing(Mark::id))
                .toList();
        List<Span> spans = new ArrayList<>(sorted.size());
        for (Mark mark : sorted) {
            TextRange range = mark.passage().range();
            int from = range.startIn(text);
            spans.add(new Span(mark, from, range.endIn(text), freeLane(spans, from), true));
        }
        return spans;
    }

    private static int freeLane(List<Span> before, int start) {
        for (int lane = 0; lane < LANES - 1; lane++) {
            int wanted = lane;
            if (before.stream().noneMatch(other -> other.lane() == wanted && other.to() > start)) {
                return lane;
            }
        }
        return LANES - 1;
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int done = start;
        for (Span span : spans) {
            if (span.begins()) {
                run(pieces, done, span.from());
                done = span.from();
                pieces.add(new Piece.Letters(span.mark()));
            }
        }
        run(pieces, done, end);
        return pieces;
    }

    private void run(List<Piece> pieces, int from, int to) {
        if (to > from) {
            pieces.add(new Piece.Run(shown.substring(from - start, to - start)));
        }
    }

    List<Placed> placed() {
        List<Placed> placed = new ArrayList<>(spans.size());
        int letters = 0;
        for (Span span : spans) {
            placed.add(new Placed(span.mark(), span.from() - start + letters, endInFlow(span.to()), span.lane()));
            letters += span.begins() ? 1 : 0;
        }
        return placed;
    }

    /// Where what is shown begins, in the text.
    int start() {
        return start;
    }

    /// Where what is shown ends, in the text.
    int end() {
        return end;
    }

    /// Whether a caret before the character at this offset of the text is shown here, or behind the last one.
    boolean holds(int inText) {
        return start <= inText && (inText < next || last);
    }

    /// Where text that starts at this offset starts in the flow: behind the letters that stand there.
    int startInFlow(int inText) {
        int at = Math.clamp(inText, start, end);
        return at - start + (int) spans.stream().filter(span -> span.begins() && span.from() <= at).count();
    }

    /// Where text that ends at this offset ends in the flow: before the letters that stand there.
    int endInFlow(int inText) {
        int at = Math.clamp(inText, start, end);
        return at - start + (int) spans.stream().filter(span -> span.begins() && span.from() < at).count();
    }

    /// The offset in the text of an offset in the flow.
    int inText(int inFlow) {
        int letters = 0;
        int before = 0;
        for (Span span : spans) {
            if (span.begins()) {
                before += span.from() - start + letters < inFlow ? 1 : 0;
                letters++;
            }
        }
        return Math.clamp(start + inFlow - (long) before, start, end);
    }
}
