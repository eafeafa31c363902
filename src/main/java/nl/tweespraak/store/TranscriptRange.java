package nl.tweespraak.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.Transcripts.Raw;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// The transcripts of a range of places, read together: a few queries instead of two for each.
///
/// @param last included
record TranscriptRange(Transcripts transcripts, int first, int last) {

    /// With their messages, in order of import, verified. A place without a transcript is passed over.
    ///
    /// @throws Damage where one is not as it was written
    List<Transcript> read(Handle handle) {
        Map<Integer, Raw> raws = new LinkedHashMap<>();
        handle.createQuery("select " + Transcripts.COLUMNS + " from transcript t"
                + " where t.place between :first and :last order by t.place").bind("first", first).bind("last", last)
                .map((row, _) -> new Raw(transcripts.stored(row), row.getString("digest"),
                        Roster.parse(row.getString("roster"))))
                .forEach(it -> raws.put(it.transcript().place(), it));
        Map<Integer, List<Message>> messages = messages(handle, raws);
        return raws.values().stream()
                .map(it -> transcripts.verified(it, messages.getOrDefault(it.transcript().place(), List.of())))
                .toList();
    }

    private Map<Integer, List<Message>> messages(Handle handle, Map<Integer, Raw> raws) {
        List<Integer> spoken = raws.values().stream().map(Raw::transcript).filter(it -> it.messages() > 0)
                .map(StoredTranscript::place).toList();
        if (spoken.isEmpty()) {
            return Map.of();
        }
        Map<Integer, List<Message>> along = along(handle, raws, spoken.getFirst(), spoken.getLast());
        return spoken.stream().allMatch(it -> isWhole(raws, along, it)) ? along : byIndex(handle, raws);
    }

    /// Row by row, as an import wrote them: the index would lead to each row apart.
    private static Map<Integer, List<Message>> along(Handle handle, Map<Integer, Raw> raws, int first, int last) {
        return messages(handle.createQuery("""
                select transcript, position, speaker, sent_at, content from message where _rowid_ between
                (select min(_rowid_) from message where transcript = :first) and
                (select max(_rowid_) from message where transcript = :last) order by _rowid_""")
                .bind("first", first).bind("last", last), raws);
    }

    /// Whether the rows lay as an import writes them.
    private static boolean isWhole(Map<Integer, Raw> raws, Map<Integer, List<Message>> read, int place) {
        List<Message> messages = read.getOrDefault(place, List.of());
        return messages.size() == Objects.requireNonNull(raws.get(place)).transcript().messages()
                && IntStream.range(1, messages.size())
                        .allMatch(it -> messages.get(it - 1).position() < messages.get(it).position());
    }

    private Map<Integer, List<Message>> byIndex(Handle handle, Map<Integer, Raw> raws) {
        return messages(handle.createQuery("""
                select transcript, position, speaker, sent_at, content from message
                where transcript between :first and :last order by transcript, position""")
                .bind("first", first).bind("last", last), raws);
    }

    private static Map<Integer, List<Message>> messages(Query query, Map<Integer, Raw> raws) {
        Map<Integer, List<Message>> messages = new HashMap<>();
        query.map((row, _) -> {
            int place = row.getInt("transcript");
            Raw raw = raws.get(place);
            return raw != null && messages.computeIfAbsent(place, _ -> new ArrayList<>())
                    .add(Transcripts.message(raw.transcript().id(), row));
        }).forEach(_ -> {
        });
        return messages;
    }
}
