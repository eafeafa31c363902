package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.store.Decrypted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A lead masks while a coder works on the text as it was, at a desk of their own.
class MaskedWorkTest {

    /// "Welkom, fijn dat je contact zoekt."
    private static final int POSITION = 4;
    private static final Entry.CodingKey KEY = FilledStudy.key("001", "Anna", "scope");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatWasMarkedBeforeComesToWhereItIsNow() throws IOException {
        Desks desks = new Desks(folder);
        try (Study lead = desks.lead("lead", 4, List.of("Anna"));
                Study anna = desks.settled(desks.task(lead, "Anna"), "anna")) {
            anna.apply(new Edit.SetAnswer(KEY, new Answer.One(1)));
            for (TextRange range : List.of(new TextRange(0, 6), new TextRange(8, 12), new TextRange(13, 19),
                    new TextRange(0, 15))) {
                anna.apply(new Edit.AddEvidence(KEY, "001", POSITION, range));
            }
            lead.apply(new Edit.Mask(List.of(new Edit.MaskRow(0, "001", POSITION, 8, 12, PersonalKind.NAME))));
            Desks.take(lead, desks.work(anna));
            assertThat(marked(lead)).containsExactlyInAnyOrder("0-6 Welkom", "8-14 [naam]", "15-21 dat je",
                    "0-17 Welkom, [naam] da");
            anna.apply(new Edit.RemoveEvidence(evidence(anna).getFirst().key().id()));
            anna.apply(new Edit.HandInCase("001", "Anna"));
            Path work = desks.work(anna);
            Desks.take(lead, work);
            assertThat(marked(lead)).hasSize(3);
            String head = lead.file().head();
            Desks.take(lead, work);
            assertThat(lead.file().head()).isEqualTo(head);
            assertThat(lead.file().check()).isEmpty();
        }
        assertThat(Decrypted.holding("Welkom, fijn da\"", folder.resolve("lead"), FilledStudy.PASSPHRASE)).isEmpty();
        assertThat(Decrypted.holding("\"quote\":\"fijn", folder.resolve("lead"), FilledStudy.PASSPHRASE)).isEmpty();
    }

    private static List<Evidence> evidence(Study study) {
        List<Evidence> found = new ArrayList<>();
        study.file().eachCase(it -> it.entries().stream().filter(Evidence.class::isInstance).map(Evidence.class::cast)
                .forEach(found::add));
        return found;
    }

    private static List<String> marked(Study study) {
        return evidence(study).stream().map(it -> it.range().start() + "-" + it.range().end() + " " + it.quote())
                .toList();
    }
}
