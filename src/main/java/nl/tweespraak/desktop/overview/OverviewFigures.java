package nl.tweespraak.desktop.overview;

import java.time.Instant;
import java.util.List;
import nl.tweespraak.study.Flow;
import nl.tweespraak.study.RetentionNotice;
import nl.tweespraak.study.StudyCounts;
import org.jspecify.annotations.Nullable;

/// What the overview shows, taken at one moment.
///
/// @param flow from conversations to cases
/// @param coders in the order of their colours; for a coder only themselves
/// @param doubles how many proposed ones wait for the lead; 0 for a coder
/// @param backup when the newest backup in the study's folder was made; null where there is none
/// @param changed when the last edit was made; null where there was none
/// @param retention what is to be said about how long the texts stay; null where nothing is
record OverviewFigures(StudyCounts counts, Flow flow, List<Line> coders, int doubles, @Nullable Instant backup,
        @Nullable Instant changed, @Nullable RetentionNotice retention) {

    /// @param color the number of the coder's colour, from 0
    record Line(String coder, int color, int handedIn) {
    }

    int decided() {
        return counts.disagreements() - counts.openDisagreements() - counts.toDiscuss();
    }
}
