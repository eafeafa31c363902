package nl.tweespraak.cli;

import nl.tweespraak.exchange.OutFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tweespraak.agreement.Scale;
import nl.tweespraak.exchange.AgreementTable;
import nl.tweespraak.exchange.RatingFile;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Agreement;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.VariableAgreement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// How far coders agree: in a study, or in a bare table of ratings.
@Command(name = "agreement", mixinStandardHelpOptions = true)
final class AgreementAction extends Action {

    private static final Text EITHER = new Text("Geef een onderzoek, of --ratings met --level.",
            "Give a study, or --ratings with --level.");
    private static final Text WRITTEN = new Text("%d coëfficiënten in %s.", "%d coefficients in %s.");

    private final Wiring wiring;

    @Mixin
    private Credentials credentials = new Credentials();

    @Parameters(index = "0", arity = "0..1", paramLabel = "STUDY", descriptionKey = "study")
    private @Nullable Path folder;

    @Parameters(index = "1", arity = "0..1", paramLabel = "OUT.csv", descriptionKey = "agreement-file")
    private @Nullable Path file;

    @Option(names = "--unknown", paramLabel = "category|omit", defaultValue = "category", descriptionKey = "unknown")
    private Agreement.Unknown unknown = Agreement.Unknown.CATEGORY;

    @Option(names = "--cells", paramLabel = "OUT.csv", descriptionKey = "cells")
    private @Nullable Path cells;

    @Option(names = "--ratings", paramLabel = "FILE.csv", descriptionKey = "ratings")
    private @Nullable Path ratings;

    @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "level")
    private @Nullable Scale level;

    @Option(names = "--categories", paramLabel = "a,b,c", split = ",", descriptionKey = "categories")
    private List<String> categories = List.of();

    AgreementAction(Wiring wiring, Terminal terminal) {
        super(terminal);
        this.wiring = wiring;
    }

    @Override
    void requireUsage() {
        boolean bare = ratings != null && level != null && level != Scale.DATE && folder == null && cells == null;
        boolean ofStudy = folder != null && ratings == null && level == null && categories.isEmpty();
        if (!bare && !ofStudy) {
            throw new UsageFault(EITHER);
        }
    }

    @Override
    Report act() throws IOException {
        AgreementTable table = new AgreementTable(terminal().language());
        if (ratings != null) {
            VariableAgreement agreement = InFile.of(ratings, it -> RatingFile.read(it, given(level), categories));
            return report(table.plain(agreement), table, List.of(agreement));
        }
        try (Study study = wiring.open(given(folder), credentials.user(), credentials.passphrase(terminal()))) {
            StudyAction.noteOpening(study);
            Agreement agreement = study.agreement(unknown);
            agreement.remarks().forEach(terminal()::note);
            List<VariableAgreement> variables = agreement.variables();
            if (cells != null) {
                OutFile.leave(study, "agreement cells", cells,
                        out -> AgreementTable.writeCells(agreement.cells(), out));
            }
            if (file != null) {
                OutFile.leave(study, "agreement", file, out -> table.write(variables, out));
            }
            return report(Map.of("variables", variables.stream().map(table::plain).toList()), table, variables);
        }
    }

    private Report report(Map<String, ?> fields, AgreementTable table, List<VariableAgreement> variables)
            throws IOException {
        if (file != null) {
            return Report.of(fields,
                    WRITTEN.with(variables.stream().mapToInt(it -> it.coefficients().size()).sum(), file));
        }
        StringWriter written = new StringWriter();
        table.write(variables, written);
        return Report.of(fields, Text.same(written.toString().stripTrailing()));
    }

    @Override
    Map<String, ?> nothing() {
        return ratings == null
                ? Map.of("variables", List.of())
                : JsonFields.of("level", String.valueOf(level).toLowerCase(Locale.ROOT), "items", 0, "coders", 0,
                        "coefficients", List.of());
    }
}
