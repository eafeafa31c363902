package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.Decrypted;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.StudyFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is masked or purged is gone: from the texts, from what was said, from what the journal has of it, and after closing
/// from every byte of the database and the backups, with the encryption taken off.
class GoneTest {

    /// Visibly invented.
    private static final String NAME = "Zwabberstaart";
    private static final String MEMO = "Flobbermemo";
    private static final String TEXT = "😀 Hallo " + NAME + ", dank je.";
    private static final Entry.CodingKey DURATION = FilledStudy.key("n1", "Anna", "duration");

    @TempDir
    private Path folder = Path.of("");
    private Path study = Path.of("");

    @BeforeEach
    void aStudyWithAName() throws IOException {
        study = folder.resolve("study");
        try (Study open = FilledStudy.create(study)) {
            FilledStudy.fill(open, 20, 1);
            try (ImportSession session = open.beginImport()) {
                session.add(new Transcript("n1", null, new TreeMap<>(Map.of()),
                        List.of(message(1, TEXT), message(2, NAME), message(3, ""))));
                open.commit(session, new Import("n.json", "00", ""));
            }
            open.file().backupIfChanged();
            Study desk = open.as(new Person.Coding("Anna"));
            desk.apply(new Edit.SetAnswer(FilledStudy.key("n1", "Anna", "scope"), new Answer.One(1)));
            desk.apply(new Edit.SetAnswer(DURATION, new Answer.One(1)));
            desk.apply(new Edit.SetMemo(DURATION, MEMO));
            desk.apply(new Edit.SetDoubt(DURATION, new Doubt(MEMO)));
            desk.apply(new Edit.ProposeDouble("n1", "Anna", "001", MEMO));
            mark(desk, 1, 2, 21);
            mark(desk, 1, 23, 31);
            mark(desk, 1, 10, 12);
            mark(desk, 2, 0, 13);
            desk.apply(new Edit.RemoveEvidence(evidence(open, "n1").getLast().key().id()));
            open.file().backupIfChanged();
        }
        assertThat(Decrypted.holding(NAME, study, FilledStudy.PASSPHRASE)).as("a trace that can be found")
                .hasSize(3).contains("study.mv.db");
        assertThat(Decrypted.holding(MEMO, study, FilledStudy.PASSPHRASE)).hasSize(2);
    }

    private static Message message(int position, String text) {
        return new Message(position, Speaker.CHATTER, null, text);
    }

    private static void mark(Study desk, int position, int start, int end) {
        desk.apply(new Edit.AddEvidence(DURATION, "n1", position, new TextRange(start, end)));
    }

    private static List<Evidence> evidence(Study study, String caseId) {
        return study.file().entries(caseId).orElseThrow().entries().stream().filter(Evidence.class::isInstance)
                .map(Evidence.class::cast).toList();
    }

    private static Edit.MaskRow row(int position, int start, int end) {
        return new Edit.MaskRow(0, "n1", position, start, end, PersonalKind.NAME);
    }

    private static void mask(Study open) {
        open.apply(new Edit.Mask(List.of(row(1, 8, 21), row(2, 0, 13))));
    }

    private List<String> backups(Path of) throws IOException {
        try (Stream<Path> inside = Files.list(of.resolve("backups"))) {
            return inside.map(it -> it.getFileName().toString()).toList();
        }
    }

    @Test
    void nothingOfAMaskedNameIsLeftInAnyFile() throws IOException {
        try (Study open = FilledStudy.open(study)) {
            mask(open);
            assertThat(open.file().transcript("n1").messages()).extracting(Message::text)
                    .containsExactly("😀 Hallo [naam], dank je.", "[naam]", "");
            assertThat(evidence(open, "n1")).extracting(it -> it.position() + " " + it.range().start() + "-"
                    + it.range().end() + " " + it.quote())
                    .containsExactlyInAnyOrder("1 2-14 Hallo [naam]", "1 16-24 dank je.", "1 8-14 [naam]");
            assertThat(open.file().check()).isEmpty();
        }
        assertThat(Decrypted.holding(NAME, study, FilledStudy.PASSPHRASE)).isEmpty();
        assertThat(backups(study)).hasSize(1);
        try (Study again = FilledStudy.open(study)) {
            assertThat(again.file().check()).isEmpty();
            assertThat(again.file().edits("Mask")).hasSize(1);
            Study desk = again.as(new Person.Coding("Anna"));
            assertThat(desk.undo()).isPresent();
            assertThat(evidence(again, "n1")).hasSize(4)
                    .anyMatch(it -> it.position() == 2 && it.quote().equals("[naam]"));
            assertThat(again.file().check()).isEmpty();
        }
        assertThat(Decrypted.holding(NAME, study, FilledStudy.PASSPHRASE)).isEmpty();
        try (StudyFile restored = StudyFile.restore(study.resolve("backups").resolve(backups(study).getFirst()),
                folder.resolve("restored"), null, FilledStudy.PASSPHRASE)) {
            assertThat(restored.transcript("n1").messages().getFirst().text()).isEqualTo("😀 Hallo [naam], dank je.");
            assertThat(restored.check()).isEmpty();
        }
    }

    @Test
    void whatAProcessThatWasEndedLeftGoesOnTheNextOpening() throws IOException {
        Path copy = folder.resolve("copy");
        try (Study open = FilledStudy.open(study)) {
            mask(open);
            copy(study, copy);
        }
        assertThat(Decrypted.holding(NAME, copy, FilledStudy.PASSPHRASE)).contains("study.mv.db").hasSize(3);
        try (Study again = FilledStudy.open(copy)) {
            assertThat(again.file().transcript("n1").messages().get(1).text()).isEqualTo("[naam]");
            assertThat(again.file().check()).isEmpty();
        }
        assertThat(Decrypted.holding(NAME, copy, FilledStudy.PASSPHRASE)).isEmpty();
        assertThat(backups(copy)).hasSize(1);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                if (!path.endsWith("study.lock")) {
                    Files.copy(path, to.resolve(from.relativize(path).toString()));
                }
            }
        }
    }

    @Test
    void whatWasErasedWithoutATombstoneIsDamage() throws IOException, SQLException {
        try (Study open = FilledStudy.open(study)) {
            mask(open);
        }
        RawRows.change(study, "delete from journal_payload where part < 0");
        try (Study open = FilledStudy.open(study)) {
            assertThat(open.file().check()).isNotEmpty();
        }
    }

    @Test
    void closingTwiceClearsOnce() throws IOException {
        Study open = FilledStudy.open(study);
        mask(open);
        open.close();
        List<String> once = backups(study);
        open.close();
        assertThat(backups(study)).isEqualTo(once).hasSize(1);
        FilledStudy.open(study).close();
        assertThat(backups(study)).isEqualTo(once);
    }

    @Test
    void aDamagedStudyKeepsItsOlderBackups() throws IOException, SQLException {
        Path copy = folder.resolve("copy");
        try (Study open = FilledStudy.open(study)) {
            mask(open);
            copy(study, copy);
        }
        RawRows.change(copy, "update message set content = 'x' where position = 1 and transcript = 1");
        Study damaged = FilledStudy.open(copy);
        assertThat(damaged.file().check()).isNotEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(damaged::close).withMessageContaining("not sound");
        assertThat(backups(copy)).hasSize(2);
    }

    @Test
    void onlyALeadMayMaskOrPurgeAndNothingUndoesIt() {
        try (Study open = FilledStudy.open(study)) {
            Study desk = open.as(new Person.Coding("Anna"));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> mask(desk));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.apply(new Edit.Purge()));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.apply(new Edit.SetRetention(null)));
            mask(open);
            assertThat(open.undoWords()).isEmpty();
        }
    }

    @Test
    void aPurgeLeavesNoTextAndKeepsWhatWasDecided() throws IOException {
        StudyCounts before;
        try (Study open = FilledStudy.open(study)) {
            before = open.counts();
            var attributes = open.file().transcript("001").attributes();
            assertThat(open.apply(new Edit.Purge()).rows()).isEqualTo(21);
            assertThat(open.counts()).isEqualTo(before);
            assertThat(open.file().check()).isEmpty();
            assertThat(open.file().transcript("n1").messages()).extracting(Message::text)
                    .containsExactly("[tekst verwijderd]", "[tekst verwijderd]", "");
            assertThat(open.file().transcript("001").attributes()).isEqualTo(attributes).isNotEmpty();
            assertThat(open.apply(new Edit.Purge()).rows()).isZero();
        }
        for (String words : List.of(NAME, MEMO, "verzonnen memo", "verzonnen vraag")) {
            assertThat(Decrypted.holding(words, study, FilledStudy.PASSPHRASE)).as(words).isEmpty();
        }
        try (Study again = FilledStudy.open(study)) {
            assertThat(again.file().check()).isEmpty();
            assertThat(again.counts()).isEqualTo(before);
            assertThat(evidence(again, "n1")).hasSize(3).allMatch(it -> it.quote().equals("[tekst verwijderd]"));
            assertThat(again.judged("001").decision("scope").orElseThrow().reason()).isEqualTo("verzonnen reden");
            assertThat(again.file().edits("Purge")).hasSize(1);
            assertThat(again.file().retention().orElseThrow().purged()).isNotNull();
        }
    }
}
