package nl.tweespraak.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VariableTest {

    private final Codebook codebook = Codebooks.builtIn("ckm-2022");

    @ParameterizedTest
    @CsvSource({"scope,1", "scope,5", "coercion,{}", "coercion,6", "coercion,1|6|8", "age,0", "age,24", "age,120",
            "age,17.5", "first_contact,2022-03-12", "coercion_other_text,verzonnen", "scope,-99", "coercion,-88",
            "age,-99", "age,-88", "first_contact,-99", "coercion_other_text,-99"})
    void whatIsTakenIsWrittenAsItWasRead(String variable, String written) {
        Answer answer = codebook.variable(variable).parse(written).orElseThrow();
        assertThat(answer.written()).isEqualTo(written);
        assertThat(codebook.variable(variable).accepts(answer)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"scope,6", "scope,0", "scope,01", "scope,1.0", "scope,1|2", "scope,''", "scope,' 1'", "coercion,9",
            "coercion,6|1", "coercion,1|1", "coercion,1|", "coercion,|", "coercion,''", "age,121", "age,-1", "age,1e1",
            "age,024", "age,+5", "age,.5", "first_contact,12-03-2022", "first_contact,2022-02-30",
            "first_contact,2022-3-1", "coercion_other_text,' '", "scope,-98"})
    void whatIsNotTakenIsEmpty(String variable, String written) {
        assertThat(codebook.variable(variable).parse(written)).isEmpty();
    }

    @Test
    void textIsTakenUpToTenThousandCharacters() {
        Variable words = codebook.variable("coercion_other_text");
        assertThat(words.parse("x".repeat(10_000))).isPresent();
        assertThat(words.parse("x".repeat(10_001))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vrouw", "VROUW", " Female ", "v", "f"})
    void genderIsFilledWhateverTheCase(String written) {
        assertThat(codebook.variable("gender").fill(transcript(Map.of("gender", written))))
                .contains(new Answer.One(1));
    }

    @Test
    void whatAnAttributeDoesNotSayIsNotFilled() {
        assertThat(codebook.variable("gender").fill(transcript(Map.of("gender", "?")))).isEmpty();
        assertThat(codebook.variable("gender").fill(transcript(Map.of()))).isEmpty();
        assertThat(codebook.variable("age").fill(transcript(Map.of("age", "oud")))).isEmpty();
        assertThat(codebook.variable("age").fill(transcript(Map.of("age", "-99")))).isEmpty();
        assertThat(codebook.variable("language").fill(transcript(Map.of("language", "nl")))).isEmpty();
    }

    @Test
    void ageAndFirstContactAreFilledFromTheTranscript() {
        Transcript transcript = transcript(Map.of("age", "24"));
        assertThat(codebook.variable("age").fill(transcript).map(Answer::written)).contains("24");
        assertThat(codebook.variable("first_contact").fill(transcript).map(Answer::written)).contains("2022-03-12");
    }

    private static Transcript transcript(Map<String, String> attributes) {
        return new Transcript("t", LocalDate.of(2022, 3, 12), new TreeMap<>(attributes), List.of());
    }
}
