package nl.tweespraak.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.tweespraak.exchange.EditTables;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Masks what a table points out, for good.
@Command(name = "mask", mixinStandardHelpOptions = true)
final class MaskAction extends StudyAction {

    /// What an erasure does not reach.
    static final Text OUTSIDE = new Text(
            "Oudere reservekopieën in de map van dit onderzoek zijn weg. Wat elders staat, blijft zoals het was:"
                    + " eigen reservekopieën, pakketten, exports en het ingelezen bestand. Verwijder die zelf.",
            "Older backups in the folder of this study are gone. What stands elsewhere stays as it was: backups of your own,"
                    + " packages, exports and the imported file. Remove those yourself.");

    @Parameters(index = "1", paramLabel = "FILE.csv", descriptionKey = "mask-file")
    private @Nullable Path file;

    MaskAction(Wiring wiring, Terminal terminal) {
        super(wiring, terminal);
    }

    @Override
    Report act(Study study) throws IOException {
        int masked = InFile.of(given(file), path -> study.apply(EditTables.masks(path))).rows();
        if (masked > 0) {
            terminal().note(OUTSIDE);
        }
        return Report.of(Map.of("masked", masked), new Text("%d gemaskeerd.", "%d masked.").with(masked));
    }

    @Override
    Map<String, ?> nothing() {
        return Map.of("masked", 0);
    }
}
