package nl.tweespraak.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tweespraak.exchange.FindingTable;
import nl.tweespraak.exchange.OutFile;
import nl.tweespraak.intake.ScanResult;
import nl.tweespraak.intake.NoteFinding;
import nl.tweespraak.intake.PersonalScan;
import nl.tweespraak.intake.personal.Finding;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists where personal data is suspected.
@Command(name = "scan", mixinStandardHelpOptions = true)
final class ScanAction extends StudyAction {

    private static final Text FOUND = new Text("%d vermoedens van persoonsgegevens.", "%d suspected personal data.");
    private static final Text KEPT = new Text("%d eerder nagekeken en laten staan; die staan er niet bij.",
            "%d looked at earlier and left to stand; those are not listed.");

    @Parameters(index = "1", arity = "0..1", paramLabel = "OUT.csv", descriptionKey = "scan-file")
    private @Nullable Path file;

    @Option(names = "--names", paramLabel = "FILE", descriptionKey = "names-file")
    private @Nullable Path names;

    ScanAction(Wiring wiring, Terminal terminal) {
        super(wiring, terminal);
    }

    @Override
    Report act(Study study) throws IOException {
        ScanResult looked = new PersonalScan(study, names()).run(Progress.NONE);
        List<Finding> found = new ArrayList<>(looked.found());
        looked.notes().stream().filter(it -> it.row() != null).map(ScanAction::inJournal).forEach(found::add);
        terminal().note(PersonalScan.CAUTION);
        if (!looked.kept().isEmpty()) {
            terminal().note(KEPT.with(looked.kept().size()));
        }
        tell(study, looked.notes());
        Map<String, ?> fields = JsonFields.of("found", found.size(), "notes", looked.notes().size());
        if (file == null) {
            StringWriter table = new StringWriter();
            FindingTable.write(found, terminal().language(), table);
            return Report.of(fields, Text.same(table.toString().stripTrailing()));
        }
        OutFile.leave(study, "scan", file, out -> FindingTable.write(found, terminal().language(), out));
        return Report.of(fields, FOUND.with(found.size()));
    }

    /// Message 0 of the edit that has it.
    private static Finding inJournal(NoteFinding it) {
        return new Finding(String.valueOf(it.note().edit()), 0, it.stretch().range(), it.stretch().kind(),
                it.stretch().reason(), 0);
    }

    /// Beside the table, which does not say whose it is or about what.
    private void tell(Study study, List<NoteFinding> notes) {
        for (NoteFinding it : notes) {
            Text place = it.note().place(study.codebook());
            Text kind = it.stretch().kind().label();
            Text reason = it.stretch().reason();
            String edit = it.row() == null ? "" : ", " + it.note().edit();
            terminal().note(new Text(place.nl() + edit + ": " + kind.nl() + " (" + reason.nl() + ")",
                    place.en() + edit + ": " + kind.en() + " (" + reason.en() + ")"));
        }
        if (!notes.isEmpty()) {
            terminal().note(PersonalScan.OWN_WORDS);
        }
    }

    private Set<String> names() {
        return names == null ? Set.of() : InFile.of(names, it -> new HashSet<>(Files.readAllLines(it)));
    }

    @Override
    Map<String, ?> nothing() {
        return JsonFields.of("found", 0, "notes", 0);
    }
}
