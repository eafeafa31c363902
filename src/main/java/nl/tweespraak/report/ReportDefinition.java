package nl.tweespraak.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.json.JsonValue;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// What the report of an edition prints, in order.
///
/// @param codebook the id of the codebook that it is about
public record ReportDefinition(String id, String edition, String codebook, Text title, Text origin,
        List<ReportSection> sections, List<Trend> trends) {

    private static final String FOLDER = "/codebook/";
    private static final String PUBLISHED = "published.json";

    public ReportDefinition {
        sections = List.copyOf(sections);
        trends = List.copyOf(trends);
    }

    /// All figures, in the order of the report.
    public List<FigureDefinition> figures() {
        return sections.stream().flatMap(it -> it.figures().stream()).toList();
    }

    /// @throws Refusal where the program brings no report of the codebook's edition along
    public static ReportDefinition of(Codebook codebook) {
        String name = "report-" + codebook.edition() + ".json";
        try (InputStream in = ReportDefinition.class.getResourceAsStream(FOLDER + name);
                InputStream published = ReportDefinition.class.getResourceAsStream(FOLDER + PUBLISHED)) {
            if (in == null || published == null) {
                throw none(codebook);
            }
            JsonValue definition = Json.read(in, name, JsonLimits.USUAL);
            // Before it is read: of another codebook of that year it would name variables that there are not.
            if (!(definition instanceof JsonObject it && it.get("codebook") instanceof JsonString about
                    && about.value().equals(codebook.id()))) {
                throw none(codebook);
            }
            return new DefinitionReader(codebook, name)
                    .read(definition, Json.read(published, PUBLISHED, JsonLimits.USUAL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal none(Codebook codebook) {
        return new Refusal(new Text("Van codeboek %s kent het programma geen rapport. Exporteer de gegevens.",
                "The program knows no report of codebook %s. Export the data.").with(codebook.id()));
    }
}
