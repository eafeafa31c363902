package nl.tweespraak.store;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.h2.engine.Database;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.MetaType;
import org.h2.mvstore.type.StringDataType;

/// The kinds of values that a database file says it holds. The file names them by their classes, and H2 would load and
/// make whatever class it names: only those that H2 itself writes are let through.
final class FoundTypes {

    private static final String REGISTRY = "_";
    private static final String VERSIONED = "org.h2.mvstore.tx.VersionedValueType$Factory";
    private static final Set<String> KNOWN = Set.of(VERSIONED, "org.h2.mvstore.db.RowDataType$Factory",
            "org.h2.mvstore.db.ValueDataType$Factory", "org.h2.mvstore.db.NullValueDataType",
            "org.h2.mvstore.db.LobStorageMap$BlobReference$Type", "org.h2.mvstore.db.LobStorageMap$BlobMeta$Type",
            "org.h2.mvstore.type.ByteArrayDataType", "org.h2.mvstore.type.LongDataType",
            "org.h2.mvstore.type.StringDataType");

    private final MVStore store;
    private final Map<String, DataType<?>> types = new HashMap<>();

    private FoundTypes(MVStore store) {
        this.store = store;
    }

    /// @throws CannotOpen where it names a class that H2 would not
    static FoundTypes in(MVStore store) {
        FoundTypes found = new FoundTypes(store);
        if (store.hasMap(REGISTRY)) {
            MVMap<String, DataType<?>> map = store.openMap(REGISTRY, new MVMap.Builder<String, DataType<?>>()
                    .keyType(StringDataType.INSTANCE).valueType(new Named()));
            found.types.putAll(map);
        }
        return found;
    }

    /// Of a map's keys, or its values.
    ///
    /// @param part `key` or `val`
    DataType<?> of(int map, String part) {
        String config = store.getMetaMap().get("map." + Integer.toHexString(map));
        DataType<?> type = config == null ? null : types.get(DataUtils.parseMap(config).get(part));
        if (type == null) {
            throw Definitions.foreign();
        }
        return type;
    }

    /// A value of the registry: the name of a class, and what that class keeps of itself.
    private static final class Named extends BasicDataType<DataType<?>> {

        private final MetaType<Database> types = new MetaType<>(null, null);

        @Override
        public DataType<?> read(ByteBuffer from) {
            requireKnown(from.duplicate());
            return types.read(from);
        }

        private static void requireKnown(ByteBuffer ahead) {
            String name = DataUtils.readString(ahead, DataUtils.readVarInt(ahead));
            if (!KNOWN.contains(name)) {
                throw Definitions.foreign();
            }
            if (name.equals(VERSIONED)) {
                requireKnown(ahead);
            }
        }

        @Override
        public int compare(DataType<?> one, DataType<?> other) {
            return types.compare(one, other);
        }

        @Override
        public int getMemory(DataType<?> type) {
            return types.getMemory(type);
        }

        @Override
        public void write(WriteBuffer to, DataType<?> type) {
            types.write(to, type);
        }

        @Override
        public DataType<?>[] createStorage(int size) {
            return types.createStorage(size);
        }
    }
}
