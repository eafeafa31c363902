package nl.tweespraak.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Holds a page that was written to what a browser needs, strictly: everything closed and nested, every id once, every
/// link to a place in the page, every picture with words, and nothing asked of a network.
public final class PageCheck {

    private final List<Element> elements = new ArrayList<>();

    private PageCheck(Document page) {
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
    }

    public static void hold(String page) throws Exception {
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"");
        assertThat(page).doesNotContain("http:").doesNotContain("https:").doesNotContain("url(")
                .doesNotContain("@import").doesNotContain("<script").doesNotContain(" src=");
        String strict = page.substring("<!DOCTYPE html>".length()).replace("<br>", "<br/>")
                .replaceAll("<(meta [^>]*)>", "<$1/>");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        PageCheck check = new PageCheck(factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(strict.getBytes(StandardCharsets.UTF_8))));
        check.placesAreThere();
        check.headingsFollow();
        check.picturesHaveWords();
        check.tablesAreEven();
    }

    private List<Element> all(String name) {
        return elements.stream().filter(it -> it.getTagName().equals(name)).toList();
    }

    private void placesAreThere() {
        List<String> ids = elements.stream().map(it -> it.getAttribute("id")).filter(it -> !it.isEmpty()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all("a")).allSatisfy(it -> assertThat(it.getAttribute("href")).startsWith("#"));
        assertThat(all("a").stream().map(it -> it.getAttribute("href").substring(1))).isSubsetOf(ids);
        assertThat(all("title").stream().filter(it -> it.getParentNode().getNodeName().equals("head"))).hasSize(1);
        assertThat(all("link")).isEmpty();
    }

    /// No level is left out on the way down.
    private void headingsFollow() {
        int before = 0;
        for (Element element : elements) {
            if (element.getTagName().matches("h[1-6]")) {
                int level = element.getTagName().charAt(1) - '0';
                assertThat(level).as(element.getTextContent()).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
        assertThat(all("h1")).hasSize(1);
    }

    private void picturesHaveWords() {
        assertThat(all("svg")).allSatisfy(svg -> {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            for (String id : svg.getAttribute("aria-labelledby").split(" ", -1)) {
                Element named = elements.stream().filter(it -> it.getAttribute("id").equals(id)).findFirst()
                        .orElseThrow();
                assertThat(named.getTextContent()).isNotBlank();
                assertThat(named.getParentNode()).isEqualTo(svg);
            }
        });
    }

    /// Every row has as many cells as the head.
    private void tablesAreEven() {
        for (Element table : all("table")) {
            List<Integer> widths = new ArrayList<>();
            NodeList rows = table.getElementsByTagName("tr");
            for (int i = 0; i < rows.getLength(); i++) {
                int width = 0;
                NodeList cells = rows.item(i).getChildNodes();
                for (int j = 0; j < cells.getLength(); j++) {
                    if (cells.item(j) instanceof Element cell) {
                        String span = cell.getAttribute("colspan");
                        width += span.isEmpty() ? 1 : Integer.parseInt(span);
                    }
                }
                widths.add(width);
            }
            assertThat(widths.stream().distinct()).as(table.getParentNode().getNodeName()).hasSize(1);
        }
    }
}
