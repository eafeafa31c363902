package nl.tweespraak.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tweespraak.model.Retention;
import nl.tweespraak.model.Transcript;
import org.jspecify.annotations.Nullable;

/// What a package holds.
///
/// @param title of the study; empty in a coder's work
/// @param sample whether its transcripts are invented
/// @param codebook the text of the codebook edition
/// @param retention of a task: how long its texts may stay; null where it does not say
/// @param transcripts of a task: with their messages, in order of import
/// @param links of a task: the case that each duplicate among them belongs to
/// @param unlike of work: transcripts that are not here, or not with the same content
/// @param masked where something was masked in transcripts as their sender has them
/// @param edits what the coder said, oldest first; of nobody else
public record PackageContents(String title, boolean sample, String codebook, @Nullable Retention retention,
        List<Transcript> transcripts, SortedMap<String, String> links, List<String> unlike, List<MaskedMessage> masked,
        List<JournalEdit> edits) {

    public PackageContents {
        transcripts = List.copyOf(transcripts);
        links = new TreeMap<>(links);
        unlike = List.copyOf(unlike);
        masked = List.copyOf(masked);
        edits = List.copyOf(edits);
    }

    @Override
    public String toString() {
        return "contents of a package";
    }
}
