package nl.tweespraak.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tweespraak.model.Coding;
import nl.tweespraak.store.CannotOpen;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Sheet;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.StudyCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleStudyTest {

    private static final char[] PASSPHRASE = SampleStudy.PASSPHRASE.toCharArray();
    private static final Path DESCRIPTION = Path.of("docs", "sample-study.md");
    private static final Pattern COUNT = Pattern.compile("(?m)^\\| ([a-z ]+) \\| ([0-9]+) \\|");

    @TempDir
    Path folder;

    @Test
    void wholeSampleGoesInAsItsDescriptionSaysAndIsNotReplacedWhileOpen() throws IOException {
        try (Study study = new SampleStudy(KeyStrength.LIGHT, InstantSource.system()).make(folder, PASSPHRASE)) {
            assertThat(study.file().check()).isEmpty();
            assertThat(study.file().isSample()).isTrue();
            assertThat(study.title()).contains("verzonnen");
            assertThat(described()).isEqualTo(counted(study.counts()));
            isBegunAndNotHandedIn(study.as(SampleStudy.CODER).sheet("004"));
            everyRowIsIn(study);
            assertThatThrownBy(() -> OwnMark.clear(folder.resolve("study"))).isInstanceOf(CannotOpen.class);
            assertThat(study.file().check()).isEmpty();
        }
        OwnMark.clear(folder.resolve("study"));
        assertThat(folder.resolve("study")).isEmptyDirectory();
    }

    private static Map<String, Long> described() throws IOException {
        return COUNT.matcher(Files.readString(DESCRIPTION)).results()
                .collect(Collectors.toMap(row -> row.group(1), row -> Long.valueOf(row.group(2))));
    }

    private static Map<String, Long> counted(StudyCounts counts) {
        return Map.ofEntries(Map.entry("transcripts", (long) counts.transcripts()),
                Map.entry("messages", counts.messages()), Map.entry("duplicates", (long) counts.duplicates()),
                Map.entry("cases", (long) counts.cases()), Map.entry("in scope", (long) counts.inScope()),
                Map.entry("undecided", (long) counts.undecided()),
                Map.entry("out of scope", (long) counts.outOfScope()), Map.entry("coders", (long) counts.coders()),
                Map.entry("codings", (long) counts.codings()),
                Map.entry("disagreements", (long) counts.disagreements()),
                Map.entry("open disagreements", (long) counts.openDisagreements()),
                Map.entry("decisions", (long) counts.decisions()));
    }

    private static void isBegunAndNotHandedIn(Sheet sheet) {
        assertThat(sheet.handedIn()).isFalse();
        assertThat(sheet.line("perpetrator_relation").isDoubted()).isTrue();
        assertThat(sheet.line("perpetrator_relation").evidence()).hasSize(2);
    }

    /// Answers that only accept what an attribute proposed are stored and not counted as codings.
    private static void everyRowIsIn(Study study) throws IOException {
        assertThat(study.file().edits("AddEvidence")).hasSameSizeAs(SampleFiles.rows("evidence.csv"));
        long accepted = study.file().edits("SetAnswer").stream()
                .flatMap(edit -> study.file().changes(edit.edit()).stream())
                .filter(change -> change.after() instanceof Coding coding && coding.prefilled()).count();
        int rows = 0;
        for (String file : List.of("codings-a.csv", "codings-b.csv", "started.csv")) {
            rows += SampleFiles.rows(file).size();
        }
        assertThat(study.counts().codings() + accepted).isEqualTo(rows);
    }
}
