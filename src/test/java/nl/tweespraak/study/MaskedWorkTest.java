package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.Decrypted;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.MaskedMessage;
import nl.tweespraak.store.PackageContents;
import nl.tweespraak.store.Packages;
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

    @Test
    void aNewerTaskMasksTheCodersStudyForGoodToo() throws IOException {
        Desks desks = new Desks(folder);
        try (Study lead = desks.lead("lead", 4, List.of("Anna"));
                Study anna = desks.settled(desks.task(lead, "Anna"), "anna")) {
            anna.apply(new Edit.SetAnswer(KEY, new Answer.One(1)));
            mark(anna, 0, 12);
            mark(anna, 8, 12);
            mark(anna, 13, 19);
            anna.apply(new Edit.RemoveEvidence(evidence(anna).getFirst().key().id()));
            anna.file().backupIfChanged();
            FilledStudy.addTranscripts(lead, 5, 1);
            mask(lead, 8, 12);
            mask(lead, 22, 29);
            assertThat(text(lead)).isEqualTo("Welkom, [naam] dat je [naam] zoekt.");
            Path task = desks.task(lead, "Anna");
            assertThat(new Unpacking(anna).take(task, true)).isEqualTo(new Packed(1, 0, 1));
            assertThat(new Unpacking(anna).look(task).isNothing()).isFalse();
            assertThat(text(anna)).as("a dry run masks nothing").contains("fijn");
            assertThat(Desks.take(anna, task)).isEqualTo(new Packed(1, 0, 1));
            assertThat(Desks.take(anna, task)).isEqualTo(new Packed(0, 0));
            assertThat(text(anna)).isEqualTo(text(lead));
            assertThat(marked(anna)).hasSize(2);
            assertThat(anna.undo()).isPresent();
            assertThat(marked(anna)).containsExactlyInAnyOrder("0-14 Welkom, [naam]", "8-14 [naam]", "15-21 dat je");
            anna.apply(new Edit.HandInCase("001", "Anna"));
            Desks.take(lead, desks.work(anna));
            assertThat(Desks.state(lead)).isEqualTo(Desks.state(anna));
            assertThat(anna.file().check()).isEmpty();
            assertThat(lead.file().check()).isEmpty();
        }
        for (String desk : List.of("anna", "lead")) {
            assertThat(holding("\"quote\":\"fijn", desk)).as(desk).isEmpty();
            assertThat(holding("\"quote\":\"Welkom, fijn\"", desk)).as(desk).isEmpty();
        }
        try (Study again = desks.open(folder.resolve("anna"))) {
            assertThat(again.file().check()).isEmpty();
            assertThat(text(again)).isEqualTo("Welkom, [naam] dat je [naam] zoekt.");
        }
    }

    @Test
    void whatIsLeftOutOfANewerTaskIsMaskedAllTheSame() throws IOException {
        Desks desks = new Desks(folder);
        try (Study lead = desks.lead("lead", 2, List.of("Anna", "Bram"))) {
            add(lead, "t", "qzxv verzonnen");
            try (Study anna = desks.settled(desks.task(lead, "Anna"), "anna")) {
                Entry.CodingKey key = FilledStudy.key("t", "Anna", "scope");
                anna.apply(new Edit.SetAnswer(key, new Answer.One(1)));
                anna.apply(new Edit.AddEvidence(key, "t", 1, new TextRange(0, 14)));
                anna.file().backupIfChanged();
                add(lead, "later", "verzonnen");
                lead.apply(new Edit.Mask(List.of(new Edit.MaskRow(0, "t", 1, 0, 4, PersonalKind.NAME),
                        new Edit.MaskRow(0, "later", 1, 0, 4, PersonalKind.NAME))));
                lead.apply(new Edit.Decide(List.of(new Edit.DecisionRow(0, "t", "scope", "5", "lead", ""),
                        new Edit.DecisionRow(0, "later", "scope", "5", "lead", ""))));
                Path task = desks.task(lead, "Anna");
                assertThat(read(anna, task).masked()).as("nothing of what Anna never had")
                        .extracting(MaskedMessage::transcript).containsExactly("t");
                assertThat(read(anna, task).transcripts()).extracting(Transcript::id).containsExactly("001", "002");
                assertThat(new Unpacking(anna).look(task).isNothing()).isFalse();
                assertThat(first(anna)).as("looking masks nothing").isEqualTo("qzxv verzonnen");
                assertThat(Desks.take(anna, task)).isEqualTo(new Packed(0, 0, 1));
                assertThat(Desks.take(anna, task)).as("twice is once").isEqualTo(new Packed(0, 0));
                assertThat(first(anna)).isEqualTo("[naam] verzonnen");
                Desks.take(lead, desks.work(anna));
                assertThat(marked(lead)).containsExactly("0-16 [naam] verzonnen");
                assertThat(anna.file().check()).isEmpty();
                assertThat(lead.file().check()).isEmpty();
            }
            try (Study bram = desks.settled(desks.task(lead, "Bram"), "bram")) {
                assertThat(read(bram, desks.task(lead, "Bram")).masked()).as("Bram never had it").isEmpty();
            }
        }
        for (String desk : List.of("anna", "lead")) {
            assertThat(holding("qzxv", desk)).as(desk).isEmpty();
        }
        try (Study again = desks.open(folder.resolve("anna"))) {
            assertThat(again.file().check()).isEmpty();
        }
    }

    @Test
    void whatIsLeftOutReachesACoderOfAnotherNameToo() throws IOException {
        Desks desks = new Desks(folder);
        try (Study lead = desks.lead("lead", 2, List.of("Anna"));
                Study anna = desks.settled(desks.task(lead, "Anna"), "anna")) {
            lead.apply(new Edit.RenameCoder("Anna", "Anouk"));
            mask(lead, 0, 15);
            lead.apply(new Edit.Decide(List.of(new Edit.DecisionRow(0, "001", "scope", "5", "lead", ""))));
            assertThat(Desks.take(anna, desks.task(lead, "Anouk"))).isEqualTo(new Packed(0, 0, 1));
            assertThat(text(anna)).isEqualTo(text(lead));
        }
    }

    @Test
    void whatWasMaskedAfterACoderBeganWithAMaskedTextIsKnownFromWhatWasBefore() throws IOException {
        Desks desks = new Desks(folder);
        try (Study lead = desks.lead("lead", 4, List.of("Anna"))) {
            mask(lead, 8, 12);
            try (Study anna = desks.settled(desks.task(lead, "Anna"), "anna")) {
                anna.apply(new Edit.SetAnswer(KEY, new Answer.One(1)));
                // "zoekt" in "Welkom, [naam] dat je contact zoekt."
                mark(anna, 30, 35);
                mask(lead, 22, 29);
                assertThat(Desks.take(anna, desks.task(lead, "Anna"))).isEqualTo(new Packed(0, 0, 1));
                mark(anna, 22, 28);
                Desks.take(lead, desks.work(anna));
                assertThat(marked(lead)).containsExactlyInAnyOrder("29-34 zoekt", "22-28 [naam]");
                assertThat(Desks.take(anna, desks.task(lead, "Anna"))).isEqualTo(new Packed(0, 0));
            }
        }
    }

    @Test
    void wordsThatStandTwiceAreNotTakenForEachOther() throws IOException {
        Desks desks = new Desks(folder);
        try (Study lead = desks.lead("lead", 4, List.of("Anna"));
                ImportSession session = lead.beginImport()) {
            session.add(new Transcript("t", null, new TreeMap<>(),
                    List.of(new Message(1, Speaker.CHATTER, null, "abc ja ja ja"))));
            lead.commit(session, new Import("t.json", "00", ""));
        }
        try (Study lead = FilledStudy.open(folder.resolve("lead"));
                Study anna = desks.settled(desks.task(lead, "Anna"), "anna")) {
            Entry.CodingKey key = FilledStudy.key("t", "Anna", "scope");
            anna.apply(new Edit.SetAnswer(key, new Answer.One(1)));
            anna.apply(new Edit.AddEvidence(key, "t", 1, new TextRange(7, 9)));
            lead.apply(new Edit.Mask(List.of(new Edit.MaskRow(0, "t", 1, 0, 3, PersonalKind.NAME))));
            Desks.take(lead, desks.work(anna));
            assertThat(marked(lead)).as("the second of three, not the first").containsExactly("10-12 ja");
        }
    }

    private static PackageContents read(Study desk, Path task) throws IOException {
        return new Packages(desk.file()).read(task, desk.file().exchanges().origin().orElseThrow().open());
    }

    private static void add(Study lead, String id, String text) {
        try (ImportSession session = lead.beginImport()) {
            session.add(
                    new Transcript(id, null, new TreeMap<>(), List.of(new Message(1, Speaker.CHATTER, null, text))));
            lead.commit(session, new Import(id + ".json", "00", ""));
        }
    }

    private static String first(Study study) {
        return study.file().transcript("t").messages().getFirst().text();
    }

    private static void mark(Study desk, int start, int end) {
        desk.apply(new Edit.AddEvidence(KEY, "001", POSITION, new TextRange(start, end)));
    }

    private static void mask(Study lead, int start, int end) {
        lead.apply(new Edit.Mask(List.of(new Edit.MaskRow(0, "001", POSITION, start, end, PersonalKind.NAME))));
    }

    private static String text(Study study) {
        return study.file().transcript("001").messages().get(POSITION - 1).text();
    }

    private List<String> holding(String words, String desk) throws IOException {
        return Decrypted.holding(words, folder.resolve(desk), desk.equals("lead") ? "lead" : "Anna",
                FilledStudy.PASSPHRASE);
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
