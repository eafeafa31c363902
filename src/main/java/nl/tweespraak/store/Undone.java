package nl.tweespraak.store;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.result.SearchRow;
import org.h2.value.VersionedValue;

/// What H2 puts back when it opens a file that a process was ended on: values as they were before a change that was not
/// finished. A statement put back so is executed like one that stands there.
///
/// The last entry of a change whose commit had begun says so. H2 2.5.252 means to finish that commit when it opens the
/// file, and passes over it (`Transaction#commit` asks whether it is active, which one that is committed is not): what
/// was written of it by then would be all there is. Nobody was told that it was made, so that entry is taken away
/// ([#takeBack]), and H2 puts all of it back.
final class Undone extends BasicDataType<byte[]> {

    private final MVMap.Builder<Long, byte[]> log;
    private final FoundTypes types;
    private final int statements;
    private final DataType<VersionedValue<SearchRow>> statement;
    private final Consumer<VersionedValue<SearchRow>> taker;

    /// @param types that the file says it holds
    /// @param statements the map that holds them
    /// @param taker of those that would be put back
    Undone(FoundTypes types, int statements, DataType<VersionedValue<SearchRow>> statement,
            Consumer<VersionedValue<SearchRow>> taker) {
        // As H2 opens it: it counts the pages of a map that has one writer apart.
        this.log = new MVMap.Builder<Long, byte[]>().singleWriter().keyType(LongDataType.INSTANCE).valueType(this);
        this.types = types;
        this.statements = statements;
        this.statement = statement;
        this.taker = taker;
    }

    /// Looks through one change.
    ///
    /// @return whether its commit had begun
    boolean read(MVStore store, String name) {
        boolean begun = false;
        for (byte[] entry : log(store, name).values()) {
            begun = DataUtils.readVarInt(ByteBuffer.wrap(entry)) < 0;
        }
        return begun;
    }

    /// Lets H2 take back a change whose commit had begun.
    void takeBack(MVStore store, String name) {
        MVMap<Long, byte[]> log = log(store, name);
        log.remove(log.lastKey());
    }

    private MVMap<Long, byte[]> log(MVStore store, String name) {
        return store.openMap(name, log);
    }

    /// One entry as it stands, once it was looked at: the map, the key, and what was there, if something was.
    @Override
    public byte[] read(ByteBuffer from) {
        int start = from.position();
        int map = DataUtils.readVarInt(from);
        if (map >= 0) {
            look(map, from);
        }
        byte[] entry = new byte[from.position() - start];
        from.get(start, entry);
        return entry;
    }

    private void look(int map, ByteBuffer from) {
        types.of(map, "key").read(from);
        boolean was = from.get() == 1;
        if (was && map == statements) {
            taker.accept(statement.read(from));
        } else if (was) {
            types.of(map, "val").read(from);
        }
    }

    @Override
    public void write(WriteBuffer to, byte[] entry) {
        to.put(entry);
    }

    @Override
    public int getMemory(byte[] entry) {
        return entry.length;
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }
}
