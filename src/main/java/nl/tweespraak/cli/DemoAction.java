package nl.tweespraak.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.demo.SampleStudy;
import nl.tweespraak.exchange.AgreementTable;
import nl.tweespraak.exchange.DataSet;
import nl.tweespraak.exchange.DataSetChoice;
import nl.tweespraak.exchange.DisagreementTable;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Agreement;
import nl.tweespraak.study.Disagreement;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.VariableAgreement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Makes the sample study, says where its coders differ, and exports it.
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoAction extends Action {

    private static final Text EXPORTED = new Text("De dataset staat in %s en %s.", "The data set is in %s and %s.");
    private static final Text HEAD = new Text("Stand van het journaal: %s", "Head of the journal: %s");

    private final Wiring wiring;

    @Mixin
    private Credentials credentials = new Credentials();

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "demo-dir")
    private @Nullable Path folder;

    DemoAction(Wiring wiring, Terminal terminal) {
        super(terminal);
        this.wiring = wiring;
    }

    @Override
    Report act() throws IOException {
        Path where = given(folder);
        try (Study study = wiring.sample(where, passphrase())) {
            Path csv = where.resolve("data.csv");
            Path json = where.resolve("data.json");
            DataSet data = DataSet.of(study, DataSetChoice.PLAIN);
            data.writeCsv(csv);
            data.writeJson(json);
            terminal().note(HEAD.with(study.file().head()));
            List<Disagreement> found = study.disagreements(false);
            DisagreementTable.write(found, where.resolve("disagreements.csv"));
            StringWriter differences = new StringWriter();
            DisagreementTable.write(found, differences);
            List<VariableAgreement> agreed = study.agreement(Agreement.Unknown.CATEGORY).variables();
            AgreementTable agreement = new AgreementTable(terminal().language());
            agreement.write(agreed, where.resolve("agreement.csv"));
            StringWriter coefficients = new StringWriter();
            agreement.write(agreed, coefficients);
            Report info = InfoAction.of(study.title(), study.codebook().id(), study.counts());
            return Report.of(info.fields(), info.words().getFirst(), Text.same(differences.toString().stripTrailing()),
                    Text.same(coefficients.toString().stripTrailing()), EXPORTED.with(csv, json));
        }
    }

    private char[] passphrase() {
        return credentials.given(terminal()).orElseGet(() -> {
            terminal().note(SampleStudy.PASSPHRASE_USED);
            return SampleStudy.PASSPHRASE.toCharArray();
        });
    }
}
