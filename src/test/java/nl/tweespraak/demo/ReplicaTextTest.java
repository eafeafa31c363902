package nl.tweespraak.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Transcript;
import org.junit.jupiter.api.Test;

/// What the replica writes is composed of the list.
class ReplicaTextTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 12);

    private static List<Transcript> talks() {
        Random random = new Random(3);
        ReplicaTalk talk = new ReplicaTalk(random);
        List<Transcript> talks = new ArrayList<>();
        for (Visitor visitor : Visitors.of(random)) {
            talks.add(talk.of("1", DAY, "fier", visitor, random.nextBoolean()));
        }
        Visitor out = new Visitor();
        out.put("scope", "4");
        talks.add(talk.of("1", DAY, "csg", out, false));
        return talks;
    }

    @Test
    void everyMessageIsComposedOfTheList() throws IOException {
        SamplePhrases phrases = SamplePhrases.read();
        assertThat(talks()).hasSize(230).allSatisfy(talk -> {
            assertThat(talk.messages()).extracting(Message::text)
                    .allSatisfy(text -> assertThat(text).matches(phrases::holdsMessage, "on the list"));
            assertThat(talk.messages().getFirst().text()).isEqualTo("Dit gesprek is verzonnen.");
            assertThat(talk.attributes().keySet()).isSubsetOf("channel", "pseudonym", "gender", "age");
        });
    }

    @Test
    void whatCodersWriteIsComposedOfTheList() throws IOException {
        SamplePhrases phrases = SamplePhrases.read();
        TwoCoders coders = new TwoCoders(Codebooks.builtIn("ckm-2022"), new Random(4));
        Transcript talk = talks().getFirst();
        Visitors.of(new Random(5)).forEach(it -> coders.code(talk, it));
        assertThat(coders.codings()).extracting(Edit.CodingRow::doubt)
                .allMatch(it -> it != null && (it.isEmpty() || phrases.holdsNote(it)));
        assertThat(coders.decisions()).isNotEmpty().extracting(Edit.DecisionRow::reason).allMatch(phrases::holdsNote);
    }
}
