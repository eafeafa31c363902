package nl.tweespraak.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.demo.Replica;
import nl.tweespraak.demo.SampleStudy;
import nl.tweespraak.exchange.AgreementTable;
import nl.tweespraak.exchange.DataFormat;
import nl.tweespraak.exchange.DataSet;
import nl.tweespraak.exchange.DataSetChoice;
import nl.tweespraak.exchange.DisagreementTable;
import nl.tweespraak.exchange.FileFault;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Agreement;
import nl.tweespraak.study.Disagreement;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.VariableAgreement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes the sample study, says where its coders differ, and exports it.
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoAction extends Action {

    private static final Text EXPORTED = new Text("De dataset staat in %s en %s.", "The data set is in %s and %s.");
    private static final Text REPLICA = new Text("--edition kent 2022; --scale (1 tot 200) en --seed horen daarbij.",
            "--edition takes 2022; --scale (1 to 200) and --seed go with it.");
    private static final Text FILE = new Text("dit is een bestand. Noem een map, die er al is of gemaakt wordt.",
            "this is a file. Name a folder, that is there or is to be made.");
    private static final int LARGEST = 200;
    private static final Text HEAD = new Text("Stand van het journaal: %s", "Head of the journal: %s");

    private final Wiring wiring;

    @Mixin
    private Credentials credentials = new Credentials();

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "demo-dir")
    private @Nullable Path folder;

    @Option(names = "--edition", paramLabel = "2022", descriptionKey = "demo-edition")
    private @Nullable String edition;

    @Option(names = "--scale", paramLabel = "N", descriptionKey = "demo-scale")
    private @Nullable Integer scale;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "demo-seed")
    private @Nullable Long seed;

    DemoAction(Wiring wiring, Terminal terminal) {
        super(terminal);
        this.wiring = wiring;
    }

    @Override
    void requireUsage() {
        boolean known = edition == null || edition.equals(Replica.EDITION);
        boolean sized = scale == null || (scale >= 1 && scale <= LARGEST);
        if (!known || !sized || (edition == null && (scale != null || seed != null))) {
            throw new UsageFault(REPLICA);
        }
    }

    private Study sample(Path where) {
        return edition == null
                ? wiring.sample(where, passphrase())
                : wiring.sample(where, passphrase(),
                        new Replica(scale == null ? 1 : scale, seed == null ? Replica.SEED : seed));
    }

    @Override
    Report act() throws IOException {
        Path where = given(folder);
        if (Files.exists(where) && !Files.isDirectory(where)) {
            throw FileFault.refusal(where, FILE);
        }
        try (Study study = sample(where)) {
            Path csv = where.resolve("data.csv");
            Path json = where.resolve("data.json");
            DataSet data = DataSet.of(study, DataSetChoice.PLAIN);
            data.writeCsv(csv);
            data.writeJson(json);
            data.write(where.resolve("data.sav"), DataFormat.SAV, terminal().language());
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
