package nl.tweespraak.store;

import java.util.List;
import nl.tweespraak.model.Edit;

/// Where something was masked in a message, never what: so travels to another copy of the study which of its readings
/// somebody has.
///
/// @param position the message, counted from 1
/// @param times the stretches of each time, the earliest first; places are those of the text as it was then
public record MaskedMessage(String transcript, int position, List<List<Edit.MaskRow>> times) {

    public MaskedMessage {
        times = times.stream().map(List::copyOf).toList();
    }
}
