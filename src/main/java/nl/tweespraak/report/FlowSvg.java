package nl.tweespraak.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.tweespraak.exchange.Markup;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Flow;

/// The flow as a file of its own, with its counts and reasons: text stays text, and it says in words what it shows.
public final class FlowSvg {

    private static final int WIDTH = 1080;
    private static final int HEIGHT = 360;
    private static final int EDGE = 24;
    private static final int LINE = 19;
    /// Below the first line of a caption that stands at the top of its bar.
    private static final int BASE = 26;

    private static final Text TITLE = new Text("Van gesprekken naar casussen", "From conversations to cases");
    private static final Text SPOKEN = new Text(
            "%d gesprekken, waarvan %d gekoppeld als dubbeling: %d bezoekers. %d buiten de afbakening: %d casussen, "
                    + "waarvan %d onbeslist.",
            "%d conversations, of which %d linked as doubles: %d visitors. %d out of scope: %d cases, of which %d "
                    + "undecided.");
    private static final Text UNDECIDED = new Text("waarvan %d onbeslist: die tellen mee",
            "of which %d undecided: they count");
    private static final String STYLE = """
            text { font-family: Inter, "Helvetica Neue", Arial, sans-serif; font-size: 14px; fill: #1f2328; }
            .large { font-size: 32px; font-weight: 600; } .value { font-size: 20px; font-weight: 600; }
            .muted { fill: #59636e; font-size: 13px; } .band { fill: #ddf4ff; } .rest { fill: #eaeef2; }
            .bar { fill: #0969da; } .rest-bar { fill: #6e7781; }""";

    private final Flow flow;
    private final Language language;
    private final Markup svg = new Markup();

    private FlowSvg(Flow flow, Language language) {
        this.flow = flow;
        this.language = language;
    }

    /// What a number counts, in words.
    public static Text words(FlowShape.Part part) {
        return switch (part) {
            case TRANSCRIPTS -> new Text("gesprekken", "conversations");
            case VISITORS -> new Text("bezoekers", "visitors");
            case CASES -> new Text("casussen", "cases");
            case DUPLICATES -> new Text("gekoppeld als dubbeling", "linked as doubles");
            case OUT_OF_SCOPE -> new Text("buiten de afbakening", "out of scope");
        };
    }

    /// What the picture shows, for those who do not see it.
    public static Text spoken(Flow flow) {
        Text numbers = SPOKEN.with(flow.transcripts(), flow.duplicates(), flow.cases(), flow.outOfScope(),
                flow.inScope(), flow.undecided());
        return flow.reasons().isEmpty()
                ? numbers
                : new Text(numbers.nl() + " " + reasons(flow, Language.NL), numbers.en() + " "
                        + reasons(flow, Language.EN));
    }

    private static String reasons(Flow flow, Language language) {
        return flow.reasons().stream().map(it -> it.label().in(language) + ": " + it.cases())
                .collect(Collectors.joining("; ")) + ".";
    }

    /// A whole SVG file.
    public static String of(Flow flow, Language language) {
        return new FlowSvg(flow, language).file();
    }

    private String file() {
        FlowShape shape = FlowShape.of(flow, WIDTH, HEIGHT);
        List<String> reasons = flow.reasons().stream().map(it -> it.cases() + " " + it.label().in(language)).toList();
        double low = shape.captions().stream().mapToDouble(FlowShape.Caption::y).max().orElse(0)
                + (reasons.size() + 1) * LINE;
        long height = Math.round(Math.max(HEIGHT, low)) + 2 * EDGE;
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"t d\" viewBox=\"-" + EDGE
                + " -" + EDGE + " " + (WIDTH + 2 * EDGE) + " " + height + "\">")
                .element("title id=\"t\"", TITLE.in(language)).element("desc id=\"d\"", spoken(flow).in(language))
                .raw("<style>" + STYLE + "</style>")
                .raw("<rect x=\"-" + EDGE + "\" y=\"-" + EDGE + "\" width=\"" + (WIDTH + 2 * EDGE) + "\" height=\""
                        + height + "\" fill=\"#ffffff\"/>");
        shape.bands().forEach(this::band);
        shape.bars().forEach(it -> svg.raw("<rect class=\"" + (it.rest() ? "rest-bar" : "bar") + "\" rx=\"2\" x=\""
                + number(it.x()) + "\" y=\"" + number(it.y()) + "\" width=\"" + number(it.width()) + "\" height=\""
                + number(it.height()) + "\"/>"));
        shape.captions().forEach(it -> caption(it, reasons));
        return svg.raw("</svg>").toString();
    }

    private void band(FlowShape.Band it) {
        String middle = number((it.from() + it.to()) / 2);
        svg.raw("<path class=\"" + (it.rest() ? "rest" : "band") + "\" d=\"M" + number(it.from()) + " "
                + number(it.top()) + " C" + middle + " " + number(it.top()) + " " + middle + " " + number(it.endTop())
                + " " + number(it.to()) + " " + number(it.endTop()) + " V" + number(it.endBottom()) + " C" + middle
                + " " + number(it.endBottom()) + " " + middle + " " + number(it.bottom()) + " " + number(it.from())
                + " " + number(it.bottom()) + " Z\"/>");
    }

    private void caption(FlowShape.Caption it, List<String> reasons) {
        double y = it.y() + (it.isMiddle() ? LINE / 3.0 : BASE);
        svg.raw("<text x=\"" + number(it.x()) + "\" y=\"" + number(y) + "\"><tspan class=\""
                + (it.isMiddle() ? "value" : "large") + "\">" + it.number() + "</tspan> "
                + Markup.escaped(words(it.part()).in(language)) + "</text>");
        List<String> below = new ArrayList<>();
        if (it.part() == FlowShape.Part.CASES && flow.undecided() > 0) {
            below.add(UNDECIDED.with(flow.undecided()).in(language));
        }
        if (it.part() == FlowShape.Part.OUT_OF_SCOPE) {
            below.addAll(reasons);
        }
        for (int line = 0; line < below.size(); line++) {
            svg.element("text class=\"muted\" x=\"" + number(it.x()) + "\" y=\"" + number(y + (line + 1) * LINE)
                    + "\"", below.get(line));
        }
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
