package nl.tweespraak.study.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Progress;
import nl.tweespraak.store.StoredTranscript;
import nl.tweespraak.study.Applied;
import nl.tweespraak.study.Study;

/// Search over an open study, for the person at the desk.
///
/// The index is made by [#update] and follows every edit: memos at the next search, transcripts at the next update.
/// May be used from several threads.
public final class Search {

    private final Study study;
    private final OwnWork own;
    private final TextIndex index;
    private final ReentrantLock making = new ReentrantLock();
    private final Set<String> touched = ConcurrentHashMap.newKeySet();
    private volatile Map<String, Integer> order = Map.of();
    private volatile boolean changed = true;
    private volatile boolean whole;
    private volatile boolean ownRead;
    private volatile boolean forgotten;

    /// Nothing is read before the first [#update].
    public Search(Study study) {
        this.study = study;
        this.own = new OwnWork(study);
        this.index = new TextIndex(study.file());
        study.onChange(this::changed);
    }

    private void changed(Applied applied) {
        if (applied.cases().isEmpty()) {
            changed = true;
            whole = false;
            ownRead = false;
        } else {
            touched.addAll(applied.cases());
        }
    }

    /// Whether every transcript can be found; else there is something for [#update] to do.
    public boolean isWhole() {
        return whole;
    }

    /// Makes the index, or takes in and out what was imported and removed. For a thread of its own: a million messages
    /// take some twenty seconds. What stands can be searched meanwhile.
    ///
    /// @return whether it is whole; false where it was stopped
    public boolean update(Progress progress) {
        making.lock();
        try {
            if (!ownRead) {
                own.readAll();
                ownRead = true;
            }
            while (!whole) {
                changed = false;
                if (!index.complete(stored(), progress)) {
                    return false;
                }
                whole = !changed;
            }
            return true;
        } finally {
            if (forgotten) {
                index.forget();
            }
            making.unlock();
        }
    }

    private List<StoredTranscript> stored() {
        List<StoredTranscript> stored = study.file().transcripts();
        Map<String, Integer> places = new HashMap<>();
        stored.forEach(it -> places.put(it.id(), it.place()));
        order = places;
        return stored;
    }

    /// Lets all of it go: whoever still holds this holds no index.
    public void forget() {
        forgotten = true;
        index.forget();
        own.forget();
        whole = false;
    }

    /// Finds what somebody looks for; nothing for a query without a word.
    ///
    /// @param most how many hits at most
    public SearchResult find(SearchQuery query, int most) {
        follow();
        List<Phrase> phrases = Phrase.of(query.text());
        if (phrases.isEmpty()) {
            return new SearchResult(List.of(), 0, whole);
        }
        List<SearchHit> memos = query.speaker() == null ? memos(query, phrases) : List.of();
        Map<String, String> into = new HashMap<>();
        for (Link link : study.file().links()) {
            into.put(link.duplicate(), link.into());
        }
        InTranscripts found = new InTranscripts(query, phrases, id -> into.getOrDefault(id, id), own);
        index.segments().forEach(it -> found.look(it, most - memos.size()));
        List<SearchHit> hits = new ArrayList<>(memos.subList(0, Math.min(most, memos.size())));
        hits.addAll(found.read(study.file()));
        return new SearchResult(hits, memos.size() + found.count(), whole);
    }

    /// Takes in small changes at once, and leaves out what was removed unless the index is being made just now.
    private void follow() {
        for (String caseId : List.copyOf(touched)) {
            touched.remove(caseId);
            if (ownRead) {
                own.read(caseId);
            }
        }
        if (changed && making.tryLock()) {
            try {
                // First: what is imported while this reads is for the next time.
                changed = false;
                boolean all = index.dropGone(stored());
                whole = all && !changed;
            } finally {
                making.unlock();
            }
        }
    }

    private List<SearchHit> memos(SearchQuery query, List<Phrase> phrases) {
        List<SearchHit> hits = new ArrayList<>();
        own.withMemos().stream().sorted(Comparator.comparing(it -> order.getOrDefault(it, Integer.MAX_VALUE)))
                .filter(it -> query.coded() == null || own.fits(it, query.coded()))
                .forEach(it -> hits.addAll(own.find(it, phrases)));
        return hits;
    }
}
