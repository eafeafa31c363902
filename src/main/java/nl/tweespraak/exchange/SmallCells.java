package nl.tweespraak.exchange;

import nl.tweespraak.model.Threshold;
import nl.tweespraak.study.Study;

/// What counts as few in what leaves a study, where nothing else was asked.
public final class SmallCells {

    private SmallCells() {
    }

    /// Fewer cases than this are few: as the study has it.
    public static int threshold(Study study) {
        return study.file().threshold().map(Threshold::cases).orElse(Threshold.USUAL);
    }
}
