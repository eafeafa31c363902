package nl.tweespraak.study.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.StoredTranscript;
import nl.tweespraak.store.StudyFile;

/// The segments over a study's transcripts, in order of import. They follow the study when they are told to.
///
/// One thread at a time changes it; any may read the segments meanwhile.
final class TextIndex {

    /// In messages; one transcript more may go over it.
    private static final int SEGMENT = 100_000;
    /// How many messages are read from the study at once, about.
    private static final int READ = 2_000;

    private final StudyFile file;
    private volatile List<Segment> segments = List.of();

    TextIndex(StudyFile file) {
        this.file = file;
    }

    List<Segment> segments() {
        return segments;
    }

    void forget() {
        segments = List.of();
    }

    /// Leaves out what is no longer in the study.
    ///
    /// @param stored the study's transcripts
    /// @return whether what is left is all there is
    boolean dropGone(List<StoredTranscript> stored) {
        Set<Segment.Source> there = new HashSet<>();
        stored.forEach(it -> there.add(source(it)));
        segments = segments.stream().filter(it -> there.containsAll(it.sources())).toList();
        return segments.stream().mapToInt(it -> it.sources().size()).sum() == stored.size();
    }

    /// Takes in what is not in it yet. A last segment that is not full is made anew with it, so that many small imports
    /// do not leave many small segments.
    ///
    /// @return whether all is in it; false where it was stopped
    boolean complete(List<StoredTranscript> stored, Progress progress) {
        if (dropGone(stored)) {
            return true;
        }
        List<Segment> made = new ArrayList<>(segments);
        if (!made.isEmpty() && made.getLast().messages() < SEGMENT) {
            made.removeLast();
        }
        Set<Segment.Source> known = new HashSet<>();
        made.forEach(it -> known.addAll(it.sources()));
        long of = stored.stream().mapToLong(it -> known.contains(source(it)) ? 0 : it.messages()).sum();
        long done = 0;
        SegmentDraft draft = new SegmentDraft();
        for (int from = 0; from < stored.size();) {
            List<StoredTranscript> batch = missing(stored, from, known);
            if (!batch.isEmpty()) {
                take(draft, batch);
                done += batch.stream().mapToInt(StoredTranscript::messages).sum();
            }
            from += Math.max(1, batch.size());
            boolean partial = from < stored.size() && !known.contains(source(stored.get(from)));
            if (!draft.isEmpty() && (!partial || draft.messages() >= SEGMENT)) {
                made.add(draft.done());
                draft = new SegmentDraft();
                show(made);
            }
            if (!progress.go(done, of)) {
                return false;
            }
        }
        return true;
    }

    private void show(List<Segment> made) {
        segments = made.stream().sorted(Comparator.comparingInt(it -> it.sources().getFirst().place())).toList();
    }

    /// Those from one on that are not in it: as many as are read at once, none left out between them.
    private static List<StoredTranscript> missing(List<StoredTranscript> stored, int from, Set<Segment.Source> known) {
        int to = from;
        for (int messages = 0; to < stored.size() && messages < READ && !known.contains(source(stored.get(to))); to++) {
            messages += stored.get(to).messages();
        }
        return stored.subList(from, to);
    }

    private void take(SegmentDraft draft, List<StoredTranscript> batch) {
        Map<String, StoredTranscript> wanted = new HashMap<>();
        batch.forEach(it -> wanted.put(it.id(), it));
        for (Transcript read : file.transcripts(batch.getFirst().place(), batch.getLast().place())) {
            StoredTranscript it = wanted.get(read.id());
            if (it != null) {
                draft.add(source(it), read);
            }
        }
    }

    private static Segment.Source source(StoredTranscript stored) {
        return new Segment.Source(stored.id(), stored.place(), stored.imported(), stored.digest());
    }
}
