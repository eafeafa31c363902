package nl.tweespraak.desktop.team;

import java.io.IOException;
import java.util.function.Consumer;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Does something with the study that the study may refuse, with the places it is about.
///
/// @param <T> what it makes
final class TeamUpdate<T> implements Update<TeamUpdate.Outcome<T>> {

    /// @param done null where it was refused
    /// @param refused null where it was not
    record Outcome<T>(@Nullable T done, @Nullable Refusal refused) {
    }

    /// What is done, off the FX thread.
    interface Work<T> {
        T done(Progress progress) throws IOException;
    }

    private final TeamModel model;
    private final Work<T> work;
    private final Consumer<T> show;

    TeamUpdate(TeamModel model, Work<T> work, Consumer<T> show) {
        this.model = model;
        this.work = work;
        this.show = show;
        model.busyProperty().set(true);
        model.problemProperty().set(null);
    }

    @Override
    public Outcome<T> work(Progress progress) throws IOException {
        try {
            return new Outcome<>(work.done(progress), null);
        } catch (Refusal refusal) {
            return new Outcome<>(null, refusal);
        }
    }

    @Override
    public void show(Outcome<T> outcome) {
        model.busyProperty().set(false);
        T done = outcome.done();
        if (done == null) {
            model.problemProperty().set(outcome.refused());
        } else {
            show.accept(done);
        }
    }

    @Override
    public void fail(Text reason) {
        model.busyProperty().set(false);
        model.problemProperty().set(new Refusal(reason));
    }
}
