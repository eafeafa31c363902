package nl.tweespraak.desktop.kit;

import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;

/// Work that leaves the FX thread: take what it needs from the model in the constructor, [#work] elsewhere, and put
/// the result into the model in [#show].
///
/// @param <T> what the work makes
public interface Update<T> {

    /// Off the FX thread; touches no property.
    T work(Progress progress) throws Exception;

    /// On the FX thread, and only if no later update took its place and nobody cancelled it.
    void show(T result);

    /// On the FX thread, instead of [#show]: puts the reason where the pane shows it.
    void fail(Text reason);

    /// On the FX thread, instead of both: a later update took its place, or somebody stopped it.
    default void stopped() {
    }
}
