package nl.tweespraak.intake;

import java.util.List;
import nl.tweespraak.model.Problem;

/// What came of reading one file.
///
/// @param transcripts newly added
/// @param messages newly added
/// @param skipped transcripts not taken: there already with the same content, or bad
/// @param problems one for each bad transcript
public record Reading(int transcripts, int messages, int skipped, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }
}
