package nl.tweespraak.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.CodebookChange;
import nl.tweespraak.codebook.CodebookComparison;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Says in what one codebook edition differs from another.
@Command(name = "diff", mixinStandardHelpOptions = true)
final class CodebookDiffAction extends Action {

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "codebook-before")
    private @Nullable String before;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "codebook-after")
    private @Nullable String after;

    CodebookDiffAction(Terminal terminal) {
        super(terminal);
    }

    @Override
    Report act() {
        Codebook one = Codebooks.load(given(before));
        Codebook other = Codebooks.load(given(after));
        List<CodebookChange> changes = CodebookComparison.of(one, other);
        List<Text> words = new ArrayList<>();
        changes.forEach(it -> words.add(line(it)));
        if (changes.isEmpty()) {
            words.add(new Text("Geen verschillen tussen %s en %s.", "No differences between %s and %s.")
                    .with(one.id(), other.id()));
        }
        return new Report(Map.of("changes", changes.stream().map(this::plain).toList()), words, List.of());
    }

    private static Text line(CodebookChange change) {
        String place = change.variable() + (change.category().isEmpty() ? "" : ":" + change.category());
        String start = change.kind().word() + (place.isEmpty() ? "" : " " + place) + ": ";
        return new Text(start + change.what().nl(), start + change.what().en());
    }

    private Map<String, Object> plain(CodebookChange change) {
        return JsonFields.of("change", change.kind().word(), "variable", change.variable(), "category",
                change.category(),
                "what", terminal().words(change.what()));
    }

    @Override
    Map<String, ?> nothing() {
        return Map.of("changes", List.of());
    }
}
