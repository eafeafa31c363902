package nl.tweespraak.cli;

import nl.tweespraak.exchange.OutFile;
import java.nio.file.Path;
import java.util.Map;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Act;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes an encrypted backup.
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupAction extends StudyAction {

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "backup-file")
    private @Nullable Path file;

    BackupAction(Wiring wiring, Terminal terminal) {
        super(wiring, terminal);
    }

    @Override
    Report act(Study study) {
        study.require(Act.BACKUP);
        OutFile.leave(study, "backup", given(file), study.file()::backup);
        return Report.of(Map.of("file", given(file).toString()),
                new Text("Reservekopie in %s.", "Backup in %s.").with(given(file)));
    }
}
