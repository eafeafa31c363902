package nl.tweespraak.desktop.intake;

import java.util.List;
import nl.tweespraak.intake.ImportResult;
import nl.tweespraak.intake.NewerTranscript;
import nl.tweespraak.model.Problem;

/// What came of taking in files, or would come of it.
///
/// @param tried whether it was only tried
/// @param stopped whether somebody stopped it; what was complete by then stays
/// @param newer conversations that are stored with other content, of which nobody said yet which is to stay
/// @param problems what was skipped for another reason
record Taken(boolean tried, boolean stopped, List<OfFile> files, List<NewerTranscript> newer,
        List<Problem> problems) {

    /// What came of one file.
    record OfFile(String name, ImportResult result) {
    }

    Taken {
        files = List.copyOf(files);
        newer = List.copyOf(newer);
        problems = List.copyOf(problems);
    }

    static Taken of(boolean tried, boolean stopped, List<OfFile> files, List<NewerTranscript> newer) {
        return new Taken(tried, stopped, files, newer, files.stream().flatMap(it -> it.result().problems().stream())
                .filter(it -> newer.stream().noneMatch(other -> isOf(it, other))).toList());
    }

    /// A conversation that is stored with other content is listed among the problems too.
    private static boolean isOf(Problem problem, NewerTranscript newer) {
        return problem.file().equals(String.valueOf(newer.file().path().getFileName()))
                && problem.place().en().contains("(" + newer.newer().id() + ")");
    }

    int transcripts() {
        return files.stream().mapToInt(it -> it.result().transcripts()).sum();
    }

    int messages() {
        return files.stream().mapToInt(it -> it.result().messages()).sum();
    }

    /// Transcripts that are there already, with the same content.
    int same() {
        return files.stream().mapToInt(it -> Math.max(0, it.result().skipped() - bad(it.result()))).sum();
    }

    private static int bad(ImportResult result) {
        return result.transcripts() == 0 && result.skipped() == 0 ? 0 : result.problems().size();
    }

    /// The same once somebody said so of one.
    Taken without(NewerTranscript settled) {
        return new Taken(tried, stopped, files, newer.stream().filter(it -> !it.equals(settled)).toList(),
                problems);
    }
}
