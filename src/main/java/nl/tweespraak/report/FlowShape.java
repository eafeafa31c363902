package nl.tweespraak.report;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.study.Flow;

/// Where everything stands in a picture of the flow, heights in proportion: the window and the file draw the same.
///
/// @param bars from left to right
/// @param captions beside the bars
public record FlowShape(List<Bar> bars, List<Band> bands, List<Caption> captions) {

    /// What a number counts.
    public enum Part {
        TRANSCRIPTS, VISITORS, CASES, DUPLICATES, OUT_OF_SCOPE
    }

    /// @param rest whether it falls off
    public record Bar(double x, double y, double width, double height, boolean rest) {
    }

    /// From one bar to another, as a curve.
    ///
    /// @param rest whether it falls off
    public record Band(double from, double to, double top, double bottom, double endTop, double endBottom,
            boolean rest) {
    }

    /// A number with words, its first line's place; of what falls off the middle of its bar.
    public record Caption(Part part, int number, double x, double y) {

        public boolean isMiddle() {
            return part == Part.DUPLICATES || part == Part.OUT_OF_SCOPE;
        }
    }

    private static final double BAR = 12;
    private static final double BESIDE = 16;
    private static final double BELOW = 12;
    /// Where the second and the third bar stand, of the width.
    private static final double SECOND = 0.362;
    private static final double THIRD = 0.724;
    /// Of the height: what the bars take, so that the branches have room to part.
    private static final double FULL = 0.8;
    private static final double APART = 0.09;
    /// Few are still to be seen.
    private static final double LEAST = 3;

    public FlowShape {
        bars = List.copyOf(bars);
        bands = List.copyOf(bands);
        captions = List.copyOf(captions);
    }

    public static FlowShape of(Flow flow, double width, double height) {
        double unit = FULL * height / Math.max(1, flow.transcripts());
        double gap = APART * height;
        double two = Math.rint(SECOND * width);
        double three = Math.rint(THIRD * width);
        double all = flow.transcripts() * unit;
        double unique = flow.cases() * unit;
        double within = flow.inScope() * unit;
        List<Bar> bars = new ArrayList<>(List.of(new Bar(0, 0, BAR, all, false), new Bar(two, 0, BAR, unique, false),
                new Bar(three, 0, BAR, within, false)));
        List<Band> bands = new ArrayList<>();
        List<Caption> captions = new ArrayList<>(List.of(
                new Caption(Part.TRANSCRIPTS, flow.transcripts(), BAR + BESIDE, BELOW),
                new Caption(Part.VISITORS, flow.cases(), two + BAR + BESIDE, BELOW),
                new Caption(Part.CASES, flow.inScope(), three + BAR + BESIDE, BELOW)));
        if (flow.duplicates() > 0) {
            double high = Math.max(LEAST, flow.duplicates() * unit);
            double at = all + gap;
            bars.add(new Bar(two, at, BAR, high, true));
            bands.add(new Band(BAR, two, unique, all, at, at + high, true));
            captions.add(new Caption(Part.DUPLICATES, flow.duplicates(), two + BAR + BESIDE, at + high / 2));
        }
        if (flow.outOfScope() > 0) {
            double high = Math.max(LEAST, flow.outOfScope() * unit);
            double at = Math.max(within + gap, height - high - gap / 2);
            bars.add(new Bar(three, at, BAR, high, true));
            bands.add(new Band(two + BAR, three, within, unique, at, at + high, true));
            captions.add(new Caption(Part.OUT_OF_SCOPE, flow.outOfScope(), three + BAR + BESIDE, at + high / 2));
        }
        bands.add(new Band(BAR, two, 0, unique, 0, unique, false));
        bands.add(new Band(two + BAR, three, 0, within, 0, within, false));
        return new FlowShape(bars, bands, captions);
    }
}
