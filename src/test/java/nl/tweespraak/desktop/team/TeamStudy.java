package nl.tweespraak.desktop.team;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import nl.tweespraak.cli.Wiring;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.People;
import nl.tweespraak.study.Study;

/// A lead's study with two coders who have keys, and what they make of its packages, in folders beside each other.
final class TeamStudy {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-01T12:03:00Z"), ZoneOffset.UTC);
    static final String ANNA = "anna";
    static final String BRAM = "bram";

    private static final String PASSPHRASE = "verzonnen zin";

    private final Wiring services = new Wiring(KeyStrength.LIGHT, CLOCK);
    private final Path folder;

    TeamStudy(Path folder) {
        this.folder = folder;
    }

    static char[] passphrase() {
        return PASSPHRASE.toCharArray();
    }

    Wiring services() {
        return services;
    }

    /// @param cases how many conversations
    Study lead(int cases) {
        Study lead = services.create(folder.resolve("lead"), passphrase(), "Proef (verzonnen)",
                Codebooks.builtIn("ckm-2022"), true);
        try (ImportSession session = lead.beginImport()) {
            for (int i = 1; i <= cases; i++) {
                session.add(new Transcript("%03d".formatted(i), LocalDate.of(2022, 3, 12), new TreeMap<>(),
                        List.of(new Message(1, Speaker.CHATTER, null, "Dit gesprek is verzonnen."))));
            }
            lead.commit(session, new Import("verzonnen.json", "0", ""));
        }
        People people = services.people(lead);
        people.add(ANNA, Person.Role.CODER, passphrase());
        people.add(BRAM, Person.Role.CODER, passphrase());
        return lead;
    }

    /// The study that a coder makes of a task.
    Study settled(Path task, String coder) throws IOException {
        Path place = folder.resolve("of-" + coder);
        services.settle(task, place, null, passphrase(), false);
        return services.open(place, null, passphrase());
    }

    TeamController screen(Study study, Runnable closed) {
        return screen(study, closed, () -> {
        });
    }

    TeamController screen(Study study, Runnable closed, Runnable anew) {
        TeamController screen = new TeamController(Kit.direct(CLOCK), study, services.people(study), closed, anew);
        screen.shown(null);
        return screen;
    }

    TeamController screen(Study study) {
        return screen(study, () -> {
        });
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /// Says whether the cases belong, and hands them in.
    static void code(Study study, String coder, int scope, String... cases) {
        Study own = study.as(new Person.Coding(coder));
        for (String caseId : cases) {
            own.apply(new Edit.SetAnswer(new Entry.CodingKey(caseId, coder, "scope"), new Answer.One(scope)));
            own.apply(new Edit.HandInCase(caseId, coder));
        }
    }
}
