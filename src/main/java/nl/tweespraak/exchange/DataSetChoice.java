package nl.tweespraak.exchange;

/// What a data set has beside its cases.
///
/// @param attributes whether what the platform knew goes along
/// @param memos whether the coders' memos go along
public record DataSetChoice(Values values, boolean attributes, boolean memos) {

    /// The consensus alone.
    public static final DataSetChoice PLAIN = new DataSetChoice(Values.CONSENSUS, false, false);
}
