package nl.tweespraak.desktop.disagreements;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.tweespraak.codebook.Codebooks;
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

/// A real study on disk, of invented conversations that two coders have coded and handed in.
public final class ComparedStudy {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-01T12:03:00Z"), ZoneOffset.UTC);
    public static final String PASSPHRASE = "verzonnen zin";
    public static final String FIRST = "Codeur A";
    static final String SECOND = "Codeur B";

    private ComparedStudy() {
    }

    /// Conversations and two coders, who handed nothing in.
    static Study make(Path folder, String... ids) {
        var codebook = Codebooks.builtIn("ckm-2022");
        StudyFile file = StudyFile.create(folder.resolve("study"), "lead", PASSPHRASE.toCharArray(),
                KeyStrength.LIGHT, "Verzonnen", codebook.source(), true);
        Study lead = new Study(file, codebook, new Person.Lead("Leider"), CLOCK);
        lead.apply(new Edit.AddCoder(FIRST));
        lead.apply(new Edit.AddCoder(SECOND));
        try (ImportSession session = lead.beginImport()) {
            for (String id : ids) {
                session.add(conversation(id));
            }
            lead.commit(session, new Import("verzonnen.json", "0", ""));
        }
        return lead;
    }

    /// Two cases in which the coders differ: in 001 about duration and relation, in 002 about duration.
    public static Study small(Path folder) {
        Study lead = make(folder, "001", "002", "003");
        differ(lead, "001", "duration", "3", "2");
        differ(lead, "001", "perpetrator_relation", "1", "-99");
        differ(lead, "002", "duration", "3", "2");
        handIn(lead, "001", "002");
        return lead;
    }

    /// The cases of the mock-up.
    static Study pictured(Path folder) {
        Study lead = make(folder, "041", "044", "052", "057", "063", "071", "088", "102", "110", "114");
        differ(lead, "041", "perpetrator_relation", "1", "-99");
        mark(lead, "041", FIRST, "perpetrator_relation", 3, 0, 21);
        mark(lead, "041", FIRST, "perpetrator_relation", 7, 12, 49);
        mark(lead, "041", SECOND, "perpetrator_relation", 7, 0, 49);
        memo(lead, "041", FIRST, "perpetrator_relation", "‘Ex’ valt twee keer, verder niets.");
        memo(lead, "041", SECOND, "perpetrator_relation", "Niet duidelijk of de ex de pleger is.");
        differ(lead, "044", "duration", "3", "2");
        mark(lead, "044", FIRST, "duration", 3, 25, 56);
        mark(lead, "044", SECOND, "duration", 3, 25, 56);
        differ(lead, "052", "time_since", "-99", "2");
        mark(lead, "052", SECOND, "time_since", 7, 0, 11);
        same(lead, "057", "several_perpetrators", "2", null);
        mark(lead, "057", FIRST, "several_perpetrators", 3, 0, 21);
        differ(lead, "063", "referral", "4", "4|5");
        mark(lead, "063", FIRST, "referral", 1, 0, 40);
        mark(lead, "063", SECOND, "referral", 1, 0, 40);
        mark(lead, "063", SECOND, "referral", 3, 0, 21);
        differ(lead, "071", "first_disclosure", "1", "1");
        lead.as(new Person.Coding(FIRST)).apply(new Edit.SetDoubt(key("071", FIRST, "first_disclosure"),
                new Doubt("Graag samen bekijken.")));
        mark(lead, "071", FIRST, "first_disclosure", 5, 0, 3);
        differ(lead, "088", "chatter_role", "2", "4");
        differ(lead, "102", "meeting", "1", "-99");
        mark(lead, "102", FIRST, "meeting", 3, 0, 21);
        differ(lead, "110", "duration", "3", "4");
        differ(lead, "114", "time_since", "1", "2");
        handIn(lead, "041", "044", "052", "057", "063", "071", "088", "102", "110", "114");
        for (String[] each : new String[][]{{"041", "perpetrator_relation"}, {"052", "time_since"},
                {"071", "first_disclosure"}, {"102", "meeting"}}) {
            lead.apply(new Edit.ToDiscuss(each[0], each[1]));
        }
        decide(lead, "110", "duration", "3", "‘Ongeveer een jaar’ past bij twee antwoorden.");
        decide(lead, "110", "duration", "4", "Samen besproken.");
        decide(lead, "114", "time_since", "2", "");
        return lead;
    }

    static void decide(Study lead, String caseId, String variable, String written, String reason) {
        lead.apply(new Edit.Decide(List.of(new Edit.DecisionRow(0, caseId, variable, written, "", reason))));
    }

    private static void differ(Study lead, String caseId, String variable, String first, String second) {
        same(lead, caseId, "scope", "1", "1");
        if (!variable.equals("chatter_role")) {
            same(lead, caseId, "chatter_role", "1", "1");
        }
        same(lead, caseId, variable, first, second);
    }

    /// @param second null where the second coder leaves it open
    private static void same(Study lead, String caseId, String variable, String first,
            @org.jspecify.annotations.Nullable String second) {
        answer(lead, caseId, FIRST, variable, first);
        if (second != null) {
            answer(lead, caseId, SECOND, variable, second);
        }
        if (!variable.equals("scope") && second == null) {
            same(lead, caseId, "scope", "1", "1");
        }
    }

    private static void answer(Study lead, String caseId, String coder, String variable, String written) {
        lead.as(new Person.Coding(coder)).apply(new Edit.SetAnswer(key(caseId, coder, variable),
                lead.codebook().variable(variable).parse(written).orElseThrow()));
    }

    private static void memo(Study lead, String caseId, String coder, String variable, String memo) {
        lead.as(new Person.Coding(coder)).apply(new Edit.SetMemo(key(caseId, coder, variable), memo));
    }

    private static void mark(Study lead, String caseId, String coder, String variable, int position, int from,
            int to) {
        lead.as(new Person.Coding(coder)).apply(
                new Edit.AddEvidence(key(caseId, coder, variable), caseId, position, new TextRange(from, to)));
    }

    static void handIn(Study lead, String... cases) {
        for (String caseId : cases) {
            for (String coder : List.of(FIRST, SECOND)) {
                lead.as(new Person.Coding(coder)).apply(new Edit.HandInCase(caseId, coder));
            }
        }
    }

    private static Entry.CodingKey key(String caseId, String coder, String variable) {
        return new Entry.CodingKey(caseId, coder, variable);
    }

    private static Transcript conversation(String id) {
        LocalDate day = LocalDate.of(2022, 3, 12);
        List<Message> messages = new ArrayList<>();
        for (String text : List.of("Hallo, ik weet niet of ik hier goed zit.",
                "Welkom, fijn dat je contact zoekt. Neem rustig de tijd.",
                "Het gaat over mijn ex en het heeft ruim een jaar geduurd.",
                "Dank je dat je dit vertelt. Mag ik een paar vragen stellen?", "Ja.",
                "Welkom terug. Hoe gaat het vandaag?", "Iets beter. Ik heb geen contact meer met mijn ex.",
                "Dank je, dat is goed om te weten.")) {
            int position = messages.size() + 1;
            messages.add(new Message(position, position % 2 == 1 ? Speaker.CHATTER : Speaker.COUNSELLOR,
                    new SentAt(day, LocalTime.of(14, 2 + position)), text));
        }
        return new Transcript(id, day, new TreeMap<>(), messages);
    }
}
