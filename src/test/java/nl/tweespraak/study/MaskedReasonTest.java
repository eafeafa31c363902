package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.store.Decrypted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Why a case or a round was opened again stands in the journal alone: it is looked through, and masked there for good.
class MaskedReasonTest {

    /// Visibly invented.
    private static final String NAME = "Zwabberstaart";
    private static final String REASON = "😀 Verzonnen: " + NAME + " belde.";

    @TempDir
    private Path folder = Path.of("");
    private Path study = Path.of("");

    @BeforeEach
    void reopened() throws IOException {
        study = folder.resolve("study");
        try (Study open = FilledStudy.create(study)) {
            FilledStudy.addTranscripts(open, 1, 4);
            open.apply(new Edit.AddCoder("Anna"));
            open.apply(new Edit.OpenRound("1", false, List.of("Anna"), List.of("002"), 100, 1));
            open.as(new Person.Coding("Anna")).apply(new Edit.HandInCase("001", "Anna"));
            open.apply(new Edit.ReopenCase("001", "Anna", REASON));
            open.as(new Person.Coding("Anna")).apply(new Edit.HandInCase("002", "Anna"));
            open.apply(new Edit.CloseRound("1", "category"));
            open.apply(new Edit.ReopenRound("1", NAME));
            open.file().backupIfChanged();
        }
        assertThat(Decrypted.holding(NAME, study, FilledStudy.PASSPHRASE)).as("a trace that can be found")
                .contains("study.mv.db").hasSizeGreaterThan(1);
    }

    private static Edit.MaskRow row(@Nullable UUID edit, int start, int end) {
        return new Edit.MaskRow(2, String.valueOf(edit), 0, start, end, PersonalKind.NAME);
    }

    @Test
    void theLeadReadsThemAmongTheNotesAndNobodyElse() {
        try (Study open = FilledStudy.open(study)) {
            List<Note> notes = Note.of(open);
            assertThat(notes).extracting(Note::text).containsExactly(REASON, NAME);
            assertThat(notes).extracting(it -> it.place(open.codebook()).en())
                    .containsExactly("reason to give back of lead, case 001", "reason to reopen of lead, round 1");
            assertThat(notes).extracting(Note::caseId).containsExactly("001", null);
            assertThat(notes.toString()).doesNotContain(NAME);
            assertThat(Note.of(open.as(new Person.Coding("Anna")))).isEmpty();
        }
    }

    @Test
    void nothingOfAMaskedReasonIsLeftInAnyFile() throws IOException {
        try (Study open = FilledStudy.open(study)) {
            List<Note> notes = Note.of(open);
            Edit.Mask mask = new Edit.Mask(List.of(row(notes.get(0).edit(), 13, 26), row(notes.get(1).edit(), 0, 13)));
            assertThat(open.apply(mask).rows()).isEqualTo(2);
            assertThat(Note.of(open)).extracting(Note::text).containsExactly("😀 Verzonnen: [naam] belde.", "[naam]");
            assertThat(open.file().check()).isEmpty();
            String head = open.file().head();
            assertThat(open.apply(mask).rows()).as("the same rows again").isZero();
            assertThat(open.file().head()).isEqualTo(head);
            assertThat(open.undoWords()).isEmpty();
        }
        assertThat(Decrypted.holding(NAME, study, FilledStudy.PASSPHRASE)).isEmpty();
        try (Study again = FilledStudy.open(study)) {
            assertThat(again.file().check()).isEmpty();
            assertThat(Note.of(again)).extracting(Note::text).containsExactly("😀 Verzonnen: [naam] belde.", "[naam]");
        }
    }

    @Test
    void aRowThatPointsAtNoReasonIsRefused() {
        try (Study open = FilledStudy.open(study)) {
            UUID edit = Note.of(open).getFirst().edit();
            for (Edit.MaskRow row : List.of(row(UUID.randomUUID(), 0, 1), row(edit, 5, 900), row(edit, 5, 5),
                    new Edit.MaskRow(2, "001", 0, 0, 1, PersonalKind.NAME))) {
                assertThatExceptionOfType(Refusal.class).isThrownBy(() -> open.apply(new Edit.Mask(List.of(row))));
            }
            assertThat(Note.of(open).getFirst().text()).isEqualTo(REASON);
        }
    }
}
