package nl.tweespraak.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Held;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a study of a backup beside the one that is there, which stays as it is, and says what the backup holds: what
/// would be lost is known before anybody puts the old study away.
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreAction extends Action {

    private static final Text RESTORED = new Text("Onderzoek teruggezet in %s.", "Study restored in %s.");
    private static final Text HELD = new Text(
            "%s gesprekken, %s coderingen, %s besluiten; laatste wijziging %s.",
            "%s transcripts, %s codings, %s decisions; last change %s.");
    private static final Text BESIDE = new Text(
            "Het onderzoek in %s heeft %s gesprekken, %s coderingen, %s besluiten; laatste wijziging %s. Het is niet"
                    + " veranderd.",
            "The study in %s has %s transcripts, %s codings, %s decisions; last change %s. It was not changed.");

    private final Wiring wiring;

    @Mixin
    private Credentials credentials = new Credentials();

    @Option(names = "--beside", paramLabel = "STUDY", descriptionKey = "restore-beside")
    private @Nullable Path beside;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "backup-file")
    private @Nullable Path file;

    @Parameters(index = "1", paramLabel = "STUDY", descriptionKey = "study")
    private @Nullable Path folder;

    RestoreAction(Wiring wiring, Terminal terminal) {
        super(terminal);
        this.wiring = wiring;
    }

    @Override
    String subject() {
        return given(file).toString();
    }

    private static Map<String, Object> fields(Held held) {
        return JsonFields.of("transcripts", held.transcripts(), "codings", held.codings(), "decisions",
                held.decisions(), "lastChange", held.lastChange().toString());
    }

    @Override
    Report act() {
        Path where = given(folder);
        Map<String, Object> fields = JsonFields.of("study", where.toString());
        List<Text> words = new ArrayList<>();
        try (Study study = wiring.restore(given(file), where, credentials.user(), credentials.passphrase(terminal()))) {
            Held held = Held.of(study);
            fields.put("codebook", study.codebook().id());
            fields.putAll(fields(held));
            words.add(RESTORED.with(where));
            words.add(HELD.with(held.transcripts(), held.codings(), held.decisions(), held.lastChange()));
        }
        return beside == null ? new Report(fields, words, List.of()) : compared(beside, fields, words);
    }

    private Report compared(Path other, Map<String, Object> fields, List<Text> words) {
        try (Study study = wiring.open(other, credentials.user(), credentials.passphrase(terminal()))) {
            Held held = Held.of(study);
            fields.put("beside", fields(held));
            words.add(BESIDE.with(other, held.transcripts(), held.codings(), held.decisions(), held.lastChange()));
            return new Report(fields, words, List.of());
        } catch (Refusal refusal) {
            return new Report(fields, words, List.of(new Problem(other.toString(), Text.same(""), refusal.reason())));
        }
    }
}
