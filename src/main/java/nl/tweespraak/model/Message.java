package nl.tweespraak.model;

import org.jspecify.annotations.Nullable;

/// One message of a transcript, as the platform gave it.
///
/// @param position counts the messages of its transcript from 1
public record Message(int position, Speaker speaker, @Nullable SentAt at, String text) {

    /// Never shows the text: messages may end up in logs and traces.
    @Override
    public String toString() {
        return "message " + position + " of " + speaker.word();
    }
}
