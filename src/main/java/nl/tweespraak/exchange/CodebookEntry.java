package nl.tweespraak.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.ConditionWords;
import nl.tweespraak.codebook.Derived;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Level;
import nl.tweespraak.codebook.Notes;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// One variable in the codebook document.
final class CodebookEntry {

    private static final Text COLUMNS = new Text("Kolommen", "Columns");
    private static final Text KIND = new Text("Soort", "Kind");
    private static final Text LEVEL = new Text("Meetniveau", "Level of measurement");
    private static final Text ASKED = new Text("Van toepassing als", "Applies if");
    private static final Text ALWAYS = new Text("altijd", "always");
    private static final Text RANGE = new Text("Bereik", "Range");
    private static final Text FROM = new Text("vanaf %s", "from %s");
    private static final Text FROM_TO = new Text("%s tot en met %s", "%s to %s");
    private static final Text SOURCE = new Text("Afgeleid van", "Worked out from");
    private static final Text MISSING = new Text("Ontbrekend", "Missing");
    private static final Text BOTH_MISSING = new Text("−99 staat er niet; −88 niet van toepassing",
            "−99 not told; −88 does not apply");
    private static final Text INCLUDE = new Text("Wel: ", "Include: ");
    private static final Text EXCLUDE = new Text("Niet: ", "Exclude: ");
    private static final Text EXAMPLE = new Text("Voorbeeld: ", "Example: ");
    private static final Text CODE = new Text("code", "code");
    private static final Text CATEGORY = new Text("categorie", "category");
    private static final Text MEANING = new Text("wanneer", "when");
    private static final Text OTHERWISE = new Text("anders", "otherwise");

    private final ConditionWords words;
    private final Language language;

    CodebookEntry(ConditionWords words, Language language) {
        this.words = words;
        this.language = language;
    }

    void variable(Markup page, Variable variable, List<String> columns) {
        head(page, variable.name(), variable.label());
        notes(page, variable.notes());
        page.raw("<dl>");
        columns(page, columns);
        fact(page, KIND, kind(variable.kind()));
        fact(page, LEVEL, level(variable));
        fact(page, ASKED, variable.appliesWhen() == null ? ALWAYS : words.of(variable.appliesWhen()));
        if (variable.min() != null) {
            fact(page, RANGE, range(variable.min(), variable.max()));
        }
        fact(page, MISSING, BOTH_MISSING);
        page.raw("</dl>");
        if (!variable.categories().isEmpty()) {
            table(page);
            variable.categories().forEach(it -> category(page, it));
            page.raw("</tbody></table>");
        }
        page.raw("</article>");
    }

    void derived(Markup page, Derived derived, Text source, List<String> columns) {
        head(page, derived.name(), derived.label());
        page.raw("<dl>");
        columns(page, columns);
        fact(page, SOURCE, source);
        fact(page, MISSING, BOTH_MISSING);
        page.raw("</dl>");
        table(page);
        derived.rules().forEach(it -> row(page, it.value().code(), it.value().label(),
                Markup.escaped(said(words.of(it.when())))));
        row(page, derived.otherwise().code(), derived.otherwise().label(), Markup.escaped(said(OTHERWISE)));
        page.raw("</tbody></table>").raw("</article>");
    }

    /// Names of columns as they are written.
    static String codes(List<String> columns) {
        return columns.stream().map(it -> "<code>" + Markup.escaped(it) + "</code>").collect(Collectors.joining(" "));
    }

    private String said(Text text) {
        return text.in(language);
    }

    private void head(Markup page, String name, Text label) {
        page.raw("<article id=\"" + name + "\">").raw("<h3>" + Markup.escaped(said(label)) + " <code>"
                + Markup.escaped(name) + "</code></h3>");
    }

    private void columns(Markup page, List<String> columns) {
        page.element("dt", said(COLUMNS)).raw("<dd>" + codes(columns) + "</dd>");
    }

    private void fact(Markup page, Text name, Text value) {
        page.element("dt", said(name)).element("dd", said(value));
    }

    private void notes(Markup page, Notes notes) {
        if (notes.definition() != null) {
            page.element("p", said(notes.definition()));
        }
        String more = more(notes);
        if (!more.isEmpty()) {
            page.raw("<p class=\"when\">" + more + "</p>");
        }
    }

    /// When to choose it and when not, as markup.
    private String more(Notes notes) {
        StringBuilder more = new StringBuilder();
        add(more, INCLUDE, notes.include());
        add(more, EXCLUDE, notes.exclude());
        add(more, EXAMPLE, notes.example());
        return more.toString();
    }

    private void add(StringBuilder to, Text name, @Nullable Text note) {
        if (note != null) {
            to.append(to.isEmpty() ? "" : "<br>").append(Markup.escaped(said(name) + said(note)));
        }
    }

    private void table(Markup page) {
        page.raw("<table>").raw("<thead><tr>").element("th scope=\"col\"", said(CODE))
                .element("th scope=\"col\"", said(CATEGORY)).element("th scope=\"col\"", said(MEANING))
                .raw("</tr></thead>").raw("<tbody>");
    }

    private void category(Markup page, Category category) {
        Notes notes = category.notes();
        String when = notes.definition() == null ? "" : Markup.escaped(said(notes.definition()));
        String more = more(notes);
        row(page, category.code(), category.label(), when + (when.isEmpty() || more.isEmpty() ? "" : "<br>") + more
                + " <span class=\"when\">(" + category.source().word() + ")</span>");
    }

    private void row(Markup page, int code, Text label, String markup) {
        page.raw("<tr><th scope=\"row\">" + code + "</th><td>" + Markup.escaped(said(label)) + "</td><td>" + markup
                + "</td></tr>");
    }

    private static Text kind(Kind kind) {
        return switch (kind) {
            case ONE -> new Text("één categorie", "one category");
            case MANY -> new Text("meer categorieën tegelijk", "several categories at once");
            case NUMBER -> new Text("getal", "number");
            case DATE -> new Text("datum", "date");
            case TEXT -> new Text("tekst", "text");
        };
    }

    private static Text level(Variable variable) {
        Level level = variable.level();
        return switch (level) {
            case NOMINAL -> new Text("nominaal", "nominal");
            case ORDINAL -> new Text("ordinaal", "ordinal");
            case SCALE -> variable.kind() == Kind.NUMBER && variable.ratio()
                    ? new Text("schaal (ratio)", "scale (ratio)")
                    : new Text("schaal (interval)", "scale (interval)");
        };
    }

    private static Text range(BigDecimal min, @Nullable BigDecimal max) {
        return max == null ? FROM.with(min.toPlainString()) : FROM_TO.with(min.toPlainString(), max.toPlainString());
    }
}
