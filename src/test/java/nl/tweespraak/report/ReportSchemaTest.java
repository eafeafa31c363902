package nl.tweespraak.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.tweespraak.codebook.Codebooks;
import org.junit.jupiter.api.Test;

class ReportSchemaTest {

    private static String text(String name) throws IOException {
        try (InputStream in = ReportSchemaTest.class.getResourceAsStream("/codebook/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text(name),
                InputFormat.JSON);
    }

    @Test
    void theDefinitionAndWhatWasPublishedAreAsTheirSchemasSay() throws IOException {
        assertThat(schema("report.schema.json").validate(text("report-2022.json"), InputFormat.JSON)).isEmpty();
        assertThat(schema("published.schema.json").validate(text("published.json"), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatTheProgramDoesNotKnow() throws IOException {
        String changed = text("report-2022.json").replaceFirst("\"base\": \"none\"", "\"base\": \"some\"");
        assertThat(schema("report.schema.json").validate(changed, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void everyFigureHasOneIdAndEveryTrendItsFigure() {
        ReportDefinition definition = ReportDefinition.of(Codebooks.builtIn("ckm-2022"));
        assertThat(definition.figures()).extracting(FigureDefinition::id).hasSize(118).doesNotHaveDuplicates();
        assertThat(definition.trends()).isNotEmpty().allSatisfy(trend -> {
            assertThat(definition.figures()).extracting(FigureDefinition::id).contains(trend.figure());
            assertThat(trend.published()).isNotEmpty();
        });
    }
}
