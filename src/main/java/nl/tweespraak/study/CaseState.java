package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tweespraak.model.Assignment;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.HandIn;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.CaseEntries;
import org.jspecify.annotations.Nullable;

/// Everything that was said about one case, ordered for use.
final class CaseState {

    private final CaseEntries source;
    private final Map<Entry.Key, Entry> entries = new HashMap<>();
    private final SortedMap<String, Map<String, Coding>> codings = new TreeMap<>();
    private final SortedMap<String, HandIn> handIns = new TreeMap<>();
    private final Map<String, Decision> decisions = new LinkedHashMap<>();
    private final Map<Entry.CodingKey, List<Evidence>> evidence = new HashMap<>();
    private @Nullable Link link;
    private @Nullable Assignment assignment;

    CaseState(CaseEntries source) {
        this.source = source;
        source.entries().forEach(this::take);
    }

    private void take(Entry entry) {
        entries.put(entry.key(), entry);
        switch (entry) {
            case Coding it -> codings.computeIfAbsent(it.coder(), _ -> new HashMap<>()).put(it.variable(), it);
            case HandIn it -> handIns.put(it.key().coder(), it);
            case Evidence it -> evidence.computeIfAbsent(it.coding(), _ -> new ArrayList<>()).add(it);
            case Decision it -> decisions.put(it.variable(), it);
            case Link it -> link = it;
            case Assignment it -> assignment = it;
            default -> {
            }
        }
    }

    String id() {
        return source.transcript().id();
    }

    /// The transcript that gave the case its name, without messages.
    Transcript transcript() {
        return source.transcript().transcript();
    }

    CaseEntries source() {
        return source;
    }

    /// The entry of a key as it stands; null where there is none.
    @Nullable
    Entry get(Entry.Key key) {
        return entries.get(key);
    }

    /// A coder's codings by variable, set aside or not.
    Map<String, Coding> codings(String coder) {
        return codings.getOrDefault(coder, Map.of());
    }

    /// Who said anything about it or handed it in, names sorted.
    List<String> coders() {
        TreeMap<String, Boolean> names = new TreeMap<>();
        codings.keySet().forEach(name -> names.put(name, true));
        handIns.keySet().forEach(name -> names.put(name, true));
        return List.copyOf(names.keySet());
    }

    boolean handedIn(String coder) {
        return handIns.containsKey(coder);
    }

    /// Who handed it in, names sorted.
    List<String> handedIn() {
        return List.copyOf(handIns.keySet());
    }

    /// What was decided, or is to be discussed, by variable.
    Map<String, Decision> decisions() {
        return decisions;
    }

    /// To which case it was linked as a duplicate; null where it is a case of its own.
    @Nullable
    Link link() {
        return link;
    }

    /// In which round it is, and who codes it; null where it is in none and anybody may.
    @Nullable
    Assignment assignment() {
        return assignment;
    }

    /// Whether a coder has it to code.
    boolean isFor(String coder) {
        return assignment == null || assignment.coders().contains(coder);
    }

    List<Evidence> evidence(Entry.CodingKey key) {
        return evidence.getOrDefault(key, List.of());
    }
}
