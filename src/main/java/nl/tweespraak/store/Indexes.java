package nl.tweespraak.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// The indexes of a database, each of which repeats some columns of its table: what is shown is found by them, and a
/// backup is written of the rows. Damage to the file may change one and not the other.
final class Indexes {

    private Indexes() {
    }

    /// One of them; its names as SQL takes them.
    private record Index(String table, String name) {
    }

    /// @throws Damage where an index and its table say different things, or one of them less
    static void requireAsRows(Handle handle) {
        columns(handle).forEach((index, columns) -> {
            if (!sum(handle, index.table(), "", columns).equals(sum(handle, index.table(), index.name(), columns))) {
                throw Damage.of("een regel in " + index.table(), "a row in " + index.table());
            }
        });
    }

    /// What each of them repeats.
    private static Map<Index, String> columns(Handle handle) {
        return handle.createQuery("""
                select table_name, index_name, column_name from information_schema.index_columns
                where table_schema = 'PUBLIC' order by table_name, index_name, ordinal_position""")
                .map((row, _) -> Map.entry(
                        new Index(quoted(row.getString("table_name")), quoted(row.getString("index_name"))),
                        quoted(row.getString("column_name"))))
                .list().stream().collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.joining(", "))));
    }

    /// Of all rows, in whichever order they come: how many, and the sum of what is repeated of each.
    ///
    /// @param by the index to read; empty for the rows themselves
    private static String sum(Handle handle, String table, String by, String columns) {
        return handle.createQuery("""
                select count(*) || ' ' || sum(ora_hash(concat_ws(' ', _rowid_, %s))) from %s use index (%s)"""
                .formatted(columns, table, by)).mapTo(String.class).findOne().orElse("");
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
