package nl.tweespraak.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jdbi.v3.core.Handle;

/// What an erasure leaves in the files: H2 keeps overwritten text in its file, and older backups have it too. It goes on
/// closing, by a database that is made anew of what is left and one backup of it; where closing was cut short, on the
/// next opening. Until then a property of the study says that it is due.
final class Remains {

    static final String DUE = "due";
    private static final String GONE = "gone";

    private static final Text STILL_THERE = new Text(
            "Wat gewist is, is uit het onderzoek weg, maar de bestanden zijn nog niet opgeruimd: de oude tekst kan er nog in"
                    + " staan. Bij het volgende openen of sluiten gebeurt dat alsnog. Reden: %s",
            "What was erased is gone from the study, but its files are not cleared yet: the old text may still be in them."
                    + " It happens at the next opening or closing. Reason: %s");

    private final Path folder;
    private final Transactions work;
    private final Properties properties;
    private final StudyKeys keys;

    Remains(Path folder, Transactions work, Properties properties, StudyKeys keys) {
        this.folder = folder;
        this.work = work;
        this.properties = properties;
        this.keys = keys;
    }

    /// Closes the study, and clears its files where that is due.
    ///
    /// @param head of the journal
    /// @throws Refusal where they could not be cleared: it is closed all the same
    void close(Closing closing, Supplier<String> head) {
        if (closing.isClosed() || !isDue()) {
            closing.close();
            return;
        }
        try {
            closing.replace(handle -> NewFileKey.prepareAlone(folder, handle, keys, head.get()),
                    () -> NewFileKey.put(folder));
        } catch (Refusal refusal) {
            closing.close();
            Text why = refusal.reason();
            throw new Refusal(new Text(STILL_THERE.nl().formatted(why.nl()), STILL_THERE.en().formatted(why.en())));
        }
    }

    private boolean isDue() {
        try {
            return work.<Boolean, RuntimeException>reading(handle -> isDue(handle, properties));
        } catch (RuntimeException _) {
            // Unreadable, which whoever uses it is told.
            return false;
        }
    }

    private static boolean isDue(Handle handle, Properties properties) {
        return properties.find(handle, Properties.REMAINS).equals(DUE);
    }

    /// Clears the files of a study that is being opened, if that is due. Where it cannot be done now, it stays due.
    ///
    /// @return whether the database was made anew, and closed
    static boolean clear(Path folder, Database database, StudyKeys keys) {
        Digests digests = new Digests(keys.digestKey());
        Properties properties = new Properties(digests);
        try (Handle handle = database.connect()) {
            if (!isDue(handle, properties)) {
                return false;
            }
            Turn turn = new Turn(folder, digests, properties);
            turn.require(handle);
            Chains chains = Chains.parse(properties.get(handle, Properties.CHAINS));
            NewFileKey.prepareAlone(folder, handle, keys, chains.head(digests));
        } catch (IOException | RuntimeException _) {
            // A damaged study or a full disk: whoever uses it is told.
            return false;
        }
        database.close();
        put(folder);
        return true;
    }

    private static void put(Path folder) {
        try {
            NewFileKey.put(folder);
        } catch (IOException e) {
            throw StoreFailure.closed(e);
        }
    }

    /// A database was made of what is left.
    static void noteGone(Database database, StudyKeys keys) {
        Properties properties = new Properties(new Digests(keys.digestKey()));
        database.changing(handle -> {
            if (isDue(handle, properties)) {
                properties.set(handle, Properties.REMAINS, GONE);
            }
        });
    }

    static Refusal unsound() {
        return new Refusal(new Text(
                "dit onderzoek is niet gaaf, daarom blijven ook de oudere reservekopieën staan. Laat tweespraak check zien"
                        + " wat er mis is.",
                "this study is not sound, so that the older backups stay as well. See with tweespraak check what is"
                        + " wrong."));
    }
}
