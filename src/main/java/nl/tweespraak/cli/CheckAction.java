package nl.tweespraak.cli;

import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import picocli.CommandLine.Command;

/// Proves a study.
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckAction extends StudyAction {

    private static final Text SOUND = new Text("Het onderzoek is gaaf.", "The study is sound.");
    private static final Text DAMAGED = new Text(
            "Het onderzoek is beschadigd. Zet een reservekopie terug met 'tweespraak restore'.",
            "The study is damaged. Put a backup back with 'tweespraak restore'.");

    CheckAction(Wiring wiring, Terminal terminal) {
        super(wiring, terminal);
    }

    /// What is to be proved stays as it is.
    @Override
    boolean isNoted() {
        return false;
    }

    @Override
    Report act(Study study) {
        List<Problem> problems = study.file().check();
        boolean sound = problems.isEmpty();
        return new Report(Map.of("sound", sound), List.of(sound ? SOUND : DAMAGED), problems);
    }

    @Override
    Map<String, ?> nothing() {
        return Map.of("sound", false);
    }
}
