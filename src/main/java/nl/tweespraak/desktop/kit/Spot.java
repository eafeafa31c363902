package nl.tweespraak.desktop.kit;

import org.jspecify.annotations.Nullable;

/// A place inside a case, as [Navigator#open] and [Screen#shown] take it in one string.
///
/// @param variable null where no question is meant
/// @param transcript null where no message is meant
/// @param position counts the messages of the transcript from 1; 0 where none is meant
public record Spot(String caseId, @Nullable String variable, @Nullable String transcript, int position) {

    /// Stands in no identifier: imports refuse control characters.
    private static final String GAP = "\u001f";

    public static Spot message(String caseId, String transcript, int position) {
        return new Spot(caseId, null, transcript, position);
    }

    public static Spot question(String caseId, String variable) {
        return new Spot(caseId, variable, null, 0);
    }

    /// Whether it is more than the case.
    public boolean isInside() {
        return variable != null || transcript != null;
    }

    public String written() {
        return isInside()
                ? String.join(GAP, caseId, variable == null ? "" : variable, transcript == null ? "" : transcript,
                        Integer.toString(position))
                : caseId;
    }

    /// What was written so; anything else is a case.
    public static Spot of(String written) {
        String[] parts = written.split(GAP, -1);
        return parts.length == 4 && parts[3].matches("\\d{1,9}")
                ? new Spot(parts[0], filled(parts[1]), filled(parts[2]), Integer.parseInt(parts[3]))
                : new Spot(written, null, null, 0);
    }

    private static @Nullable String filled(String part) {
        return part.isEmpty() ? null : part;
    }
}
