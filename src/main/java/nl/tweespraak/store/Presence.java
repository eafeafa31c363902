package nl.tweespraak.store;

import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// A kind of value that is only looked through: of each, whether something was there.
abstract class Presence extends BasicDataType<Boolean> {

    @Override
    public final int getMemory(Boolean was) {
        return 1;
    }

    /// @throws IllegalStateException always: the file is open for reading
    @Override
    public final void write(WriteBuffer to, Boolean was) {
        throw new IllegalStateException("open for reading");
    }

    @Override
    public final Boolean[] createStorage(int size) {
        return new Boolean[size];
    }
}
