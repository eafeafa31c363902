package nl.tweespraak.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.tweespraak.json.Json;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Entry;
import org.jdbi.v3.core.Handle;

/// What was said here and elsewhere: reads edits that are to travel, and takes in those that have.
public final class Exchanges {

    private static final String TAKEN = "TakePackage";
    private static final String EDITION = "ChangeCodebook";
    private static final String FROM = "from";
    private static final String LATEST = "latest";
    /// Lines of what nobody said: they tell what a taking-in came to, or write down again what was said.
    private static final Set<String> BOOKKEEPING = Set.of(TAKEN, EDITION, "RenameCoder");

    private final Transactions work;
    private final Properties properties;
    private final Journal journal;
    private final Ledger ledger;

    Exchanges(Transactions work, Properties properties, Journal journal, Ledger ledger) {
        this.work = work;
        this.properties = properties;
        this.journal = journal;
        this.ledger = ledger;
    }

    /// Where the study came from, if it is a coder's own one.
    public Optional<Origin> origin() {
        return Origin.parse(work.<String, RuntimeException>reading(
                handle -> properties.find(handle, Properties.ORIGIN)));
    }

    /// The edits that changed entries of some kind, without their other changes: oldest first.
    public List<JournalEdit> edits(Predicate<Change> about) {
        return work.<List<JournalEdit>, RuntimeException>reading(handle -> read(handle, about));
    }

    private List<JournalEdit> read(Handle handle, Predicate<Change> about) {
        List<JournalEdit> edits = new ArrayList<>();
        Map<String, Instant> latest = new HashMap<>();
        Map<String, Integer> orders = new HashMap<>();
        journal.walk(handle, Chains.parse(properties.get(handle, Properties.CHAINS)), (line, payload) -> {
            if (line.kind().equals(TAKEN)) {
                latest.merge(line.chain(), latest(payload).plusMillis(1), Exchanges::later);
            }
            List<Change> changes = BOOKKEEPING.contains(line.kind())
                    ? List.of()
                    : EntryCodec.changes(payload).stream().filter(about).toList();
            if (!changes.isEmpty()) {
                Instant at = latest.merge(line.chain(), line.at(), Exchanges::later);
                int order = orders.merge(line.chain(), 1, Integer::sum);
                edits.add(new JournalEdit(line.edit(), line.kind(), line.author(),
                        line.chain().substring(line.author().length() + 1), at, order, changes));
            }
        });
        edits.sort(JournalEdit.BY_TIME);
        return edits;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /// When the latest edit was made that a taking-in brought: what is said after it is later, whatever the clock says.
    private static Instant latest(String payload) {
        return Json.read(payload, Journal.LIMITS).plain() instanceof Map<?, ?> members
                && members.get(LATEST) instanceof String at ? Instant.parse(at) : Instant.EPOCH;
    }

    /// Writes down that a task left, and what was in it.
    ///
    /// @param what as the access log has it
    public void noteSent(String who, String what, String coder, Collection<String> transcripts) {
        work.writing(handle -> {
            Sent sent = Sent.parse(properties.find(handle, Properties.SENT));
            sent.add(coder, transcripts);
            properties.set(handle, Properties.SENT, sent.written());
            ledger.noteAccess(handle, who, what);
        });
    }

    /// The transcripts that ever left in a task for a coder.
    ///
    /// @param names that the coder has and had
    public Set<String> sent(Set<String> names) {
        Sent sent = Sent.parse(work.<String, RuntimeException>reading(
                handle -> properties.find(handle, Properties.SENT)));
        return sent.to().entrySet().stream().filter(it -> names.contains(it.getKey()))
                .flatMap(it -> it.getValue().stream()).collect(Collectors.toSet());
    }

    /// When something was last taken in from whom, by the name that stood on the package.
    public Map<String, Instant> taken() {
        return work.<Map<String, Instant>, RuntimeException>reading(handle -> {
            Map<String, Instant> taken = new HashMap<>();
            journal.walk(handle, Chains.parse(properties.get(handle, Properties.CHAINS)), (line, payload) -> {
                if (line.kind().equals(TAKEN) && Json.read(payload, Journal.LIMITS).plain() instanceof Map<?, ?> members
                        && members.get(FROM) instanceof String from) {
                    taken.merge(from, line.at(), Exchanges::later);
                }
            });
            return taken;
        });
    }

    /// Goes on with another codebook, as one edit.
    ///
    /// @param changes of what does not fit it
    /// @param more what the journal keeps of it
    public void changeCodebook(String codebook, Entry.Stamp stamp, String author, List<Change> changes,
            Map<String, Object> more) {
        work.writing(handle -> {
            properties.set(handle, Properties.CODEBOOK, codebook);
            ledger.write(handle, stamp.edit(), EDITION, author, stamp.at(), changes, more);
        });
    }

    /// Takes in edits that were made elsewhere: a line of the journal for each that is not there yet, and what they come
    /// to together. All of it or nothing.
    ///
    /// @param outcome from what stands here to what stands then
    /// @param more what the journal keeps of it
    public void take(List<JournalEdit> edits, List<Change> outcome, String author, Instant at,
            Map<String, Object> more) {
        work.writing(handle -> {
            Map<String, Object> kept = new LinkedHashMap<>(more);
            edits.stream().map(JournalEdit::at).max(Comparator.naturalOrder())
                    .ifPresent(it -> kept.put(LATEST, it.toString()));
            ledger.write(handle, UUID.randomUUID(), TAKEN, author, at, outcome, kept);
            ledger.take(handle, edits);
        });
    }
}
