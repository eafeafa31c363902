package nl.tweespraak.desktop.disagreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.reader.Row;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTextTest {

    @TempDir
    Path folder;

    @Test
    void eachCoderHasTheMessagesOfTheirOwnEvidence() {
        try (Study study = ComparedStudy.pictured(folder)) {
            DisagreementsModel model = new DisagreementsController(Kit.direct(ComparedStudy.CLOCK), study).model();
            Difference row = Objects.requireNonNull(model.chosenProperty().get());
            CaseText text = Objects.requireNonNull(model.textProperty().get());
            assertThat(text.passages(row.first())).extracting(Row.Line::number).containsExactly(3, 7);
            assertThat(text.passages(row.second())).as("with what it answers").extracting(Row.Line::number)
                    .containsExactly(6, 7);
            assertThat(CaseText.marks(row.second(), Text.same(""))).singleElement()
                    .satisfies(mark -> assertThat(mark.tag().letters()).isEqualTo(Text.same("B")));
        }
    }
}
