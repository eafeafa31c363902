package nl.tweespraak.desktop.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Made when it is first asked for: a controller's view, so that the controller can be tested without a toolkit.
/// On one thread.
///
/// @param <T> what is made
public final class Once<T> {

    private final Supplier<T> make;
    private @Nullable T made;

    public Once(Supplier<T> make) {
        this.make = make;
    }

    public T get() {
        T value = made;
        if (value == null) {
            value = make.get();
            made = value;
        }
        return value;
    }

    /// Runs with it if it was made already.
    public void ifMade(Consumer<? super T> run) {
        T value = made;
        if (value != null) {
            run.accept(value);
        }
    }
}
