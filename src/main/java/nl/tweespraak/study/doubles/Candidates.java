package nl.tweespraak.study.doubles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Progress;
import nl.tweespraak.store.StoredTranscript;
import nl.tweespraak.study.Doubles;
import nl.tweespraak.study.Study;

/// The doubles that the program proposes in a study. A lead's alone to see: the reasons tell of cases that a coder may
/// not have.
public final class Candidates {

    /// Transcripts read at a time.
    private static final int READ = 200;

    private final Study study;
    private final ReentrantLock looking = new ReentrantLock();
    /// Of what the pairs below are the pairs.
    private List<StoredTranscript> compared = List.of();
    private List<Candidate> pairs = List.of();

    public Candidates(Study study) {
        this.study = study;
    }

    /// Those that nobody linked or kept apart yet, as cases, the best first. The texts are read only if there are others
    /// than the last time.
    ///
    /// @param progress counts transcripts
    /// @return empty where it was stopped, or no lead is at the desk
    public Optional<List<Candidate>> find(Progress progress) {
        if (!(study.person() instanceof Person.Lead)) {
            return Optional.empty();
        }
        looking.lock();
        try {
            List<StoredTranscript> stored = study.file().transcripts();
            return isWhole(stored) || compare(stored, progress) ? Optional.of(open(stored)) : Optional.empty();
        } finally {
            looking.unlock();
        }
    }

    /// Whether [#find] would read the texts, which takes a while.
    public boolean isLong() {
        return !isWhole(study.file().transcripts());
    }

    private boolean isWhole(List<StoredTranscript> stored) {
        return stored.equals(compared);
    }

    private boolean compare(List<StoredTranscript> stored, Progress progress) {
        Comparison comparison = new Comparison(study.codebook().variables().stream().map(Variable::filledFrom)
                .filter(Objects::nonNull).toList());
        for (int from = 0; from < stored.size(); from += READ) {
            int to = Math.min(from + READ, stored.size());
            study.file().transcripts(stored.get(from).place(), stored.get(to - 1).place()).forEach(comparison::take);
            if (!progress.go(to, stored.size())) {
                return false;
            }
        }
        pairs = comparison.candidates();
        compared = stored;
        return true;
    }

    /// A pair of transcripts stands for the cases they belong to; the best pair of two cases holds.
    private List<Candidate> open(List<StoredTranscript> stored) {
        Map<String, String> into = new HashMap<>();
        for (Link link : study.file().links()) {
            into.put(link.duplicate(), link.into());
        }
        Set<Set<String>> seen = new Doubles(study).apart().stream().map(it -> Set.of(it.caseId(), it.other()))
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, Integer> places = new HashMap<>();
        stored.forEach(it -> places.put(it.id(), it.place()));
        List<Candidate> open = new ArrayList<>();
        for (Candidate pair : pairs) {
            String one = into.getOrDefault(pair.caseId(), pair.caseId());
            String other = into.getOrDefault(pair.other(), pair.other());
            if (!one.equals(other) && seen.add(Set.of(one, other))) {
                boolean later = places.getOrDefault(one, 0) > places.getOrDefault(other, 0);
                open.add(new Candidate(later ? one : other, later ? other : one, pair.score(), pair.reasons()));
            }
        }
        return open;
    }
}
