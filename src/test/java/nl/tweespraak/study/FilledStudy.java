package nl.tweespraak.study;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.model.Answer;
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

/// A study with something of everything, for proofs: transcripts, codings of two coders, doubts, memos, evidence,
/// hand-ins, decisions, doubles, scope, an access log and a backup of its own.
final class FilledStudy {

    static final char[] PASSPHRASE = "verzonnen".toCharArray();
    static final List<String> CODERS = List.of("Anna", "Bram");

    private static final Instant NOON = Instant.parse("2022-06-01T12:00:00Z");
    private static final List<String> WORDS = List.of("Dit gesprek is verzonnen.", "Het gaat over mijn ex.",
            "Dank je.", "", "Ja.", "Welkom, fijn dat je contact zoekt.", "Hallo.\nHallo. \uD83D\uDE42");

    private FilledStudy() {
    }

    static Codebook codebook() {
        return Codebooks.builtIn("ckm-2022");
    }

    static Study create(Path folder) {
        Codebook codebook = codebook();
        return new Study(StudyFile.create(folder, "lead", PASSPHRASE, KeyStrength.LIGHT, "Proef", codebook.source(),
                true), codebook, new Person.Lead("lead"), InstantSource.fixed(NOON));
    }

    static Study open(Path folder) {
        return of(StudyFile.open(folder, "lead", PASSPHRASE));
    }

    static Study of(StudyFile file) {
        return new Study(file, codebook(), new Person.Lead("lead"), InstantSource.fixed(NOON));
    }

    static String id(int number) {
        return "%03d".formatted(number);
    }

    static void addTranscripts(Study study, int from, int count) {
        try (ImportSession session = study.beginImport()) {
            for (int number = from; number < from + count; number++) {
                session.add(transcript(number));
            }
            study.commit(session, new Import("proef.json", "00", ""));
        }
    }

    static Transcript transcript(int number) {
        List<Message> messages = new ArrayList<>();
        for (int position = 1; position <= 4 + number % 9; position++) {
            messages.add(new Message(position, position % 2 == 0 ? Speaker.COUNSELLOR : Speaker.CHATTER,
                    SentAt.parse("14:%02d".formatted(position)).orElseThrow(),
                    WORDS.get((number + position) % WORDS.size())));
        }
        return new Transcript(id(number), LocalDate.of(2022, 1 + number % 12, 1 + number % 28),
                new TreeMap<>(Map.of("gender", number % 3 == 0 ? "man" : "vrouw", "age", "" + (20 + number % 40))),
                messages);
    }

    /// Codes, hands in, decides and links, differently for each seed.
    static void fill(Study study, int transcripts, long seed) {
        Random random = new Random(seed);
        addTranscripts(study, 1, transcripts);
        for (String coder : CODERS) {
            Study desk = study.as(new Person.Coding(coder));
            for (int number = 1; number <= transcripts; number++) {
                code(desk, id(number), coder, random);
            }
        }
        study.apply(new Edit.Decide(List.of(
                new Edit.DecisionRow(0, id(1), "scope", "1", "lead", "verzonnen reden"),
                new Edit.DecisionRow(0, id(2), "duration", "2", "lead", ""))));
        study.apply(new Edit.ToDiscuss(id(3), "duration"));
        study.apply(new Edit.Screen(List.of(
                new Edit.ScreenRow(0, id(4), "out", "2 verzonnen", ""),
                new Edit.ScreenRow(0, id(transcripts), "duplicate", "", id(5)))));
        study.file().noteAccess("lead", "export");
    }

    private static void code(Study desk, String caseId, String coder, Random random) {
        desk.apply(new Edit.SetAnswer(key(caseId, coder, "scope"), new Answer.One(1)));
        List<String> open = desk.sheet(caseId).lines().stream()
                .filter(it -> it.applies() == Truth.TRUE && !it.variable().categories().isEmpty())
                .map(it -> it.variable().name()).filter(it -> !it.equals("scope")).limit(5).toList();
        for (String variable : open) {
            desk.apply(new Edit.SetAnswer(key(caseId, coder, variable), answer(desk, variable, random)));
        }
        Entry.CodingKey last = key(caseId, coder, "duration");
        if (random.nextInt(4) == 0) {
            desk.apply(new Edit.SetDoubt(last, new Doubt("verzonnen vraag")));
            desk.apply(new Edit.SetMemo(last, "verzonnen memo"));
        }
        desk.apply(new Edit.AddEvidence(last, caseId, nonEmpty(desk, caseId), new TextRange(0, 2)));
        if (random.nextInt(5) > 0) {
            desk.apply(new Edit.HandInCase(caseId, coder));
        }
    }

    private static Answer answer(Study desk, String variable, Random random) {
        List<Category> categories = desk.codebook().variable(variable).categories();
        String code = Integer.toString(categories.get(random.nextInt(categories.size())).code());
        return desk.codebook().variable(variable).parse(code).orElse(Answer.Missing.UNKNOWN);
    }

    static int nonEmpty(Study desk, String caseId) {
        return desk.transcripts(caseId).getFirst().messages().stream().filter(it -> it.text().length() > 2).findFirst()
                .orElseThrow().position();
    }

    static Entry.CodingKey key(String caseId, String coder, String variable) {
        return new Entry.CodingKey(caseId, coder, variable);
    }
}
