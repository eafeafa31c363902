package nl.tweespraak.desktop.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import nl.tweespraak.SmallDisk;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.model.Answer;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk without room under the study of a coder at work.
class FullDiskAtTheDeskTest {

    private static final int MOST_ANSWERS = 2_000;

    @TempDir
    Path folder;

    @Test
    void anAnswerThatFoundNoRoomStaysOnScreenUntilItIsTriedAgain() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 4)) {
            Kit kit = Kit.direct(CodingStudy.CLOCK);
            try (Study study = CodingStudy.make(disk.path(), "a")) {
                CodingController coding = new CodingController(kit, study, true, null);
                coding.shown(null);
                disk.fillBut(0);
                int code = fill(kit, coding);

                assertThat(kit.saved().get()).isInstanceOf(Saved.Failed.class);
                assertThat(Objects.requireNonNull(coding.model().form().file().get()).line("scope").coded())
                        .isEqualTo(new Answer.One(code));
                assertThat(study.sheet("a").line("scope").coded()).isNotEqualTo(new Answer.One(code));

                disk.makeRoom();
                ((Saved.Failed) kit.saved().get()).again().run();
                assertThat(kit.saved().get()).isInstanceOf(Saved.Done.class);
                assertThat(study.sheet("a").line("scope").coded()).isEqualTo(new Answer.One(code));
            }
        }
    }

    /// Says which answer found no room.
    private static int fill(Kit kit, CodingController coding) {
        int code = 0;
        for (int answer = 0; answer < MOST_ANSWERS && !(kit.saved().get() instanceof Saved.Failed); answer++) {
            code = 1 + answer % 2;
            coding.actions().focus("scope");
            coding.actions().choose(code);
        }
        return code;
    }
}
