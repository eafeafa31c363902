package nl.tweespraak.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.tweespraak.exchange.Markup;
import nl.tweespraak.exchange.Provenance;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// The report as one page that needs nothing else: flow, tables, bars and trends in the report's order.
final class ReportHtml {

    private static final Text N = new Text("aantal", "number");
    private static final Text OF = new Text("van", "of");
    private static final Text KNOWN = new Text("bekend", "known");
    private static final Text UNKNOWN = new Text("onbekend", "unknown");
    private static final Text OPEN = new Text("open", "open");
    private static final Text ALL_RULE = new Text("alle", "all");
    private static final Text LOWER = new Text("ondergrens", "lower bound");
    private static final Text HIDDEN = new Text("onderdrukt", "suppressed");
    private static final Text METHODS = new Text("Verantwoording", "Methods");
    private static final Text CONTENTS = new Text("Inhoud", "Contents");
    private static final Text LEGEND = new Text(
            "Bij elk cijfer: het aantal, de basis waarvan het een deel is, en van hoeveel het bekend of onbekend is of nog"
                    + " geen uitkomst heeft. ‘Ondergrens’: er is niet naar gevraagd, het werkelijke aantal kan alleen hoger"
                    + " zijn.",
            "With every figure: the number, the base that it is part of, and of how many it is known, unknown or without a"
                    + " consensus. ‘Lower bound’: nobody was asked, the true number can only be higher.");

    private final ReportDefinition definition;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Methods methods;
    private final Provenance provenance;
    private final Language language;
    private final Charts charts = new Charts();

    ReportHtml(ReportDefinition definition, List<Figure> figures, Methods methods, Provenance provenance,
            Language language) {
        this.definition = definition;
        figures.forEach(it -> this.figures.put(it.definition().id(), it));
        this.methods = methods;
        this.provenance = provenance;
        this.language = language;
    }

    String page() {
        Markup page = Markup.page(language, said(definition.title()), ReportHtml.class, "report.css").raw("<body>")
                .raw("<header>").element("h1", said(definition.title()))
                .element("p class=\"study\"", provenance.study())
                .element("p", said(definition.origin())).element("p", said(LEGEND)).raw("</header>");
        contents(page);
        page.raw("<main>");
        definition.sections().forEach(it -> section(page, it));
        page.raw("<section id=\"methods\">").element("h2", said(METHODS))
                .element("p", said(methods.paragraph())).raw("</section>").raw("</main>").raw("<footer>");
        provenance.lines().forEach(it -> page.element("p", said(it)));
        return page.raw("</footer>").raw("</body>").raw("</html>").toString();
    }

    private String said(Text text) {
        return text.in(language);
    }

    private void contents(Markup page) {
        page.raw("<nav aria-label=\"" + said(CONTENTS) + "\">").raw("<ol>");
        definition.sections().forEach(it -> page.raw("<li><a href=\"#" + it.name() + "\">"
                + Markup.escaped(said(it.title())) + "</a></li>"));
        page.raw("<li><a href=\"#methods\">" + said(METHODS) + "</a></li>").raw("</ol>").raw("</nav>");
    }

    private void section(Markup page, ReportSection section) {
        page.raw("<section id=\"" + section.name() + "\">").element("h2", said(section.title()));
        if (section.text() != null) {
            page.element("p", said(section.text()));
        }
        List<Figure> all = section.figures().stream().map(it -> Objects.requireNonNull(figures.get(it.id())))
                .toList();
        switch (section.chart()) {
            case FLOW -> page.raw(flow(section, all));
            case BARS -> bars(page, section, all);
            case TREND -> definition.trends().forEach(it -> trend(page, it));
            case NONE -> {
            }
        }
        table(page, section, all);
        page.raw("</section>");
    }

    private String flow(ReportSection section, List<Figure> all) {
        List<Charts.Bar> steps = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Figure figure = all.get(i);
            boolean end = i == 0 || i == all.size() - 1;
            steps.add(new Charts.Bar(said(figure.definition().words()), 0, (end ? "" : "−") + count(figure), end));
        }
        return charts.flow(said(section.title()), steps);
    }

    /// A chart for every population and base of which more than one share is known.
    private void bars(Markup page, ReportSection section, List<Figure> all) {
        Map<String, List<Figure>> groups = new LinkedHashMap<>();
        all.stream().filter(it -> it.percent() != null).forEach(it -> groups.computeIfAbsent(
                said(it.definition().population().label()) + " (" + it.base()
                        + (it.definition().base() == BaseRule.KNOWN ? " " + said(KNOWN) : "") + ")",
                _ -> new ArrayList<>()).add(it));
        groups.forEach((population, group) -> {
            if (group.size() > 1) {
                page.element("p class=\"population\"", population);
                page.raw(charts.bars(said(section.title()) + ": " + population, group.stream().map(this::bar)
                        .toList()));
            }
        });
    }

    private Charts.Bar bar(Figure figure) {
        BigDecimal percent = figure.percent();
        return new Charts.Bar(said(figure.definition().words()),
                percent == null ? 0 : percent.doubleValue() / 100, count(figure) + "  ·  " + percent(figure), true);
    }

    private void trend(Markup page, Trend trend) {
        Figure now = figures.get(trend.figure());
        BigDecimal own = now == null ? null : trend.percent() ? now.percent() : whole(now.n());
        Map<String, BigDecimal> years = new TreeMap<>();
        trend.published().forEach(it -> years.put(it.edition(), it.value()));
        if (own != null) {
            years.put(definition.edition(), own);
        }
        double most = trend.percent()
                ? 100
                : years.values().stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        List<Charts.Bar> columns = new ArrayList<>();
        years.forEach((year, value) -> columns.add(new Charts.Bar(year, value.doubleValue() / Math.max(1, most),
                trend.percent()
                        ? local(value.setScale(0, RoundingMode.HALF_UP).toPlainString()) + " %"
                        : value.toPlainString(),
                year.equals(definition.edition()))));
        page.raw("<div class=\"trend\">").element("h3", said(trend.label()))
                .raw(charts.columns(said(trend.label()), columns)).raw("</div>");
    }

    private static @Nullable BigDecimal whole(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private void table(Markup page, ReportSection section, List<Figure> all) {
        page.raw("<div class=\"table\">").raw("<table>").element("caption", said(section.title())).raw("<thead>")
                .raw("<tr><th scope=\"col\"></th>");
        for (Text head : List.of(N, OF)) {
            page.element("th scope=\"col\"", said(head));
        }
        page.element("th scope=\"col\"", "%");
        for (Text head : List.of(KNOWN, UNKNOWN, OPEN)) {
            page.element("th scope=\"col\"", said(head));
        }
        page.raw("</tr></thead>").raw("<tbody>");
        String population = "";
        for (Figure figure : all) {
            String own = said(figure.definition().population().label());
            if (!own.equals(population)) {
                page.raw("<tr class=\"population\"><th scope=\"rowgroup\" colspan=\"7\">" + Markup.escaped(own)
                        + "</th></tr>");
                population = own;
            }
            row(page, figure);
        }
        page.raw("</tbody></table></div>");
        all.stream().map(it -> it.definition().note()).filter(Objects::nonNull).distinct()
                .forEach(note -> page.element("p class=\"note\"", said(note)));
    }

    private void row(Markup page, Figure figure) {
        FigureDefinition about = figure.definition();
        String name = Markup.escaped(said(about.words()));
        if (about.lowerBound()) {
            name += " <span class=\"tag\">" + said(LOWER) + "</span>";
        }
        page.raw("<tr id=\"" + about.id() + "\"><th scope=\"row\">" + name + "</th>");
        page.element("td", about.statistic().isOfNumbers()
                ? orHidden(figure, local(figure.printed(figure.value())))
                : count(figure));
        page.element("td", figure.base() == null
                ? ""
                : figure.base() + (about.base() == BaseRule.ALL && !about.variables().isEmpty()
                        ? " " + said(ALL_RULE)
                        : ""));
        page.element("td", figure.percent() == null ? "" : percent(figure));
        for (Integer cases : new @Nullable Integer[]{figure.known(), figure.unknown(), figure.open()}) {
            page.element("td", cases == null ? "" : String.valueOf(cases));
        }
        page.raw("</tr>");
    }

    private String count(Figure figure) {
        return orHidden(figure, figure.n() == null ? "" : String.valueOf(figure.n()));
    }

    private String orHidden(Figure figure, String words) {
        return figure.suppressed() ? said(HIDDEN) : words;
    }

    private String percent(Figure figure) {
        return local(figure.printed(figure.percent())) + " %";
    }

    private String local(@Nullable String number) {
        return number == null ? "" : language == Language.NL ? number.replace('.', ',') : number;
    }
}
