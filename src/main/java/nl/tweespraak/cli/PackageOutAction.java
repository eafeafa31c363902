package nl.tweespraak.cli;

import nl.tweespraak.exchange.OutFile;
import java.nio.file.Path;
import java.util.Map;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Packed;
import nl.tweespraak.study.Packing;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Seals cases for a coder or, in the study of a coder, the work for the lead.
@Command(name = "out", mixinStandardHelpOptions = true)
final class PackageOutAction extends StudyAction {

    private static final Text DONE = new Text("%d casussen en %d coderingen verzegeld in %s.",
            "%d cases and %d codings sealed in %s.");

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "package-file")
    private @Nullable Path file;

    @Option(names = "--coder", required = true, paramLabel = "NAME", descriptionKey = "package-coder")
    private @Nullable String coder;

    PackageOutAction(Wiring wiring, Terminal terminal) {
        super(wiring, terminal);
    }

    @Override
    Report act(Study study) {
        Packed[] packed = new Packed[1];
        OutFile.write(study, given(file), out -> packed[0] = new Packing(study).write(out, given(coder).strip()));
        return Report.of(fields(packed[0]), DONE.with(packed[0].cases(), packed[0].codings(), given(file)));
    }

    static Map<String, Object> fields(Packed packed) {
        return JsonFields.of("cases", packed.cases(), "codings", packed.codings());
    }

    @Override
    Map<String, ?> nothing() {
        return fields(new Packed(0, 0));
    }
}
