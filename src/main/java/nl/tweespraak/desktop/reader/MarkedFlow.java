package nl.tweespraak.desktop.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.tweespraak.model.Language;
import org.jspecify.annotations.Nullable;

/// A message's text with its marks, the matches of a search and the selected words painted beneath it.
final class MarkedFlow extends Region {

    private static final double LINE = 2;
    private static final double LANE = 3;

    private record Painted(Rectangle2D at, List<String> styles) {
        Shape shape() {
            Shape shape = at.getHeight() == 0
                    ? new Line(at.getMinX(), at.getMinY(), at.getMaxX(), at.getMinY())
                    : new Rectangle(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
            shape.getStyleClass().addAll(styles);
            return shape;
        }
    }

    private final TextFlow flow = new TextFlow();
    private final Pane paint = new Pane();
    private final List<Painted> painted = new ArrayList<>();
    private MarkedText marked = new MarkedText("", List.of());
    private List<FindModel.Match> matches = List.of();
    private FindModel.@Nullable Match looked;
    private @Nullable Selection selection;
    private @Nullable String chosen;

    MarkedFlow() {
        getStyleClass().add("tw-marked");
        flow.getStyleClass().add("tw-message-text");
        paint.setManaged(false);
        paint.setMouseTransparent(true);
        getChildren().addAll(paint, flow);
    }

    void show(MarkedText shown, Language language) {
        marked = shown;
        List<MarkedText.Piece> pieces = marked.pieces();
        // Most messages bear no mark; their words go into the node that is there, which need not be styled anew.
        if (pieces.size() == 1 && pieces.getFirst() instanceof MarkedText.Piece.Run run
                && flow.getChildren().size() == 1 && flow.getChildren().getFirst() instanceof Text words) {
            words.setText(run.text());
        } else {
            flow.getChildren().setAll(pieces.stream().map(piece -> node(piece, language)).toList());
        }
        requestLayout();
    }

    /// Shows nothing; the node stays for the next words.
    void clear() {
        marked = new MarkedText("", List.of());
        if (flow.getChildren().size() == 1 && flow.getChildren().getFirst() instanceof Text words) {
            words.setText("");
        } else {
            flow.getChildren().clear();
        }
        requestLayout();
    }

    /// Whether a caret at this offset of the text is shown here.
    boolean holds(int offset) {
        return marked.holds(offset);
    }

    /// Of what lies elsewhere in the message nothing is shown.
    void show(@Nullable Selection selected, @Nullable String mark, List<FindModel.Match> found,
            FindModel.@Nullable Match at) {
        List<FindModel.Match> here = found.stream().filter(it -> it.from() < marked.end() && it.to() > marked.start())
                .toList();
        if (Objects.equals(selected, selection) && Objects.equals(mark, chosen) && here.equals(matches)
                && Objects.equals(at, looked)) {
            return;
        }
        selection = selected;
        chosen = mark;
        matches = here;
        looked = at;
        requestLayout();
    }

    /// The offset in the text a line below another, or above it; where there is none, none.
    OptionalInt offsetByLine(int offset, boolean below) {
        int at = marked.startInFlow(offset);
        List<Rectangle2D> caret = at < marked.endInFlow(marked.end())
                ? lines(at, at + 1)
                : lines(Math.max(0, at - 1), at);
        if (caret.isEmpty()) {
            return OptionalInt.empty();
        }
        Rectangle2D line = below ? caret.getLast() : caret.getFirst();
        double x = at < marked.endInFlow(marked.end()) ? line.getMinX() : line.getMaxX();
        double y = below ? line.getMaxY() + line.getHeight() : line.getMinY() - line.getHeight() / 2;
        if (y < 0 || y > flow.getHeight() + line.getHeight() / 2) {
            return OptionalInt.empty();
        }
        int moved = marked.inText(flow.getHitInfo(new Point2D(x, y)).getInsertionIndex());
        return below == moved > offset ? OptionalInt.of(moved) : OptionalInt.empty();
    }

    /// The offset in the text nearest to a point of the scene.
    int offsetAt(double sceneX, double sceneY) {
        Point2D point = flow.sceneToLocal(sceneX, sceneY);
        return marked.inText(flow.getHitInfo(point).getInsertionIndex());
    }

    private static javafx.scene.Node node(MarkedText.Piece piece, Language language) {
        return switch (piece) {
            case MarkedText.Piece.Run run -> {
                Text words = new Text(run.text());
                words.getStyleClass().add("text");
                yield words;
            }
            case MarkedText.Piece.Letters letters -> {
                Label label = new Label(letters.mark().tag().letters().in(language));
                label.getStyleClass().addAll("tw-inline", letters.mark().tag().shape(), letters.mark().tag().colour());
                yield label;
            }
        };
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(flow.prefWidth(-1)) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        List<Painted> before = List.copyOf(painted);
        painted.clear();
        for (FindModel.Match match : matches) {
            for (Rectangle2D line : lines(marked.startInFlow(match.from()), marked.endInFlow(match.to()))) {
                paint(line, match.equals(looked) ? "tw-match-looked" : "tw-match");
            }
        }
        List<MarkedText.Placed> placed = marked.placed();
        placed.forEach(this::paintMark);
        placed.stream().filter(mark -> mark.mark().id().equals(chosen)).forEach(mark -> lines(mark.from(), mark.to())
                .forEach(line -> paint(grown(line, mark.lane()), "tw-mark-chosen")));
        Selection selected = selection;
        if (selected != null && selected.isEmpty()) {
            paintCaret(selected.caret());
        } else if (selected != null) {
            lines(marked.startInFlow(selected.from()), marked.endInFlow(selected.to()))
                    .forEach(line -> paint(line, "tw-selected-text"));
        }
        if (!painted.equals(before)) {
            paint.getChildren().setAll(painted.stream().map(Painted::shape).toList());
            // Made while layout runs, they would else wait for the next pulse to get their colours.
            paint.applyCss();
        }
    }

    private void paintMark(MarkedText.Placed mark) {
        String style = mark.mark().tag().colour();
        for (Rectangle2D line : lines(mark.from(), mark.to())) {
            paint(line, "tw-mark-tint", style);
        }
        for (Rectangle2D line : lines(mark.from(), mark.to())) {
            double below = line.getMaxY() + LANE * mark.lane() + LINE / 2;
            paint(new Rectangle2D(line.getMinX(), below, line.getWidth(), 0), "tw-mark-line", style);
        }
    }

    private void paintCaret(int inText) {
        if (!marked.holds(inText)) {
            return;
        }
        int caret = marked.startInFlow(inText);
        boolean atEnd = caret >= marked.endInFlow(marked.end());
        for (Rectangle2D line : atEnd ? lines(Math.max(0, caret - 1), caret) : lines(caret, caret + 1)) {
            paint(new Rectangle2D(atEnd ? line.getMaxX() - LINE : line.getMinX(), line.getMinY(), LINE,
                    line.getHeight()), "tw-caret");
        }
    }

    private void paint(Rectangle2D at, String... styles) {
        painted.add(new Painted(at, List.of(styles)));
    }

    private static Rectangle2D grown(Rectangle2D line, int lane) {
        return new Rectangle2D(line.getMinX() - 2, line.getMinY() - 2, line.getWidth() + 4,
                line.getHeight() + LINE + LANE * lane + 3);
    }

    private List<Rectangle2D> lines(int from, int to) {
        return flow.getLayoutInfo().getSelectionGeometry(from, to, false);
    }

}
