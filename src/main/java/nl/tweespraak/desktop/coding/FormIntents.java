package nl.tweespraak.desktop.coding;

import nl.tweespraak.codebook.Category;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import org.jspecify.annotations.Nullable;

/// What the coder wants from the form; of the open question, unless a key says which.
interface FormIntents {

    void focus(String variable);

    void step(int by);

    void choose(Category category);

    /// @param answer null goes back to not coded
    void answer(Entry.CodingKey key, @Nullable Answer answer);

    void doubt();

    /// What a doubt is about.
    void question(Entry.CodingKey key, String question);

    void memo(Entry.CodingKey key, String memo);

    /// Somebody types what is not saved yet.
    ///
    /// @param save sends it on its way; null where nothing waits any more
    void typing(@Nullable Runnable save);

    /// What became of the open question, or no longer.
    void history();

    /// Evidence from the selection or the current message.
    void mark();

    void goTo(Evidence evidence);

    void unmark(Evidence evidence);

    void handIn();

    /// The case was handed in and becomes the coder's again.
    void takeBack();

    /// @param of the case that this one is a double of; null takes the proposal back
    void propose(@Nullable String of, String reason);
}
