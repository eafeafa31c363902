package nl.tweespraak.cli;

import nl.tweespraak.exchange.FileFault;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A command: does its work, then says what came of it as words or as one JSON object.
abstract class Action implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    Action(Terminal terminal) {
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
    }

    /// Holds the arguments against what they can mean, before anything else.
    ///
    /// @throws UsageFault where they mean nothing
    void requireUsage() {
    }

    /// Does the work.
    abstract Report act() throws IOException;

    /// What cannot be opened, where something cannot.
    String subject() {
        return "";
    }

    /// The fields of `--json` where nothing was done.
    Map<String, ?> nothing() {
        return Map.of();
    }

    /// @return the exit code
    @Override
    public final Integer call() {
        requireUsage();
        try {
            Report report = act();
            tell(report);
            return report.problems().isEmpty() ? Exit.DONE : Exit.PROBLEMS;
        } catch (CannotOpen refusal) {
            tell(new Report(nothing(), List.of(), List.of(new Problem(subject(), Text.same(""), refusal.reason()))));
            return Exit.NOT_OPEN;
        } catch (Refusal refusal) {
            tell(refused(refusal));
            return Exit.PROBLEMS;
        } catch (IOException e) {
            tell(new Report(nothing(), List.of(), List.of(FileFault.of(e))));
            return Exit.PROBLEMS;
        }
    }

    /// A parameter that picocli has filled in.
    static <T> T given(@Nullable T parameter) {
        if (parameter == null) {
            throw new IllegalStateException("a parameter that must be given");
        }
        return parameter;
    }

    private Report refused(Refusal refusal) {
        return new Report(nothing(), List.of(), refusal.problems().isEmpty()
                ? List.of(new Problem("", Text.same(""), refusal.reason()))
                : refusal.problems());
    }

    private void tell(Report report) {
        report.problems().forEach(terminal::note);
        if (json) {
            terminal.json(report.fields(), report.problems());
        } else {
            report.words().forEach(terminal::say);
        }
        terminal.out().flush();
        terminal.err().flush();
    }
}
