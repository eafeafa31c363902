package nl.tweespraak.desktop.kit;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The way from one screen to another, by id. On the FX thread.
public final class Navigator {

    private BiConsumer<String, @Nullable String> way = (_, _) -> {
    };

    /// Does nothing where there is no such screen.
    ///
    /// @param at where in it: a case, a variable; null for where it was left
    public void open(String screen, @Nullable String at) {
        way.accept(screen, at);
    }

    /// Whoever shows the screens says how to get there.
    public void leadTo(BiConsumer<String, @Nullable String> way) {
        this.way = way;
    }
}
