package nl.tweespraak.desktop.codebook;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;

/// Reads another edition, or goes on with it.
///
/// @param <T> what it makes
final class CodebookUpdate<T> implements Update<T> {

    private final CodebookModel model;
    private final Callable<T> work;
    private final Consumer<T> show;

    CodebookUpdate(CodebookModel model, Callable<T> work, Consumer<T> show) {
        this.model = model;
        this.work = work;
        this.show = show;
        model.busyProperty().set(true);
        model.problemProperty().set(null);
    }

    @Override
    public T work(Progress progress) throws Exception {
        return work.call();
    }

    @Override
    public void show(T done) {
        model.busyProperty().set(false);
        show.accept(done);
    }

    @Override
    public void fail(Text reason) {
        model.busyProperty().set(false);
        model.problemProperty().set(reason);
    }
}
