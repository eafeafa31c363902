package nl.tweespraak.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Coder;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Round;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.StudyFile;
import org.jspecify.annotations.Nullable;

/// The changes of an edit while it is being judged: what stands in the study, with what the edit has laid over it.
final class Draft {

    private final StudyFile file;
    private final Codebook codebook;
    private final Entry.Stamp stamp;
    private final Map<String, CaseState> cases = new HashMap<>();
    private final Map<Entry.Key, Change> changes = new LinkedHashMap<>();
    private @Nullable Map<String, String> links;
    private @Nullable Set<String> coders;

    Draft(StudyFile file, Codebook codebook, Instant at) {
        this.file = file;
        this.codebook = codebook;
        this.stamp = new Entry.Stamp(UUID.randomUUID(), at);
    }

    Codebook codebook() {
        return codebook;
    }

    Entry.Stamp stamp() {
        return stamp;
    }

    /// Every transcript's case: itself, or the case it is linked to.
    Map<String, String> links() {
        if (links == null) {
            Map<String, String> all = new HashMap<>();
            file.links().forEach(it -> all.put(it.duplicate(), it.into()));
            links = all;
        }
        return links;
    }

    boolean isTranscript(String id) {
        return find(id).isPresent();
    }

    private Optional<CaseState> find(String id) {
        CaseState known = cases.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<CaseState> found = file.entries(id).map(CaseState::new);
        found.ifPresent(it -> cases.put(id, it));
        return found;
    }

    List<Round> rounds() {
        return file.rounds();
    }

    List<Coder> people() {
        return file.coders();
    }

    /// The names of all coders.
    Set<String> coders() {
        if (coders == null) {
            coders = file.coders().stream().map(Coder::name).collect(Collectors.toCollection(TreeSet::new));
        }
        return coders;
    }

    /// A case as it stands.
    CaseState state(String caseId) {
        return find(caseId).orElseThrow(() -> new Refusal(Rows.unknownCase(caseId)));
    }

    /// A case as it stands, or why it cannot be worked on.
    CaseState openCase(String caseId) {
        faultOf(caseId).ifPresent(it -> {
            throw new Refusal(it);
        });
        return state(caseId);
    }

    /// Why nothing can be said about a case: it is unknown, or linked to another.
    Optional<Text> faultOf(String caseId) {
        if (!isTranscript(caseId)) {
            return Optional.of(Rows.unknownCase(caseId));
        }
        return Optional.ofNullable(links().get(caseId)).map(into -> new Text(
                "Casus " + caseId + " is gekoppeld als dubbeling van " + into + ": codeer " + into + ".",
                "Case " + caseId + " is linked as a duplicate of " + into + ": code " + into + "."));
    }

    /// The coding of a key as it stands; null where there is none.
    @Nullable
    Coding coding(Entry.CodingKey key) {
        return (Coding) current(key, key.caseId());
    }

    /// A coding of that key to change: the one that stands, or an empty one.
    Coding codingOrEmpty(Entry.CodingKey key) {
        Coding standing = coding(key);
        return standing != null
                ? standing
                : new Coding(key, null, false, null, "", codebook.id(), stamp);
    }

    private @Nullable Entry current(Entry.Key key, String caseId) {
        Change change = changes.get(key);
        return change == null ? state(caseId).get(key) : change.after();
    }

    /// Lays an entry over what stands. Says whether that changes anything.
    ///
    /// @throws Refusal where a text in it is too long
    boolean put(String caseId, Entry after) {
        Rows.requireLength(after);
        return change(after.key(), state(caseId).get(after.key()), after);
    }

    /// Lays a coding over what stands; an empty one goes. Says whether that changes anything.
    boolean put(Coding after) {
        return after.isEmpty() ? remove(after.caseId(), after.key()) : put(after.caseId(), after);
    }

    /// Adds somebody who codes; says whether the name is new.
    boolean putCoder(String name) {
        return coders().add(name) && change(new Entry.CoderKey(name), null, new Coder(name, stamp));
    }

    /// Takes an entry out. Says whether it was there.
    boolean remove(String caseId, Entry.Key key) {
        Entry before = state(caseId).get(key);
        if (before == null) {
            return changes.remove(key) != null;
        }
        return change(key, before, null);
    }

    /// Takes over a change as it is.
    void put(Change change) {
        changes.put(change.key(), change);
    }

    private boolean change(Entry.Key key, @Nullable Entry before, @Nullable Entry after) {
        Change standing = changes.get(key);
        if (Objects.equals(before, after)) {
            return changes.remove(key) != null;
        }
        changes.put(key, new Change(before, after));
        return standing == null || !Objects.equals(standing.after(), after);
    }

    List<Change> changes() {
        return new ArrayList<>(changes.values());
    }
}
