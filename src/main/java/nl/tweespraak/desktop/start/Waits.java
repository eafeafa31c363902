package nl.tweespraak.desktop.start;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// How long somebody must wait after wrong passphrases before another is tried, counted down.
final class Waits {

    private final Kit kit;
    private final StudyAccess access;
    private final IntegerProperty seconds = new SimpleIntegerProperty(this, "seconds");
    private Instant until = Instant.EPOCH;

    Waits(Kit kit, StudyAccess access) {
        this.kit = kit;
        this.access = access;
    }

    /// 0 where there is nothing to wait for.
    IntegerProperty secondsProperty() {
        return seconds;
    }

    BooleanBinding isWaiting() {
        return seconds.greaterThan(0);
    }

    /// Looks how it stands with somebody; null where nobody is asked for.
    void look(@Nullable Path folder, @Nullable String user) {
        until = Instant.EPOCH;
        tick();
        if (folder != null) {
            kit.jobs().latest(this, new Look(folder, user));
        }
    }

    /// Time passed.
    void tick() {
        Duration left = Duration.between(kit.dates().clock().instant(), until);
        seconds.set(left.isNegative() ? 0 : (int) left.plusMillis(999).toSeconds());
    }

    /// What is to be said of it: a minute and more in minutes.
    ObservableValue<String> words() {
        return Bindings.createStringBinding(() -> {
            int now = seconds.get();
            int minute = (int) Duration.ofMinutes(1).toSeconds();
            return now < minute
                    ? kit.words().get("start.wait.seconds", now)
                    : kit.words().get("start.wait.minutes", now / minute, now % minute);
        }, seconds, kit.words().languageProperty());
    }

    private final class Look implements Update<Duration> {

        private final Path folder;
        private final @Nullable String user;

        private Look(Path folder, @Nullable String user) {
            this.folder = folder;
            this.user = user;
        }

        @Override
        public Duration work(Progress progress) {
            return access.wait(folder, user);
        }

        @Override
        public void show(Duration left) {
            until = kit.dates().clock().instant().plus(left);
            tick();
        }

        @Override
        public void fail(Text reason) {
            // Then it is tried without waiting, and whoever opens says why not.
        }
    }
}
