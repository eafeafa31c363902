package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that a chatter or a coder wrote is on the disk in the clear, while a study is open or after.
class TextLeakTest {

    private static final String MARK = "Zwaluwstaartkenmerk";
    private static final List<Charset> FORMS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    @TempDir
    Path folder;

    @Test
    void whatSomebodyReadsIsKeptNowhere() throws SQLException {
        Path study = folder.resolve("study");
        try (Study made = FilledStudy.create(study)) {
            FilledStudy.fill(made, 6, 1);
        }
        List<String> before = RawRows.all(study);
        try (Study read = FilledStudy.open(study)) {
            assertThat(Shown.of(read)).isNotEmpty();
        }
        assertThat(RawRows.all(study)).isEqualTo(before);
    }

    @Test
    void noFileHoldsAWordOfWhatWasWritten() throws IOException {
        Path study = folder.resolve("study");
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> before = inside(temporary, 1);
        try (Study open = FilledStudy.create(study)) {
            work(open);
            open.file().backupIfChanged();
            assertThat(leaks(inside(study, 3))).isEmpty();
        }
        try (Study again = FilledStudy.open(study)) {
            assertThat(again.file().transcript(MARK).messages().getFirst().text()).contains(MARK);
        }
        Set<Path> files = inside(study, 3);
        assertThat(leaks(files)).isEmpty();
        assertThat(files).extracting(it -> study.relativize(it).toString().replaceAll("backups.[0-9T-]+", "backups/x"))
                .containsExactlyInAnyOrder("study.mv.db", "keys.json", "study.lock", "study.turn", "backups/x.twb");
        Set<Path> fresh = inside(temporary, 1);
        fresh.removeAll(before);
        assertThat(leaks(fresh)).isEmpty();
        assertThat(fresh).noneMatch(it -> it.toString().endsWith(".db"));
    }

    private static void work(Study open) {
        try (ImportSession session = open.beginImport()) {
            session.add(new Transcript(MARK, null, new TreeMap<>(Map.of(MARK, MARK)),
                    List.of(new Message(1, Speaker.CHATTER, null, (MARK + " ").repeat(2_000)))));
            open.commit(session, new Import(MARK, "00", ""));
        }
        Study desk = open.as(new Person.Coding(MARK));
        desk.apply(new Edit.SetAnswer(FilledStudy.key(MARK, MARK, "scope"), new Answer.One(1)));
        desk.apply(new Edit.SetDoubt(FilledStudy.key(MARK, MARK, "duration"), new Doubt(MARK)));
        desk.apply(new Edit.SetMemo(FilledStudy.key(MARK, MARK, "duration"), MARK));
        desk.apply(new Edit.AddEvidence(FilledStudy.key(MARK, MARK, "duration"), MARK, 1,
                new TextRange(0, MARK.length())));
        desk.apply(new Edit.HandInCase(MARK, MARK));
        open.apply(new Edit.Decide(List.of(new Edit.DecisionRow(0, MARK, "scope", "1", MARK, MARK))));
        open.file().noteAccess(MARK, MARK);
        open.counts();
        open.disagreements(true);
    }

    /// Other tests make files beside this and take them away.
    private static Set<Path> inside(Path folder, int depth) throws IOException {
        Set<Path> found = new HashSet<>();
        Files.walkFileTree(folder, Set.of(), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static List<Path> leaks(Set<Path> files) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files) {
            // Byte by byte, so that any place in the file may begin a word.
            String content = content(file);
            if (FORMS.stream().anyMatch(
                    it -> content.contains(new String(MARK.getBytes(it), StandardCharsets.ISO_8859_1)))) {
                found.add(file);
            }
        }
        return found;
    }

    private static String content(Path file) throws IOException {
        try {
            return Files.isReadable(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    : "";
        } catch (NoSuchFileException _) {
            return "";
        }
    }
}
