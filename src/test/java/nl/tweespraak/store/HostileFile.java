package nl.tweespraak.store;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.h2.engine.Database;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.MetaType;
import org.h2.mvstore.type.StringDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.Value;
import org.h2.value.ValueInteger;
import org.h2.value.ValueVarchar;
import org.h2.value.VersionedValue;
import org.jspecify.annotations.Nullable;

/// Writes into the file of a database past H2's statements, as somebody can who has the key of it.
final class HostileFile {

    private static final long ID = 9_000;
    /// The first step of a transaction that nobody ended.
    private static final long OPERATION = 3L << 40;
    private static final String HARMLESS = "SET WRITE_DELAY 0";
    /// What H2 makes before the tables, and what after.
    private static final int CONSTANT = 11;
    private static final int TRIGGER = 4;
    private static final RowFactory ROWS = RowFactory.getDefaultRowFactory().createRowFactory(null,
            CompareMode.getInstance(null, 0), null, new int[4], null, null, 4, false);

    private HostileFile() {
    }

    static void change(Path study, byte[] fileKey, Consumer<MVStore> change) {
        try (MVStore store = new MVStore.Builder().fileName(study.resolve("study.mv.db").toString())
                .encryptionKey(HexFormat.of().formatHex(fileKey).toCharArray()).open()) {
            change.accept(store);
            store.commit();
        }
    }

    private static VersionedValueType<SearchRow, ?> versioned() {
        RowDataType row = ROWS.getRowDataType();
        return new VersionedValueType<>(row);
    }

    private static SearchRow row(String sql) {
        return ROWS.createRow(new Value[]{ValueInteger.get((int) ID), ValueInteger.get(0),
                ValueInteger.get(sql.contains("TRIGGER") ? TRIGGER : CONSTANT), ValueVarchar.get(sql)},
                SearchRow.MEMORY_CALCULATE);
    }

    private static MVMap<Long, VersionedValue<SearchRow>> definitions(MVStore store) {
        return store.openMap("table.0", new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                .keyType(LongDataType.INSTANCE).valueType(versioned()));
    }

    /// A statement that stands there.
    static void state(MVStore store, String sql) {
        definitions(store).put(ID, new Kept(0, row(sql), row(sql)));
    }

    /// A statement in the place of one that a change which was not finished had put there.
    static void stateBefore(MVStore store, String sql) {
        definitions(store).put(ID, new Kept(OPERATION, row(HARMLESS), row(sql)));
        undo(store, sql);
    }

    /// A statement that is nowhere to be seen until a change which was not finished is undone.
    static void undoTo(MVStore store, String sql) {
        definitions(store).put(ID, new Kept(OPERATION, row(HARMLESS), row(HARMLESS)));
        undo(store, sql);
    }

    /// The same of a change whose commit had begun.
    static void undoToOfBegun(MVStore store, String sql) {
        undoTo(store, sql);
        Object end = (Written) to -> to.putVarInt(-1);
        log(store).put(OPERATION + 1, end);
    }

    private static void undo(MVStore store, String sql) {
        int map = definitions(store).getId();
        Object entry = (Written) to -> {
            to.putVarInt(map);
            LongDataType.INSTANCE.write(to, ID);
            to.put((byte) 1);
            versioned().write(to, new Kept(0, row(sql), row(sql)));
        };
        log(store).put(OPERATION, entry);
    }

    private static MVMap<Long, Object> log(MVStore store) {
        return store.openMap("undoLog.3",
                new MVMap.Builder<Long, Object>().keyType(LongDataType.INSTANCE).valueType(new Writing()));
    }

    /// A kind of value whose class H2 would load.
    static void name(MVStore store, String... types) {
        Object entry = (Written) to -> {
            for (String type : types) {
                to.putVarInt(type.length()).putStringData(type, type.length());
            }
        };
        store.openMap("_",
                new MVMap.Builder<String, Object>().keyType(StringDataType.INSTANCE).valueType(new Writing()))
                .put("ffff", entry);
    }

    /// An object that H2 would put together again from what it finds.
    static void promise(MVStore store, Object object) {
        store.openMap("openTransactions", new MVMap.Builder<Object, Object>()).put(3, object);
        undo(store, HARMLESS);
    }

    /// A value as H2 keeps it: while its change is not finished, with the one before.
    private static final class Kept extends VersionedValue<SearchRow> {

        private final long operation;
        private final SearchRow now;
        private final SearchRow before;

        Kept(long operation, SearchRow now, SearchRow before) {
            this.operation = operation;
            this.now = now;
            this.before = before;
        }

        @Override
        public long getOperationId() {
            return operation;
        }

        @Override
        public SearchRow getCurrentValue() {
            return now;
        }

        @Override
        public SearchRow getCommittedValue() {
            return before;
        }
    }

    /// What writes itself.
    private interface Written {
        void to(WriteBuffer to);
    }

    /// The registry's kind of value, and whatever writes itself.
    private static final class Writing extends BasicDataType<Object> {

        private final MetaType<Database> types = new MetaType<>(null, null);

        @Override
        public int getMemory(@Nullable Object value) {
            return 100;
        }

        @Override
        public void write(WriteBuffer to, Object value) {
            if (value instanceof Written written) {
                written.to(to);
            } else if (value instanceof DataType<?> type) {
                types.write(to, type);
            }
        }

        @Override
        public Object read(ByteBuffer from) {
            return types.read(from);
        }

        @Override
        public Object[] createStorage(int size) {
            return new Object[size];
        }
    }
}
