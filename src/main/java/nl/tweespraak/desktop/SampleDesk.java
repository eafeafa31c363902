package nl.tweespraak.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.study.Study;

/// The sample study for the desktop: made where it is not there yet.
final class SampleDesk {

    private static final String TITLE = "Voorbeeldonderzoek (verzonnen)";
    private static final String CODEBOOK = "ckm-2022";
    private static final String PASSPHRASE = "verzonnen";

    private SampleDesk() {
    }

    static Study open(nl.tweespraak.cli.Wiring services, Path folder) {
        Path study = folder.resolve("study");
        return Files.exists(study)
                ? services.open(study, null, PASSPHRASE.toCharArray())
                : services.create(study, PASSPHRASE.toCharArray(), TITLE, Codebooks.builtIn(CODEBOOK), true);
    }
}
