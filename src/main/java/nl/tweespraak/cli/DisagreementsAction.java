package nl.tweespraak.cli;

import nl.tweespraak.exchange.OutFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.tweespraak.exchange.DisagreementTable;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Disagreement;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Where coders differ.
@Command(name = "disagreements", mixinStandardHelpOptions = true)
final class DisagreementsAction extends StudyAction {

    @Parameters(index = "1", arity = "0..1", paramLabel = "OUT.csv", descriptionKey = "disagreements-file")
    private @Nullable Path file;

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    DisagreementsAction(Wiring wiring, Terminal terminal) {
        super(wiring, terminal);
    }

    @Override
    Report act(Study study) throws IOException {
        List<Disagreement> found = study.disagreements(all);
        Map<String, ?> fields = Map.of("disagreements", found.stream().map(DisagreementTable::plain).toList());
        if (file == null) {
            StringWriter table = new StringWriter();
            DisagreementTable.write(found, table);
            return Report.of(fields, Text.same(table.toString().stripTrailing()));
        }
        OutFile.leave(study, "disagreements", file, out -> DisagreementTable.write(found, out));
        return Report.of(fields,
                new Text("%d verschillen in %s.", "%d disagreements in %s.").with(found.size(), file));
    }

    @Override
    Map<String, ?> nothing() {
        return Map.of("disagreements", List.of());
    }
}
