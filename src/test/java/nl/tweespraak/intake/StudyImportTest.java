package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyImportTest {

    private static final String TABLE = "transcript,position,speaker,at,text\n";

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void makeStudy() {
        Codebook codebook = Codebooks.builtIn("ckm-2022");
        study = new Study(
                StudyFile.create(folder.resolve("study"), "lead", "verzonnen".toCharArray(), KeyStrength.LIGHT,
                        "verzonnen", codebook.source(), true),
                codebook, new Person.Lead("lead"), InstantSource.system());
    }

    @AfterEach
    void closeStudy() {
        study.close();
    }

    private Path table(String name, String rows) {
        return Taken.file(folder, name, TABLE + rows);
    }

    private ImportResult take(Path... files) {
        return StudyImport.into(study, null).take(List.of(files), Progress.NONE);
    }

    @Test
    void whatWasReadIsStoredToTheLetter() {
        String text = "'=1 \u200f\u05d0\u05d1 \ud83d\udc69\u200d\ud83d\udc67 \u20ac " + "x".repeat(32_000);
        Path file = table("a.csv", "g1,1,chatter,14:02,\"" + text + "\"\ng1,2,politie,,\n");

        assertThat(take(file)).isEqualTo(new ImportResult(1, 2, 0, List.of()));
        Transcript stored = study.transcripts("g1").getFirst();
        assertThat(stored).isEqualTo(Taken.from(file).transcripts().getFirst());
        assertThat(stored.messages()).extracting(Message::text).containsExactly(text, "");
    }

    @Test
    void theSameContentIsSkippedWithoutComplaint() {
        Path file = table("a.csv", "g1,1,chatter,,a\ng2,1,chatter,,b\n");
        take(file);

        assertThat(take(file)).isEqualTo(new ImportResult(0, 0, 2, List.of()));
        assertThat(study.counts().transcripts()).isEqualTo(2);
    }

    @Test
    void anIdStoredWithOtherContentIsSkippedAndListed() {
        take(table("a.csv", "g1,1,chatter,,a\n"));
        ImportResult result = take(table("b.csv", "g1,1,chatter,,b\ng2,1,chatter,,b\ng3,2,chatter,,c\n"));

        assertThat(result.transcripts()).isEqualTo(1);
        assertThat(result.messages()).isEqualTo(1);
        assertThat(result.skipped()).isEqualTo(2);
        assertThat(result.problems()).extracting(it -> it.place().en()).containsExactly("transcript 1 (g1), line 2",
                "transcript 3 (g3), line 4");
        assertThat(study.transcripts("g1").getFirst().messages().getFirst().text()).isEqualTo("a");
    }

    @Test
    void ofARefusedFileNothingIsTakenAndTheNextIsRead() {
        Path broken = table("a.csv", "g1,1,chatter,,a\ng2,1,tolk,,b\n");
        ImportResult result = take(broken, folder.resolve("no.csv"), table("c.csv", "g3,1,chatter,,a\n"));

        assertThat(result.transcripts()).isEqualTo(1);
        assertThat(result.skipped()).isZero();
        assertThat(result.problems()).extracting(Problem::file).containsExactly("a.csv", "no.csv");
        assertThat(study.counts().transcripts()).isEqualTo(1);
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndDoesNothing() {
        Path first = table("a.csv", "g1,1,chatter,,a\ng2,1,chatter,,a\n");
        Path second = table("b.csv", "g1,1,chatter,,a\ng2,1,chatter,,b\ng3,1,chatter,,c\n");
        ImportResult dry = StudyImport.dryRun(study, null).take(List.of(first, second), Progress.NONE);

        assertThat(study.counts().transcripts()).isZero();
        assertThat(dry).isEqualTo(take(first, second));
        assertThat(dry.transcripts()).isEqualTo(3);
        assertThat(dry.skipped()).isEqualTo(2);
    }

    @Test
    void ofACancelledFileNothingIsTaken() {
        Path first = table("a.csv", "g1,1,chatter,,a\n");
        Path second = table("b.csv", "g2,1,chatter,,a\ng3,1,chatter,," + "a".repeat(300_000) + "\n");
        List<Long> done = new ArrayList<>();

        assertThatThrownBy(() -> StudyImport.into(study, null).take(List.of(first, second), (now, total) -> {
            assertThat(total).isGreaterThan(300_000);
            return done.add(now) && now < 200_000;
        })).isInstanceOf(Cancelled.class);
        assertThat(done).isSorted();
        assertThat(study.counts().transcripts()).isEqualTo(1);
        assertThat(take(second).transcripts()).isEqualTo(2);
    }

    @Test
    void whoMayNotImportIsRefused() {
        StudyImport imports = StudyImport.into(study.as(new Person.Coding("A")), null);
        Path file = table("a.csv", "g1,1,chatter,,a\n");

        assertThatThrownBy(() -> imports.take(file, Progress.NONE)).isInstanceOf(Refusal.class);
    }
}
