package nl.tweespraak.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.tweespraak.cli.Wiring;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Packing;
import nl.tweespraak.study.People;
import nl.tweespraak.study.Study;

/// A study in which everything of the table of rights is there to be done, the own desk of one of its coders, and the
/// files that travel. Made once; each sitting has a copy.
final class RightsStudy {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-01T12:00:00Z"), ZoneOffset.UTC);
    static final String LEAD = "lead";
    static final String ANNA = "Anna";
    static final String BRAM = "Bram";
    /// Codes at a desk of her own.
    static final String CARLA = "Carla";
    static final String READER = "Rik";
    /// Both handed it in and differ.
    static final String DIFFERS = "002";
    /// Both handed it in and differed; it is decided, in a round that is closed.
    static final String DECIDED = "003";
    /// Anna has begun with it, with evidence.
    static final String BEGUN = "001";
    /// Anna handed it in, and nobody else.
    static final String HANDED_IN = "004";
    /// Anna holds it to be a double of the other.
    static final String DOUBLE = "005";
    static final String OTHER = "006";
    /// There is a newer export of it.
    static final String LATE = "008";

    private static final String PASSPHRASE = "verzonnen zin";

    private final Wiring services = new Wiring(KeyStrength.LIGHT, CLOCK);
    private final Path folder;

    RightsStudy(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(file("more.json"), transcripts("010"));
        Files.writeString(file("newer.json"), transcripts(LATE));
        try (Study lead = services.create(folder.resolve(LEAD), passphrase(), "Proef (verzonnen)",
                Codebooks.builtIn("ckm-2022"), true)) {
            add(lead, "eerder.json", "001", "002", "003", "004", "005", "006", "007");
            People people = services.people(lead);
            for (String coder : List.of(ANNA, BRAM, CARLA)) {
                people.add(coder, Person.Role.CODER, passphrase());
            }
            people.add(READER, Person.Role.READER, passphrase());
            new Packing(lead).write(file("task.twp"), CARLA);
            ownDesk();
            add(lead, "later.json", LATE);
            new Packing(lead).write(file("more.twp"), CARLA);
            work(lead);
        }
    }

    private void ownDesk() throws IOException {
        services.settle(file("task.twp"), folder.resolve(CARLA), null, passphrase(), false);
        try (Study own = services.open(folder.resolve(CARLA), null, passphrase())) {
            answer(own, BEGUN, CARLA, 1);
            new Packing(own).write(file("work.twp"), CARLA);
        }
    }

    private static void add(Study lead, String file, String... ids) {
        try (ImportSession session = lead.beginImport()) {
            for (String id : ids) {
                session.add(new Transcript(id, null, new TreeMap<>(Map.of("gender", "vrouw")), List.of(
                        new Message(1, Speaker.CHATTER, null, "Mijn e-mailadres is naam@example.org (verzonnen)."))));
            }
            lead.commit(session, new Import(file, "00", ""));
        }
    }

    private static void work(Study lead) {
        lead.apply(new Edit.OpenRound("Open", false, List.of(ANNA, BRAM), List.of(DIFFERS), 100, 1));
        lead.apply(new Edit.OpenRound("Dicht", true, List.of(ANNA, BRAM), List.of(DECIDED), 100, 1));
        Study anna = lead.as(new Person.Coding(ANNA));
        Study bram = lead.as(new Person.Coding(BRAM));
        answer(anna, BEGUN, ANNA, 1);
        anna.apply(new Edit.AddEvidence(key(BEGUN, ANNA), BEGUN, 1, new TextRange(0, 4)));
        for (String both : List.of(DIFFERS, DECIDED)) {
            answer(anna, both, ANNA, 1);
            answer(bram, both, BRAM, 3);
            anna.apply(new Edit.HandInCase(both, ANNA));
            bram.apply(new Edit.HandInCase(both, BRAM));
        }
        answer(anna, HANDED_IN, ANNA, 1);
        anna.apply(new Edit.HandInCase(HANDED_IN, ANNA));
        lead.apply(new Edit.Decide(List.of(new Edit.DecisionRow(0, DECIDED, "scope", "1", LEAD, "verzonnen"))));
        lead.apply(new Edit.CloseRound("Dicht", "category"));
        anna.apply(new Edit.ProposeDouble(DOUBLE, ANNA, OTHER, "verzonnen"));
    }

    private static void answer(Study study, String caseId, String coder, int scope) {
        study.as(new Person.Coding(coder)).apply(new Edit.SetAnswer(key(caseId, coder), new Answer.One(scope)));
    }

    private static Entry.CodingKey key(String caseId, String coder) {
        return new Entry.CodingKey(caseId, coder, "scope");
    }

    private static String transcripts(String id) {
        return """
                {"transcripts": [{"id": "%s", "messages": [
                  {"speaker": "chatter", "text": "Dit gesprek is verzonnen."},
                  {"speaker": "counsellor", "text": "Dit gesprek is verzonnen."}]}]}
                """.formatted(id);
    }

    static char[] passphrase() {
        return PASSPHRASE.toCharArray();
    }

    Wiring services() {
        return services;
    }

    /// One that travels: `more.json`, `newer.json`, `work.twp`, `more.twp`.
    Path file(String name) {
        return folder.resolve(name);
    }

    /// Opens a copy of a study.
    ///
    /// @param study whose: the lead's or the own desk's
    /// @param to a folder that is not there yet
    Study open(String study, Path to, String user) {
        try (Stream<Path> files = Files.walk(folder.resolve(study))) {
            Files.createDirectories(to.getParent());
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(folder.resolve(study).relativize(each)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return services.open(to, user, passphrase());
    }
}
