package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.intake.personal.Finding;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The scan for personal data over 100,000 messages in an encrypted study, reading included: sentences of the sample
/// phrases, of which one in ten holds something.
@Tag("bench")
class PersonalScanBenchTest {

    private static final int TRANSCRIPTS = 2_000;
    private static final int MESSAGES = 50;
    private static final int RUNS = 5;
    private static final List<String> PLAIN = List.of("Hallo, ik weet niet of ik hier goed zit.",
            "Het gaat over mijn ex en het heeft ruim een jaar geduurd.", "Dat vind ik moeilijk om te zeggen.",
            "Welkom, fijn dat je contact zoekt. Neem rustig de tijd.", "Een vriendin weet ervan. Het was vorig jaar.",
            "We kijken samen wat kan helpen. Je bepaalt zelf wat je vertelt.", "Ja.", "Ik denk erover na.",
            "Het speelt nu nog.");
    private static final List<String> TELLING = List.of("Mijn e-mailadres is naam@example.org.",
            "Je kunt mij bellen op 010 123 4567.", "Het nummer is NL91 ABNA 0417 1643 00.", "Het nummer is 111222333.");

    @Test
    void aHundredThousandMessages(@TempDir Path folder) {
        var codebook = Codebooks.builtIn("ckm-2022");
        try (StudyFile file = StudyFile.create(folder.resolve("study"), "lead", "verzonnen".toCharArray(),
                KeyStrength.LIGHT, "Proef", codebook.source(), true)) {
            Study study = new Study(file, codebook, new Person.Lead("lead"), Clock.systemUTC());
            fill(study);
            for (int run = 1; run <= RUNS; run++) {
                long start = System.nanoTime();
                List<Finding> found = new PersonalScan(study, Set.of()).run(Progress.NONE).found();
                System.out.printf("scan %d: %.2f s, %,d found in %,d messages%n", run,
                        (System.nanoTime() - start) / 1e9, found.size(), TRANSCRIPTS * MESSAGES);
                assertThat(found).hasSizeGreaterThan(TRANSCRIPTS);
            }
        }
    }

    private static void fill(Study study) {
        Random random = new Random(9);
        try (ImportSession session = study.beginImport()) {
            for (int number = 1; number <= TRANSCRIPTS; number++) {
                List<Message> messages = new ArrayList<>();
                for (int position = 1; position <= MESSAGES; position++) {
                    List<String> from = random.nextInt(10) == 0 ? TELLING : PLAIN;
                    messages.add(new Message(position, Speaker.CHATTER, null,
                            from.get(random.nextInt(from.size())) + " "
                                    + PLAIN.get(random.nextInt(PLAIN.size()))));
                }
                session.add(new Transcript("%06d".formatted(number), null, new TreeMap<>(), messages));
            }
            study.commit(session, new Import("jaar.json", "00", ""));
        }
    }
}
