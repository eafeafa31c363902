package nl.tweespraak.store;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.result.SearchRow;
import org.h2.value.VersionedValue;

/// What H2 puts back when it opens a file that a process was ended on: values as they were before a change that was not
/// finished. A statement put back so is executed like one that stands there.
final class Undone extends Presence {

    private final FoundTypes types;
    private final int statements;
    private final DataType<VersionedValue<SearchRow>> statement;
    private final Consumer<VersionedValue<SearchRow>> taker;

    /// @param statements the map that holds them
    /// @param taker of those that would be put back
    Undone(FoundTypes types, int statements, DataType<VersionedValue<SearchRow>> statement,
            Consumer<VersionedValue<SearchRow>> taker) {
        this.types = types;
        this.statements = statements;
        this.statement = statement;
        this.taker = taker;
    }

    void read(MVStore store, String name) {
        MVMap<Long, Boolean> log = store.openMap(name,
                new MVMap.Builder<Long, Boolean>().keyType(LongDataType.INSTANCE).valueType(this));
        log.values().forEach(_ -> {
        });
    }

    /// @throws CannotOpen where it holds something
    static void requireEmpty(MVStore store, String name) {
        Presence nothing = new Presence() {
            @Override
            public Boolean read(ByteBuffer from) {
                throw Definitions.foreign();
            }
        };
        store.openMap(name, new MVMap.Builder<Boolean, Boolean>().keyType(nothing).valueType(nothing)).sizeAsLong();
    }

    /// One change: the map, the key, and what was there, if something was.
    @Override
    public Boolean read(ByteBuffer from) {
        int map = DataUtils.readVarInt(from);
        if (map < 0) {
            return false;
        }
        types.of(map, "key").read(from);
        boolean was = from.get() == 1;
        if (was && map == statements) {
            taker.accept(statement.read(from));
        } else if (was) {
            types.of(map, "val").read(from);
        }
        return was;
    }
}
