package nl.tweespraak.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class SchemaTest {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text("codebook.schema.json"), InputFormat.JSON);

    @Test
    void everyEditionIsAsTheSchemaSays() {
        for (String edition : Codebooks.editions()) {
            assertThat(problems(text(edition + ".json"))).as(edition).isEmpty();
        }
    }

    @Test
    void theSchemaItselfIsAsItsDraftSays() {
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}", InputFormat.JSON);
        assertThat(draft.validate(text("codebook.schema.json"), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatTheProgramRefuses() {
        assertThat(problems(Sample.TEXT)).isEmpty();
        for (List<String> change : List.of(List.of("\"kind\": \"many\"", "\"kind\": \"several\""),
                List.of("\"code\": 2", "\"code\": -99"), List.of("\"kleur\"", "\"2kleur\""),
                List.of(", \"en\": \"red\"", ""), List.of("\"min\": 0", "\"low\": 0"),
                List.of("\"source\": \"report\"", "\"source\": \"book\""), List.of("\"includes\": 2", "\"has\": 2"),
                List.of("-88}", "-77}"))) {
            String changed = Sample.with(change.get(0), change.get(1));
            assertThat(problems(changed)).as(change.toString()).isNotEmpty();
            assertThat(Sample.problems(changed)).as(change.toString()).isNotEmpty();
        }
    }

    private List<Error> problems(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static String text(String name) {
        try (InputStream in = SchemaTest.class.getResourceAsStream("/codebook/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
