package nl.tweespraak.desktop.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.SentAt;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.Study;

/// A real study on disk with invented conversations and a coder at the desk.
public final class CodingStudy {

    public static final String PASSPHRASE = "verzonnen zin";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2022-11-21T13:03:00Z"), ZoneOffset.UTC);
    public static final String CODER = "Codeur A";

    private CodingStudy() {
    }

    /// A fresh folder that the next clean build takes away.
    static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "coding");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The screen in a window that fits where there is no display.
    static void show(CodingController coding, Kit kit, Stage stage) {
        Scene scene = new Scene(coding.view(), 1000, 700);
        kit.look().dress(scene);
        stage.setScene(scene);
        stage.show();
        coding.shown(null);
    }

    /// With one conversation for each id.
    public static Study make(Path folder, String... ids) {
        Study lead = lead(folder);
        List<Transcript> transcripts = new ArrayList<>();
        for (String id : ids) {
            transcripts.add(first(id));
        }
        add(lead, transcripts);
        return lead.as(new Person.Coding(CODER));
    }

    /// With these conversations.
    static Study of(Path folder, List<Transcript> transcripts) {
        Study lead = lead(folder);
        add(lead, transcripts);
        return lead.as(new Person.Coding(CODER));
    }

    /// The case of the mock-ups, half coded, among others.
    static Study pictured(Path folder) {
        Study lead = lead(folder);
        List<Transcript> all = new ArrayList<>(List.of(first("041"), second("041b")));
        for (String id : List.of("044", "052", "057", "058", "059", "061", "062", "064", "065", "066")) {
            all.add(first(id));
        }
        add(lead, all);
        lead.apply(new Edit.Screen(List.of(new Edit.ScreenRow(0, "041b", "duplicate", "", "041"))));
        Study coder = lead.as(new Person.Coding(CODER));
        for (String id : List.of("044", "052", "057", "064", "065")) {
            answer(coder, id, "scope", "1");
        }
        for (String id : List.of("064", "065")) {
            coder.apply(new Edit.HandInCase(id, CODER));
        }
        String[][] answers = {{"scope", "1"}, {"first_contact", "2022-03-12"}, {"language", "1"}, {"chatter_role", "1"},
                {"referral", "4"}, {"first_disclosure", "1"}, {"acute_unsafety", "1"}, {"other_victims", "2"},
                {"exploitation", "2"}, {"criminal_act", "-99"}, {"duration", "3"}, {"time_since", "-99"},
                {"coercion", "7|8"}, {"perpetrator_relation", "1"}};
        for (String[] answer : answers) {
            answer(coder, "041", answer[0], answer[1]);
        }
        coder.apply(new Edit.SetDoubt(key("041", "perpetrator_relation"), new Doubt("")));
        coder.apply(new Edit.SetMemo(key("041", "perpetrator_relation"), "Graag samen bekijken."));
        mark(coder, "perpetrator_relation", "041", 3, 0, 21);
        mark(coder, "duration", "041", 3, 14, 56);
        mark(coder, "coercion", "041", 5, 4, 37);
        mark(coder, "perpetrator_relation", "041b", 2, 12, 49);
        return coder;
    }

    private static Study lead(Path folder) {
        var codebook = Codebooks.builtIn("ckm-2022");
        StudyFile file = StudyFile.create(folder.resolve("study"), "lead", PASSPHRASE.toCharArray(),
                KeyStrength.LIGHT, "Verzonnen", codebook.source(), true);
        Study lead = new Study(file, codebook, new Person.Lead("lead"), CLOCK);
        lead.apply(new Edit.AddCoder(CODER));
        return lead;
    }

    private static void add(Study lead, List<Transcript> transcripts) {
        try (ImportSession session = lead.beginImport()) {
            transcripts.forEach(session::add);
            lead.commit(session, new Import("verzonnen.json", "0", ""));
        }
    }

    private static Transcript first(String id) {
        return transcript(id, LocalDate.of(2022, 3, 12), 2, "Hallo, ik weet niet of ik hier goed zit.",
                "Welkom, fijn dat je contact zoekt. Neem rustig de tijd.",
                "Het gaat over mijn ex en het heeft ruim een jaar geduurd.",
                "Dank je dat je dit vertelt. Mag ik een paar vragen stellen?", "Ja. [verzonnen passage bij: coercion]");
    }

    private static Transcript second(String id) {
        return transcript(id, LocalDate.of(2022, 3, 15), 31, "Welkom terug. Hoe gaat het vandaag?",
                "Iets beter. Ik heb geen contact meer met mijn ex.", "Dank je, dat is goed om te weten.");
    }

    private static Transcript transcript(String id, LocalDate day, int minute, String... texts) {
        boolean counsellor = texts[0].startsWith("Welkom");
        List<Message> messages = new ArrayList<>();
        for (String text : texts) {
            int position = messages.size() + 1;
            Speaker speaker = counsellor == (position % 2 == 1) ? Speaker.COUNSELLOR : Speaker.CHATTER;
            SentAt at = new SentAt(day, LocalTime.of(14, minute + position));
            messages.add(new Message(position, speaker, at, text));
        }
        SortedMap<String, String> attributes = new TreeMap<>();
        attributes.put("channel", "fier");
        attributes.put("gender", "vrouw");
        attributes.put("age", "24");
        return new Transcript(id, day, attributes, messages);
    }

    static void answer(Study coder, String caseId, String variable, String written) {
        coder.apply(new Edit.SetAnswer(key(caseId, variable),
                coder.codebook().variable(variable).parse(written).orElseThrow()));
    }

    private static void mark(Study coder, String variable, String transcript, int position, int start, int end) {
        coder.apply(new Edit.AddEvidence(key("041", variable), transcript, position, new TextRange(start, end)));
    }

    static Entry.CodingKey key(String caseId, String variable) {
        return new Entry.CodingKey(caseId, CODER, variable);
    }
}
