package nl.tweespraak.desktop.agreement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.exchange.AgreementTable;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.VariableAgreement;

/// Writes the figures as a table.
final class SaveUpdate implements Update<Path> {

    private final Kit kit;
    private final Study study;
    private final List<VariableAgreement> variables;
    private final Language language;
    private final Path file;
    private final Runnable again;

    SaveUpdate(Kit kit, Study study, List<VariableAgreement> variables, Path file, Runnable again) {
        this.kit = kit;
        this.study = study;
        this.variables = variables;
        this.language = kit.words().language();
        this.file = file;
        this.again = again;
    }

    @Override
    public Path work(Progress progress) throws IOException {
        study.file().requireNoPart(file);
        study.file().noteAccess(study.person().name(), "agreement");
        new AgreementTable(language).write(variables, file);
        return file;
    }

    @Override
    public void show(Path written) {
        kit.notices().add(Notice.done(kit.words().text("agreement.saved")));
    }

    @Override
    public void fail(Text reason) {
        kit.notices().add(Notice.failed(kit.words().text("agreement.saved.failed"), reason,
                kit.words().text("agreement.again"), again));
    }
}
