package nl.tweespraak.study;

/// One case on a coder's list.
///
/// @param transcripts how many conversations it has
/// @param answered how many of those that are due stand there
/// @param asked how many answers are due
/// @param doubts how many the coder flagged
public record CaseSummary(String id, int transcripts, int answered, int asked, int doubts, boolean handedIn) {

    /// Whether the coder has left anything.
    public Progress progress() {
        if (handedIn) {
            return Progress.HANDED_IN;
        }
        if (doubts > 0) {
            return Progress.DOUBT;
        }
        return answered > 0 ? Progress.BUSY : Progress.TO_DO;
    }

    /// Where a case stands for its coder.
    public enum Progress {
        BUSY, TO_DO, DOUBT, HANDED_IN
    }
}
