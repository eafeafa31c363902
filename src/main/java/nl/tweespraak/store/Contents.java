package nl.tweespraak.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.tweespraak.model.Coder;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Kept;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Retention;
import nl.tweespraak.model.Round;
import nl.tweespraak.model.Threshold;
import nl.tweespraak.model.Transcript;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// What a study holds, read within one look and verified: transcripts, and what was said about them.
final class Contents {

    private static final String CASES = """
            select %s, e.kind, e.id as entry_id, e.case_id, e.body, e.digest as entry_digest
            from transcript t left join entry e on e.case_id = t.id %s order by t.place""";
    private static final int FETCHED = 1_000;
    /// So many cases are asked for at once. H2 keeps what it finds, and past some 40,000 rows it does so on the disk.
    private static final int CASES_AT_ONCE = 200;

    private final Properties properties;
    private final Entries entries;
    private final Transcripts transcripts;
    private volatile Listed<Entry> caseless = new Listed<>("", List.of());
    private volatile Listed<Link> links = new Listed<>("", List.of());

    /// A list that was read and verified. The roster says whether it is still the one.
    private record Listed<T>(String roster, List<T> rows) {
    }

    Contents(Digests digests, Properties properties) {
        this.properties = properties;
        this.entries = new Entries(digests);
        this.transcripts = new Transcripts(digests);
    }

    Entries entries() {
        return entries;
    }

    Transcripts transcripts() {
        return transcripts;
    }

    /// Reads the lists anew the next time: who checks wants to know what is on the disk now.
    void forget() {
        caseless = new Listed<>("", List.of());
        links = new Listed<>("", List.of());
    }

    List<Coder> coders(Handle handle) {
        return caseless(handle, Coder.class);
    }

    List<Round> rounds(Handle handle) {
        return caseless(handle, Round.class);
    }

    Optional<Threshold> threshold(Handle handle) {
        return caseless(handle, Threshold.class).stream().findFirst();
    }

    Optional<Retention> retention(Handle handle) {
        return caseless(handle, Retention.class).stream().findFirst();
    }

    List<Kept> kept(Handle handle) {
        return caseless(handle, Kept.class);
    }

    private <T extends Entry> List<T> caseless(Handle handle, Class<T> kind) {
        return caseless(handle).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private List<Entry> caseless(Handle handle) {
        String roster = properties.get(handle, Properties.PEOPLE);
        Listed<Entry> known = caseless;
        if (!known.roster().equals(roster)) {
            known = new Listed<>(roster, entries.caseless(handle, roster));
            caseless = known;
        }
        return known.rows();
    }

    List<StoredTranscript> transcripts(Handle handle) {
        Roster seen = Roster.empty();
        List<StoredTranscript> all = handle
                .createQuery("select " + Transcripts.COLUMNS + " from transcript t order by t.place")
                .map((row, _) -> {
                    StoredTranscript it = transcripts.stored(row);
                    seen.toggle(transcripts.identity(it.id(), it.place(), it.imported(), row.getString("digest")));
                    return it;
                }).list();
        if (!seen.toString().equals(properties.get(handle, Properties.ROSTER))) {
            throw Damage.of("de lijst van gesprekken", "the list of transcripts");
        }
        return all;
    }

    /// The place of the last transcript.
    int lastPlace(Handle handle) {
        return handle.createQuery("select coalesce(max(place), 0) from transcript").mapTo(Integer.class).one();
    }

    Optional<Transcripts.Raw> find(Handle handle, String id) {
        return transcripts.find(handle, id);
    }

    /// @throws Damage where it is gone
    Transcripts.Raw raw(Handle handle, String id) {
        return find(handle, id).orElseThrow(() -> gone(id));
    }

    Transcript transcript(Handle handle, String id) {
        return transcripts.read(handle, raw(handle, id));
    }

    List<Transcript> transcripts(Handle handle, int first, int last) {
        return new TranscriptRange(transcripts, first, last).read(handle);
    }

    List<Link> links(Handle handle) {
        String roster = properties.get(handle, Properties.LINKS);
        Listed<Link> known = links;
        if (!known.roster().equals(roster)) {
            known = new Listed<>(roster, entries.links(handle, roster));
            links = known;
        }
        return known.rows();
    }

    Optional<Evidence> evidence(Handle handle, UUID id) {
        return entries.find(handle, new Entry.EvidenceKey(id)).map(Evidence.class::cast);
    }

    Optional<CaseEntries> entries(Handle handle, String caseId) {
        List<CaseEntries> found = new ArrayList<>(1);
        read(handle.createQuery(CASES.formatted(Transcripts.COLUMNS, "where t.id = :id")).bind("id", caseId),
                found::add);
        return found.stream().findFirst();
    }

    void eachCase(Handle handle, Consumer<CaseEntries> taker) {
        int last = lastPlace(handle);
        for (int first = 1; first <= last; first += CASES_AT_ONCE) {
            read(handle.createQuery(CASES.formatted(Transcripts.COLUMNS, "where t.place between :first and :last"))
                    .bind("first", first).bind("last", first + CASES_AT_ONCE - 1), taker);
        }
    }

    private void read(Query query, Consumer<CaseEntries> taker) {
        CaseReader reader = new CaseReader(transcripts, entries, taker);
        query.setFetchSize(FETCHED).map((row, _) -> {
            reader.take(row);
            return reader;
        }).forEach(_ -> {
        });
        reader.end();
    }

    private static Damage gone(String id) {
        return Damage.of("gesprek " + id + ", dat er niet meer is", "transcript " + id + ", which is gone");
    }
}
