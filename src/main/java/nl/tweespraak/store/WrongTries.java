package nl.tweespraak.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// How often a passphrase was wrong, kept beside the study so that closing the program does not forget it. After five in
/// a row each takes longer than the one before.
///
/// It slows down who types at this computer. Who has a copy of the folder is slowed down by the passphrase's strength
/// alone.
final class WrongTries {

    static final String FILE = "study.tries";

    private static final int FREE = 5;
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 7;
    private static final int LARGEST = 64 * 1024;

    private final Path file;
    private final InstantSource clock;

    WrongTries(Path folder, InstantSource clock) {
        this.file = folder.resolve(FILE);
        this.clock = clock;
    }

    /// @param last when the last one was
    private record Tries(int count, Instant last) {

        /// 5, 10, 20, ... seconds; at most some ten minutes.
        Duration pause() {
            return count < FREE
                    ? Duration.ZERO
                    : SHORTEST.multipliedBy(1L << Math.min(count - FREE, MOST_DOUBLINGS));
        }
    }

    /// How long until another try; zero where there is nothing to wait for.
    Duration left(String user) {
        Tries tries = read().get(user);
        return tries == null ? Duration.ZERO : left(tries);
    }

    private Duration left(Tries tries) {
        Instant now = clock.instant();
        // A clock put back must not lock anybody out for longer than the pause itself.
        Instant last = tries.last().isAfter(now) ? now : tries.last();
        Duration left = Duration.between(now, last.plus(tries.pause()));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// @throws CannotOpen where it is too soon for another try
    void require(String user) {
        Tries tries = read().get(user);
        if (tries == null) {
            return;
        }
        long left = left(tries).toSeconds();
        if (left > 0) {
            throw new CannotOpen(CannotOpen.Cause.TOO_SOON, new Text(
                    "De wachtzin van %s was %d keer fout. Wacht nog %d seconden en probeer het dan opnieuw.",
                    "The passphrase of %s was wrong %d times. Wait another %d seconds, then try again.").with(user,
                            tries.count(), left));
        }
    }

    void wrong(String user) {
        SortedMap<String, Tries> all = read();
        Tries before = all.get(user);
        all.put(user, new Tries(before == null ? 1 : before.count() + 1, clock.instant()));
        write(all);
    }

    void right(String user) {
        SortedMap<String, Tries> all = read();
        if (all.remove(user) != null) {
            write(all);
        }
    }

    /// What cannot be read counts as nothing.
    private SortedMap<String, Tries> read() {
        SortedMap<String, Tries> all = new TreeMap<>();
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return all;
            }
            if (Json.read(Files.readString(file), JsonLimits.USUAL).plain() instanceof java.util.Map<?, ?> members) {
                members.forEach((user, tries) -> {
                    if (user instanceof String name && tries instanceof String text) {
                        all.put(name, parse(text));
                    }
                });
            }
        } catch (IOException | Refusal | DateTimeException | NumberFormatException _) {
            all.clear();
        }
        return all;
    }

    private static Tries parse(String written) {
        int space = Math.max(0, written.indexOf(' '));
        return new Tries(Integer.parseInt(written.substring(0, space)), Instant.parse(written.substring(space + 1)));
    }

    private void write(SortedMap<String, Tries> all) {
        try {
            if (all.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            SortedMap<String, String> written = new TreeMap<>();
            all.forEach((user, tries) -> written.put(user, tries.count() + " " + tries.last()));
            try (DurableFile whole = DurableFile.beside(file)) {
                whole.out().write(Json.write(written).getBytes(StandardCharsets.UTF_8));
                whole.commit();
            }
        } catch (IOException _) {
            // A full or read-only disk: nobody can be kept from trying by a file that cannot be written.
        }
    }
}
