package nl.tweespraak.intake;

import java.util.List;
import java.util.stream.Stream;
import nl.tweespraak.model.Problem;

/// What came of importing files.
///
/// @param transcripts newly added
/// @param messages newly added
/// @param skipped transcripts not taken: stored already with the same content, or bad. Those of a refused file are not
/// counted
/// @param problems one for each bad transcript, and those for which whole files were refused
public record ImportResult(int transcripts, int messages, int skipped, List<Problem> problems) {

    public static final ImportResult NONE = new ImportResult(0, 0, 0, List.of());

    public ImportResult {
        problems = List.copyOf(problems);
    }

    ImportResult plus(ImportResult other) {
        return new ImportResult(transcripts + other.transcripts, messages + other.messages, skipped + other.skipped,
                Stream.concat(problems.stream(), other.problems.stream()).toList());
    }
}
