package nl.tweespraak.intake;

import java.util.List;
import nl.tweespraak.intake.personal.Finding;

/// What a look for personal data came to, in order of import.
///
/// @param found what nobody has judged yet
/// @param kept what somebody looked at earlier and let stand
/// @param notes in what coders and the lead wrote, as far as whoever looks may see it
public record ScanResult(List<Finding> found, List<Finding> kept, List<NoteFinding> notes) {

    public ScanResult {
        found = List.copyOf(found);
        kept = List.copyOf(kept);
        notes = List.copyOf(notes);
    }
}
