package nl.tweespraak.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The nodes of a pane, built in code. Binds to the model and forwards what the user wants; knows no service.
///
/// What it subscribes to with [#follow] ends when the view leaves the scene and starts again when it returns.
///
/// @param <R> the root's kind
public abstract class View<R extends Region> {

    private final R root;
    private final List<Supplier<Subscription>> links = new ArrayList<>();
    private Subscription active = Subscription.EMPTY;

    protected View(R root) {
        this.root = root;
        root.sceneProperty().subscribe(this::attach);
    }

    public final R root() {
        return root;
    }

    /// Runs with the value now and whenever it changes, while the view is in a scene.
    protected final <T extends @Nullable Object> void follow(ObservableValue<T> value, Consumer<? super T> show) {
        follow(() -> value.subscribe(show));
    }

    /// Makes the subscription whenever the view enters a scene, and ends it when it leaves.
    protected final void follow(Supplier<Subscription> link) {
        links.add(link);
        if (root.getScene() != null) {
            active = active.and(link.get());
        }
    }

    private void attach(Scene scene) {
        active.unsubscribe();
        active = scene == null
                ? Subscription.EMPTY
                : Subscription.combine(links.stream().map(Supplier::get).toArray(Subscription[]::new));
    }
}
