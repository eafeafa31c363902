package nl.tweespraak.cli;

import nl.tweespraak.exchange.FileFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;

/// Gives the problems with a file that is read, and with its rows, the file's name: who judges the rows does not know it.
final class InFile {

    /// Work with a file.
    interface Work<T> {
        T with(Path file) throws IOException;
    }

    private InFile() {
    }

    /// @throws Refusal naming the file
    static <T> T of(Path file, Work<T> work) {
        try {
            return work.with(file);
        } catch (Refusal refusal) {
            String name = String.valueOf(file.getFileName());
            List<Problem> named = refusal.problems().stream()
                    .map(problem -> problem.file().isEmpty()
                            ? new Problem(name, problem.place(), problem.reason())
                            : problem)
                    .toList();
            throw named.isEmpty() ? refusal : new Refusal(refusal.reason(), named);
        } catch (IOException e) {
            throw FileFault.refusal(file, e);
        }
    }
}
