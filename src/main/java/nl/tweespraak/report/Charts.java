package nl.tweespraak.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.exchange.Markup;

/// Draws charts as SVG: text stays text, and each says in words what it shows.
final class Charts {

    private static final int WIDTH = 720;
    private static final int LABEL = 270;
    private static final int VALUE = 130;
    private static final int ROW = 36;
    private static final int LINE = 16;
    private static final int LABEL_LENGTH = 30;
    private static final int STEP_LENGTH = 21;
    private static final int THICK = 16;
    private static final int COLUMN = 84;
    private static final int HIGH = 130;

    private int number;

    /// A bar.
    ///
    /// @param share of the longest that could be, 0 to 1
    /// @param words what stands behind it
    record Bar(String label, double share, String words, boolean emphasised) {
    }

    /// Bars under each other.
    String bars(String title, List<Bar> bars) {
        int height = bars.size() * ROW + 4;
        Markup svg = begin(title, said(bars), WIDTH, height);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            int middle = i * ROW + ROW / 2 + 2;
            double length = Math.max(bar.share() > 0 ? 2 : 0, bar.share() * (WIDTH - LABEL - VALUE));
            label(svg, bar.label(), LABEL - 12, middle + 5, "end", LABEL_LENGTH);
            svg.raw(rectangle("track", LABEL, middle - THICK / 2, WIDTH - LABEL - VALUE, THICK));
            svg.raw(rectangle("bar", LABEL, middle - THICK / 2, length, THICK));
            svg.element("text class=\"value\" x=\"" + (WIDTH - VALUE + 12) + "\" y=\"" + (middle + 5) + "\"",
                    bar.words());
        }
        return svg.raw("</svg>").toString();
    }

    /// Columns beside each other, one a year.
    String columns(String title, List<Bar> columns) {
        int width = Math.max(columns.size() * COLUMN, 2 * COLUMN);
        Markup svg = begin(title, said(columns), width, HIGH + 52);
        for (int i = 0; i < columns.size(); i++) {
            Bar column = columns.get(i);
            int middle = i * COLUMN + COLUMN / 2;
            double high = Math.max(column.share() > 0 ? 2 : 0, column.share() * HIGH);
            svg.raw(rectangle(column.emphasised() ? "bar" : "earlier", middle - 22, 24 + HIGH - high, 44, high));
            svg.element("text class=\"value\" text-anchor=\"middle\" x=\"" + middle + "\" y=\""
                    + coordinate(24 + HIGH - high - 7) + "\"", column.words());
            svg.element("text text-anchor=\"middle\" x=\"" + middle + "\" y=\"" + (HIGH + 44) + "\"", column.label());
        }
        svg.raw("<line class=\"axis\" x1=\"0\" x2=\"" + width + "\" y1=\"" + (24 + HIGH) + "\" y2=\"" + (24 + HIGH)
                + "\"/>");
        return svg.raw("</svg>").toString();
    }

    /// Boxes from left to right, with what falls off between them.
    ///
    /// @param steps what stays, what falls off, what stays, ...
    String flow(String title, List<Bar> steps) {
        Markup svg = begin(title, said(steps), WIDTH, 180);
        int boxes = 2;
        int box = 190;
        svg.raw("<line class=\"axis\" x1=\"" + box + "\" x2=\"" + (WIDTH - box) + "\" y1=\"44\" y2=\"44\"/>");
        for (int i = 0; i < steps.size(); i++) {
            Bar step = steps.get(i);
            boolean end = i == 0 || i == steps.size() - 1;
            int middle = end
                    ? (i == 0 ? box / 2 : WIDTH - box / 2)
                    : box + (WIDTH - boxes * box) * (2 * i - 1) / (2 * (steps.size() - 2));
            if (end) {
                svg.raw("<rect class=\"box\" rx=\"6\" x=\"" + (middle - box / 2) + "\" y=\"4\" width=\"" + box
                        + "\" height=\"80\"/>");
            } else {
                svg.raw("<line class=\"axis\" x1=\"" + middle + "\" x2=\"" + middle + "\" y1=\"44\" y2=\"92\"/>");
            }
            svg.element("text class=\"" + (end ? "large" : "value") + "\" text-anchor=\"middle\" x=\"" + middle
                    + "\" y=\"" + (end ? 42 : 110) + "\"", step.words());
            label(svg, step.label(), middle, end ? 66 : 148, "middle", STEP_LENGTH);
        }
        return svg.raw("</svg>").toString();
    }

    private static String said(List<Bar> bars) {
        return String.join("; ", bars.stream().map(it -> it.label() + " " + it.words()).toList());
    }

    private Markup begin(String title, String description, int width, int height) {
        number++;
        return new Markup().raw("<svg role=\"img\" aria-labelledby=\"t" + number + " d" + number
                + "\" viewBox=\"0 0 " + width + " " + height + "\" style=\"max-width:" + width + "px\">")
                .element("title id=\"t" + number + "\"", title)
                .element("desc id=\"d" + number + "\"", description);
    }

    private static String rectangle(String kind, double x, double y, double width, double height) {
        return "<rect class=\"" + kind + "\" rx=\"2\" x=\"" + coordinate(x) + "\" y=\"" + coordinate(y) + "\" width=\""
                + coordinate(width) + "\" height=\"" + coordinate(height) + "\"/>";
    }

    private static String coordinate(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /// A text on as many lines as it takes, around the height of a single one.
    private static void label(Markup svg, String text, int x, int y, String anchor, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        for (int i = 0; i < lines.size(); i++) {
            double at = y + (i - (lines.size() - 1) / 2.0) * LINE;
            svg.element("text x=\"" + x + "\" y=\"" + coordinate(at) + "\" text-anchor=\"" + anchor + "\"",
                    lines.get(i));
        }
    }
}
