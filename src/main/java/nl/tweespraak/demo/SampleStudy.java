package nl.tweespraak.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StoreFailure;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.Study;

/// Makes the sample study: twenty-two invented conversations, coded twice in telling ways.
public final class SampleStudy {

    /// What opens it where nobody gave a passphrase.
    public static final String PASSPHRASE = "verzonnen";

    /// To be said where [#PASSPHRASE] was used.
    public static final Text PASSPHRASE_USED = new Text("De wachtzin van het voorbeeld is: %s",
            "The passphrase of the sample is: %s").with(PASSPHRASE);

    /// The coder whose list has cases that are begun and not handed in.
    public static final Person.Coding CODER = new Person.Coding("Codeur A");

    private static final String FOLDER = "study";
    private static final String LEAD = "lead";
    private static final String TITLE = "Voorbeeldonderzoek (verzonnen)";
    private static final String REPLICA_TITLE = "Replica van editie 2022 (verzonnen)";
    private static final String EDITION = "ckm-2022";

    private final KeyStrength strength;
    private final InstantSource clock;

    public SampleStudy(KeyStrength strength, InstantSource clock) {
        this.strength = strength;
        this.clock = clock;
    }

    /// Makes it in `study` under the folder, in place of an earlier one, and opens it for its lead.
    ///
    /// @throws Refusal where something stands there that is no sample study of this program, or one that is open
    public Study make(Path folder, char[] passphrase) {
        return make(folder, passphrase, TITLE, study -> Bundle.use(files -> new SampleWork(study).take(files)));
    }

    /// Makes the replica of an edition there instead.
    ///
    /// @throws Refusal where something stands there that is no sample study of this program, or one that is open
    public Study make(Path folder, char[] passphrase, Replica replica) {
        return make(folder, passphrase, REPLICA_TITLE, replica::fill);
    }

    /// What is done in a study just made.
    private interface Work {
        void in(Study study) throws IOException;
    }

    private Study make(Path folder, char[] passphrase, String title, Work work) {
        Path place = folder.resolve(FOLDER);
        Codebook codebook = Codebooks.builtIn(EDITION);
        try {
            OwnMark.clear(place);
            StudyFile file = StudyFile.create(place, LEAD, passphrase, strength, title, codebook.source(), true);
            try {
                OwnMark.leave(file.folder());
                Study study = new Study(file, codebook, new Person.Lead(LEAD), clock);
                work.in(study);
                return study;
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw StoreFailure.of(e).refusal();
        }
    }
}
