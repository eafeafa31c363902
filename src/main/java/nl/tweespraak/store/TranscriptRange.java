package nl.tweespraak.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.Transcripts.Raw;
import org.jdbi.v3.core.Handle;

/// The transcripts of a range of places, read together: two queries instead of two for each.
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
        Map<Integer, List<Message>> messages = new HashMap<>();
        handle.createQuery("""
                select transcript, position, speaker, sent_at, content from message
                where transcript between :first and :last order by transcript, position""")
                .bind("first", first).bind("last", last).map((row, _) -> {
                    int place = row.getInt("transcript");
                    Raw raw = raws.get(place);
                    return raw != null && messages.computeIfAbsent(place, _ -> new ArrayList<>())
                            .add(Transcripts.message(raw.transcript().id(), row));
                }).forEach(_ -> {
                });
        return messages;
    }
}
