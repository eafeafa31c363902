package nl.tweespraak.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tweespraak.model.Text;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SingleFileStore;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.VersionedValue;
import org.jspecify.annotations.Nullable;

/// The statements that a database file holds about itself. H2 executes them when it opens the file, whatever they are:
/// a trigger's Java source is compiled and run, a file is written, another computer is called. So they are read from
/// under H2, without executing any, and held against those that the migrations leave, before H2 gets the file.
final class Definitions {

    private static final String EXPECTED = "definitions.txt";

    /// Where H2 keeps them, and in which columns of how many.
    private static final int TABLE_OF_STATEMENTS = 0;
    private static final int COLUMNS = 4;
    private static final int ID = 0;
    private static final int SQL = 3;

    /// Where a change writes its number, and in how many columns: see [Turn#next].
    private static final String PROPERTIES = "CREATE CACHED TABLE \"PUBLIC\".\"STUDY_PROPERTY\"(";
    private static final int PROPERTY_COLUMNS = 3;
    private static final int NAME = 0;
    private static final int CONTENT = 1;

    /// What is undone when the file is opened; and what was promised to be done, which a study never does.
    private static final String UNDONE = "undoLog";
    private static final String PROMISED = "openTransactions";

    private static final Pattern SETTING = Pattern
            .compile("SET (CREATE_BUILD|DB_CLOSE_DELAY|WRITE_DELAY) -?\\d+");
    private static final Pattern USER = Pattern
            .compile("(CREATE USER IF NOT EXISTS \"TWEESPRAAK\") SALT '[0-9a-f]*' HASH '[0-9a-f]*' ADMIN");
    /// What H2 finds out about the values of a column, and names that it gives by itself.
    private static final Pattern OWN = Pattern.compile(" SELECTIVITY \\d+|(?<=KEY_|INDEX_)[0-9A-F]+(?=\")");

    private final List<String> found = new ArrayList<>();
    /// The changes whose commit had begun.
    private final List<String> begun = new ArrayList<>();
    /// Whether the number of a change is not committed, and nothing says how to put it back.
    private boolean isHalved;
    /// That of the last change that is whole; null before the first.
    private @Nullable String number;

    private Definitions() {
    }

    /// Makes a file one that H2 opens as it should: see [Undone#takeBack].
    ///
    /// @param key in hexadecimal digits; wiped
    /// @throws CannotOpen where the file holds anything else, or cannot be read; nothing of it was executed
    static void require(Path file, char[] key) {
        char[] again = key.clone();
        try {
            Definitions definitions = in(file, key);
            definitions.requireOurs();
            if (definitions.isHalved) {
                int steps = 1;
                while (!definitions.goBack(file, again, steps)) {
                    steps++;
                }
                require(file, again);
            } else if (!definitions.begun.isEmpty()) {
                definitions.takeBack(file, again);
            }
        } finally {
            Arrays.fill(again, '\0');
        }
    }

    private void requireOurs() {
        if (!Set.copyOf(found).equals(expected())) {
            throw foreign();
        }
    }

    /// As they are compared: without what differs from study to study.
    ///
    /// @param key in hexadecimal digits; wiped
    static List<String> of(Path file, char[] key) {
        return in(file, key).found.stream().sorted().toList();
    }

    private static Definitions in(Path file, char[] key) {
        Definitions definitions = new Definitions();
        use(file, key, true, definitions::read);
        return definitions;
    }

    /// Takes an earlier state, unless it has half of a change, too. H2 would find what is behind it again, so that goes;
    /// and since that is more than one write, it is done to a copy. H2 cannot do it twice to the same one.
    ///
    /// @return whether it was taken
    private boolean goBack(Path file, char[] key, int steps) {
        Definitions before = new Definitions();
        try (DurableFile copy = DurableFile.beside(file)) {
            Files.copy(file, copy.out());
            use(copy.path(), key.clone(), false, store -> {
                rollBack(store, steps);
                before.read(store);
            });
            if (before.isHalved) {
                return false;
            }
            if (!Objects.equals(before.number, number)) {
                throw gone();
            }
            before.requireOurs();
            copy.commit();
            return true;
        } catch (IOException | OutOfMemoryError e) {
            throw StoreFailure.closed(e, file);
        }
    }

    private static void rollBack(MVStore store, int steps) {
        try {
            store.rollbackTo(store.getCurrentVersion() - steps);
        } catch (IllegalArgumentException _) {
            throw gone();
        }
    }

    /// By one write behind all there is. The file is left as it was found but for that, for H2 to clear up.
    private void takeBack(Path file, char[] key) {
        use(file, key, false, store -> {
            store.setReuseSpace(false);
            Undone undone = undone(store);
            begun.forEach(name -> undone.takeBack(store, name));
            store.commit();
            store.sync();
            store.closeImmediately();
        });
    }

    /// Left to itself, H2 keeps many a file open that it could not read: on Windows nobody could put a backup in its
    /// place.
    private static void use(Path file, char[] key, boolean readOnly, Consumer<MVStore> what) {
        SingleFileStore opened = new SingleFileStore(new HashMap<>());
        try {
            opened.open(file.toAbsolutePath().toString(), readOnly, key);
            try (MVStore store = new MVStore.Builder().fileStore(opened).autoCommitDisabled().open()) {
                what.accept(store);
            }
        } catch (RuntimeException | OutOfMemoryError e) {
            throw told(e, file);
        } finally {
            Arrays.fill(key, '\0');
            letGo(opened);
        }
    }

    private static void letGo(SingleFileStore opened) {
        try {
            opened.close();
        } catch (MVStoreException _) {
            // It was never open.
        }
    }

    /// H2 puts what is thrown while it reads into an error of its own.
    private static RuntimeException told(Throwable thrown, Path file) {
        Throwable at = thrown;
        while (at != null && !(at instanceof CannotOpen)) {
            at = at.getCause();
        }
        return at instanceof CannotOpen why ? why : StoreFailure.closed(thrown, file);
    }

    private void read(MVStore store) {
        Undone undone = undone(store);
        boolean isUndone = false;
        statements(store).values().forEach(this::take);
        for (String name : Set.copyOf(store.getMapNames())) {
            if (name.startsWith(UNDONE)) {
                isUndone |= store.hasData(name);
                if (undone.read(store, name)) {
                    begun.add(name);
                }
            } else if (name.equals(PROMISED) && store.hasData(name)) {
                throw foreign();
            }
        }
        VersionedValue<SearchRow> last = last(store);
        isHalved = !isUndone && last != null && !last.isCommitted();
        number = last == null ? null : content(last.getCommittedValue(), CONTENT);
    }

    private static @Nullable VersionedValue<SearchRow> last(MVStore store) {
        return statements(store).values().stream().map(VersionedValue::getCurrentValue)
                .filter(row -> row != null && sql(row).startsWith(PROPERTIES))
                .flatMap(row -> rows(store, row.getValue(ID).getInt(), PROPERTY_COLUMNS).values().stream())
                .filter(row -> Properties.TURN.equals(content(row.getCurrentValue(), NAME))
                        || Properties.TURN.equals(content(row.getCommittedValue(), NAME)))
                .findAny().orElse(null);
    }

    private static @Nullable String content(@Nullable SearchRow row, int column) {
        return row == null ? null : row.getValue(column).getString();
    }

    private Undone undone(MVStore store) {
        return new Undone(FoundTypes.in(store), statements(store).getId(), row(COLUMNS), this::take);
    }

    private static MVMap<Long, VersionedValue<SearchRow>> statements(MVStore store) {
        return rows(store, TABLE_OF_STATEMENTS, COLUMNS);
    }

    private static MVMap<Long, VersionedValue<SearchRow>> rows(MVStore store, int table, int columns) {
        return store.openMap("table." + table, new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                .keyType(LongDataType.INSTANCE).valueType(row(columns)));
    }

    private static DataType<VersionedValue<SearchRow>> row(int columns) {
        return new VersionedValueType<>(RowFactory.getDefaultRowFactory().createRowFactory(null,
                CompareMode.getInstance(null, 0), null, new int[columns], null, null, columns, false).getRowDataType());
    }

    private void take(VersionedValue<SearchRow> value) {
        add(value.getCurrentValue());
        add(value.getCommittedValue());
    }

    private void add(@Nullable SearchRow row) {
        if (row != null) {
            String usual = USER.matcher(OWN.matcher(sql(row)).replaceAll("")).replaceAll("$1");
            if (!SETTING.matcher(usual).matches() && !found.contains(usual)) {
                found.add(usual);
            }
        }
    }

    private static String sql(SearchRow row) {
        return Objects.requireNonNullElse(row.getValue(SQL).getString(), "").replace("\r", "");
    }

    static CannotOpen foreign() {
        return new CannotOpen(CannotOpen.Cause.DAMAGED, new Text(
                "De database van dit onderzoek heeft een andere opbouw dan Tweespraak maakt. Er is niets van uitgevoerd"
                        + " en niets gelezen. Gebruik een reservekopie.",
                "The database of this study is not laid out as Tweespraak makes it. Nothing of it was executed and"
                        + " nothing was read. Use a backup."));
    }

    private static CannotOpen gone() {
        return new CannotOpen(CannotOpen.Cause.DAMAGED, new Text(
                "De laatste wijziging staat maar half in study.mv.db, en de stand ervoor is er niet meer. Het bestand is"
                        + " gebleven zoals het was. Zet een reservekopie terug (tweespraak restore).",
                "The last change is in study.mv.db by half, and the state before it is gone. The file was left as it was."
                        + " Restore a backup (tweespraak restore)."));
    }

    /// @return as [#of] gives them, one after the other
    static String written(List<String> definitions) {
        return definitions.stream().collect(Collectors.joining(";\n", "", ";\n"));
    }

    private static Set<String> expected() {
        try (InputStream in = Objects.requireNonNull(Definitions.class.getResourceAsStream(EXPECTED), EXPECTED)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Set.of(all.substring(0, all.lastIndexOf(";\n")).split(";\n", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
