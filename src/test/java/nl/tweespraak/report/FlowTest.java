package nl.tweespraak.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Flow;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// The flow as a picture, in the numbers of the published edition.
class FlowTest {

    @Test
    void thePictureSaysEveryNumberAndReason() throws Exception {
        Document svg = read(FlowSvg.of(published(), Language.NL));
        NodeList texts = svg.getElementsByTagName("text");
        List<String> said = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            said.add(texts.item(i).getTextContent().strip());
        }
        assertThat(said).containsExactlyInAnyOrder("308 gesprekken", "290 bezoekers", "229 casussen",
                "waarvan 3 onbeslist: die tellen mee", "18 gekoppeld als dubbeling", "61 buiten de afbakening",
                "40 ander <seksueel> geweld", "21 anders");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .startsWith("308 gesprekken, waarvan 18 gekoppeld").endsWith("21.");
    }

    @Test
    void heightsAreInProportion() {
        FlowShape shape = FlowShape.of(published(), 1000, 400);
        double unit = shape.bars().getFirst().height() / 308;
        assertThat(shape.bars()).extracting(it -> Math.round(it.height() / unit)).containsExactly(308L, 290L, 229L, 18L,
                61L);
        assertThat(shape.bars()).allSatisfy(it -> assertThat(it.y() + it.height()).isLessThanOrEqualTo(400));
        assertThat(shape.bands()).hasSize(4);
    }

    @Test
    void nothingFallsOffWhereNothingDoes() {
        FlowShape shape = FlowShape.of(new Flow(12, 0, 0, List.of(), List.of()), 1000, 400);
        assertThat(shape.bars()).hasSize(3);
        assertThat(shape.captions()).extracting(FlowShape.Caption::number).containsExactly(12, 12, 12);
    }

    private static Flow published() {
        List<Flow.Out> out = new ArrayList<>();
        for (int number = 1; number <= 61; number++) {
            out.add(new Flow.Out("" + number, number <= 40 ? 2 : 5, true));
        }
        return new Flow(308, 18, 3, List.of(new Flow.Reason(2, Text.same("ander <seksueel> geweld"), 40),
                new Flow.Reason(5, new Text("anders", "other"), 21)), out);
    }

    private static Document read(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
