package nl.tweespraak.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.ConditionWords;
import nl.tweespraak.codebook.Derived;
import nl.tweespraak.codebook.Section;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;

/// What each column of a data set means, as one page that needs no other file: labels, categories with their codes,
/// what is missing, when a question is asked, and where the data come from.
final class CodebookDocument {

    private static final Text TITLE = new Text("Codeboek bij de gegevens", "Codebook of the data");
    private static final Text HOW = new Text("Hoe de gegevens te lezen zijn", "How to read the data");
    private static final Text CONTENTS = new Text("Inhoud", "Contents");
    private static final Text DERIVED = new Text("Afgeleid bij het exporteren", "Worked out at export");
    private static final Text FIRST_RULE = new Text("De eerste regel die geldt, bepaalt de waarde.",
            "The first rule that holds says the value.");
    private static final Text FURTHER = new Text("Overige kolommen", "Further columns");
    private static final Text CHECKS = new Text("Waarop bij het coderen gewezen wordt", "What coders are warned of");
    private static final List<Text> LEGEND = List.of(
            new Text("Elke rij is een casus in het onderzoek: een unieke bezoeker, in de volgorde van innemen.",
                    "Each row is a case of the study: a unique visitor, in order of import."),
            new Text("Leeg: er is geen uitkomst, of de codeur heeft niets gecodeerd.",
                    "Empty: there is no consensus, or the coder coded nothing."),
            new Text("−99: het gesprek vertelt het niet. −88: de vraag is hier niet van toepassing.",
                    "−99: the conversation does not tell. −88: the question does not apply here."),
            new Text(
                    "Waar meer antwoorden kunnen, heeft elke categorie een kolom: 1 gekozen, 0 niet; −99 en −88 vullen ze alle.",
                    "Where several answers are possible each category has a column: 1 chosen, 0 not; −99 and −88 fill them all."),
            new Text(
                    "Een kolom met @ is van die codeur; in SPSS heet die _c1, _c2 enzovoort, met de naam in het label.",
                    "A column with @ is that coder’s; in SPSS it is called _c1, _c2 and so on, with the name in its label."));

    private final Codebook codebook;
    private final DataTable table;
    private final Provenance provenance;
    private final Language language;
    private final CodebookEntry entry;
    private final ConditionWords words;

    CodebookDocument(Codebook codebook, DataTable table, Provenance provenance, Language language) {
        this.codebook = codebook;
        this.table = table;
        this.provenance = provenance;
        this.language = language;
        this.words = new ConditionWords(codebook);
        this.entry = new CodebookEntry(words, language);
    }

    String page() {
        Markup page = Markup.page(language, said(TITLE) + ": " + provenance.study(), CodebookDocument.class,
                "codebook.css").raw("<body>").raw("<header>").element("h1", said(TITLE))
                .element("p class=\"study\"", provenance.study()).element("p", said(codebook.title()))
                .element("p", said(codebook.origin())).raw("</header>");
        contents(page);
        page.raw("<main>").raw("<section id=\"how\">").element("h2", said(HOW)).raw("<ul>");
        LEGEND.forEach(it -> page.element("li", said(it)));
        page.raw("</ul>").raw("</section>");
        codebook.sections().forEach(it -> section(page, it));
        derived(page);
        further(page);
        checks(page);
        page.raw("</main>").raw("<footer>");
        provenance.lines().forEach(it -> page.element("p", said(it)));
        return page.raw("</footer>").raw("</body>").raw("</html>").toString();
    }

    private String said(Text text) {
        return text.in(language);
    }

    private void contents(Markup page) {
        page.raw("<nav aria-label=\"" + said(CONTENTS) + "\">").raw("<ol>");
        codebook.sections().forEach(it -> link(page, "section-" + it.name(), it.label()));
        link(page, "derived", DERIVED);
        link(page, "further", FURTHER);
        link(page, "checks", CHECKS);
        page.raw("</ol>").raw("</nav>");
    }

    private void link(Markup page, String id, Text title) {
        page.raw("<li><a href=\"#" + id + "\">" + Markup.escaped(said(title)) + "</a></li>");
    }

    private void section(Markup page, Section section) {
        page.raw("<section id=\"section-" + section.name() + "\">").element("h2", said(section.label()));
        for (Variable variable : codebook.variables()) {
            if (variable.section().equals(section.name())) {
                group(variable.name()).ifPresent(it -> entry.variable(page, variable, columns(it)));
            }
        }
        page.raw("</section>");
    }

    private void derived(Markup page) {
        page.raw("<section id=\"derived\">").element("h2", said(DERIVED))
                .element("p", said(FIRST_RULE));
        for (Derived derived : codebook.derived()) {
            group(derived.name()).ifPresent(it -> entry.derived(page, derived,
                    codebook.variable(derived.source()).label(), columns(it)));
        }
        page.raw("</section>");
    }

    private void further(Markup page) {
        page.raw("<section id=\"further\">").element("h2", said(FURTHER)).raw("<dl>");
        for (FieldGroup group : table.groups()) {
            if (!group.fields().isEmpty() && isFurther(group.fields().getFirst().stem())) {
                page.element("dt", said(group.meaning().label())).raw("<dd>" + CodebookEntry.codes(columns(group))
                        + "</dd>");
            }
        }
        page.raw("</dl>").raw("</section>");
    }

    private boolean isFurther(String stem) {
        return codebook.find(stem).isEmpty() && codebook.derived().stream().noneMatch(it -> it.name().equals(stem));
    }

    private void checks(Markup page) {
        page.raw("<section id=\"checks\">").element("h2", said(CHECKS)).raw("<ul>");
        codebook.checks().forEach(it -> page.raw("<li>" + Markup.escaped(said(it.warning())) + " <span class=\"when\">"
                + Markup.escaped(said(words.of(it.when()))) + "</span></li>"));
        page.raw("</ul>").raw("</section>");
    }

    private Optional<FieldGroup> group(String stem) {
        return table.groups().stream().filter(it -> !it.fields().isEmpty())
                .filter(it -> it.fields().getFirst().stem().equals(stem)).findFirst();
    }

    /// The names as CSV, XLSX and JSON have them.
    private static List<String> columns(FieldGroup group) {
        return new ArrayList<>(new DataSetCsv(List.of(group)).header());
    }
}
