package nl.tweespraak.desktop.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.tweespraak.model.TextRange;

/// A message's text with the letters of its marks in it, and the one map between the two.
///
/// On screen each mark begins with its letters, which count as one character there; the text itself does not have
/// them. Offsets "in the flow" count them, offsets "in the text" do not; both are UTF-16.
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

    private static final int LANES = 3;

    private final String text;
    private final List<Mark> marks;

    MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream().filter(mark -> fits(mark.passage().range()))
                .sorted(Comparator.comparingInt((Mark mark) -> mark.passage().range().start())
                        .thenComparingInt(mark -> -mark.passage().range().end()).thenComparing(Mark::id))
                .toList();
    }

    /// A mark may outlive a change of the text, as when a name is masked: then it has no place to be shown.
    private boolean fits(TextRange range) {
        return range.end() <= text.codePointCount(0, text.length());
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Mark mark : marks) {
            int start = startOf(mark);
            if (start > done) {
                pieces.add(new Piece.Run(text.substring(done, start)));
                done = start;
            }
            pieces.add(new Piece.Letters(mark));
        }
        if (done < text.length()) {
            pieces.add(new Piece.Run(text.substring(done)));
        }
        return pieces;
    }

    List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            placed.add(new Placed(mark, startOf(mark) + i, endInFlow(endOf(mark)), freeLane(placed, startOf(mark))));
        }
        return placed;
    }

    private int freeLane(List<Placed> before, int start) {
        for (int lane = 0; lane < LANES - 1; lane++) {
            int wanted = lane;
            if (before.stream().noneMatch(other -> other.lane() == wanted && endOf(other.mark()) > start)) {
                return lane;
            }
        }
        return LANES - 1;
    }

    /// Where text that starts at this offset starts in the flow: behind the letters that stand there.
    int startInFlow(int inText) {
        return inText + (int) marks.stream().filter(mark -> startOf(mark) <= inText).count();
    }

    /// Where text that ends at this offset ends in the flow: before the letters that stand there.
    int endInFlow(int inText) {
        return inText + (int) marks.stream().filter(mark -> startOf(mark) < inText).count();
    }

    /// The offset in the text of an offset in the flow.
    int inText(int inFlow) {
        int letters = 0;
        for (int i = 0; i < marks.size(); i++) {
            if (startOf(marks.get(i)) + i < inFlow) {
                letters++;
            }
        }
        return Math.clamp(inFlow - letters, 0, text.length());
    }

    private int startOf(Mark mark) {
        return mark.passage().range().startIn(text);
    }

    private int endOf(Mark mark) {
        return mark.passage().range().endIn(text);
    }
}
