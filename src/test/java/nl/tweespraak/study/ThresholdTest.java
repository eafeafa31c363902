package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Threshold;
import nl.tweespraak.store.StudyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThresholdTest {

    @TempDir
    Path folder;

    @Test
    void itIsKeptWithTheStudyAndTheLaterOneHolds() {
        try (Study study = FilledStudy.create(folder.resolve("study"))) {
            assertThat(study.file().threshold()).isEmpty();
            study.apply(new Edit.SetThreshold(8));
            study.apply(new Edit.SetThreshold(3));
            assertThat(study.file().threshold().map(Threshold::cases)).contains(3);
            String head = study.file().head();
            study.apply(new Edit.SetThreshold(3));
            assertThat(study.file().head()).as("nothing changed").isEqualTo(head);
            assertThat(study.file().check()).isEmpty();
        }
        try (StudyFile again = StudyFile.open(folder.resolve("study"), null, FilledStudy.PASSPHRASE)) {
            assertThat(again.threshold().map(Threshold::cases)).contains(3);
        }
    }

    @Test
    void whatMakesNothingSmallIsRefused() {
        try (Study study = FilledStudy.create(folder.resolve("study"))) {
            assertThatThrownBy(() -> study.apply(new Edit.SetThreshold(1))).isInstanceOf(Refusal.class);
            study.apply(new Edit.AddCoder("Anna"));
            Study coder = study.as(new Person.Coding("Anna"));
            assertThatThrownBy(() -> coder.apply(new Edit.SetThreshold(4))).isInstanceOf(Refusal.class);
            assertThat(study.file().threshold()).isEmpty();
        }
    }
}
