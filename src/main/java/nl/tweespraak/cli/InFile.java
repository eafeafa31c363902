package nl.tweespraak.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;

/// Gives the problems with the rows of a file the file's name: who judges the rows does not know it.
final class InFile {

    /// Work with a file.
    interface Work<T> {
        T with(Path file) throws IOException;
    }

    private InFile() {
    }

    static <T> T of(Path file, Work<T> work) throws IOException {
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
        }
    }
}
