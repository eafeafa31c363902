package nl.tweespraak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.Packages;
import nl.tweespraak.study.Packed;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.Unpacking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes a package in; where there is no study yet, it becomes that of the coder for whom the package is.
@Command(name = "in", mixinStandardHelpOptions = true)
final class PackageInAction extends Action {

    private static final Text DONE = new Text("%d casussen en %d coderingen nieuw of veranderd.",
            "%d cases and %d codings new or changed.");
    private static final Text MADE = new Text(
            "Nieuw onderzoek in %s, voor %s, verzegeld door %s (kenmerk %s). Vraag na of dat kenmerk klopt.",
            "New study in %s, for %s, sealed by %s (mark %s). Ask whether that mark is right.");
    private static final Text MASKED = new Text(
            "In %d berichten is iets gemaskeerd, zoals bij de afzender, voorgoed. Oudere pakketten en eigen reservekopieën"
                    + " houden de tekst zoals die was: verwijder die zelf.",
            "Something was masked in %d messages, as at the sender's, for good. Older packages and backups of your own keep"
                    + " the text as it was: remove those yourself.");
    private static final Text TO_MASK = new Text("In %d berichten zou iets gemaskeerd worden, voorgoed.",
            "Something would be masked in %d messages, for good.");
    private static final Text NOTHING_TAKEN = new Text("Er is niets opgeslagen.", "Nothing was stored.");

    private final Wiring wiring;

    @Mixin
    private Credentials credentials = new Credentials();

    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
    private @Nullable Path folder;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "package-file")
    private @Nullable Path file;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    PackageInAction(Wiring wiring, Terminal terminal) {
        super(terminal);
        this.wiring = wiring;
    }

    @Override
    Report act() throws IOException {
        Path where = given(folder);
        List<Text> words = new ArrayList<>();
        Packed packed = isEmpty(where) ? made(where, words) : taken(where);
        words.add(DONE.with(packed.cases(), packed.codings()));
        if (packed.masked() > 0) {
            terminal().note((dryRun ? TO_MASK : MASKED).with(packed.masked()));
        }
        if (dryRun) {
            words.add(NOTHING_TAKEN);
        }
        return new Report(PackageOutAction.fields(packed), words, List.of());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private Packed made(Path where, List<Text> words) {
        return InFile.of(given(file), path -> {
            Packed packed = wiring.settle(path, where, credentials.user(), credentials.passphrase(terminal()), dryRun);
            var header = Packages.header(path);
            if (!dryRun) {
                words.add(MADE.with(where, header.to(), header.from(), header.senderMark()));
            }
            return packed;
        });
    }

    private Packed taken(Path where) throws IOException {
        try (Study study = wiring.open(where, credentials.user(), credentials.passphrase(terminal()))) {
            if (!dryRun) {
                StudyAction.noteOpening(study);
            }
            return InFile.of(given(file), path -> new Unpacking(study).take(path, dryRun));
        }
    }

    @Override
    Map<String, ?> nothing() {
        return PackageOutAction.fields(new Packed(0, 0));
    }
}
