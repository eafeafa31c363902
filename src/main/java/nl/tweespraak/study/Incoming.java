package nl.tweespraak.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.HandIn;
import nl.tweespraak.store.PackageHeader;
import org.jspecify.annotations.Nullable;

/// What a package would change, before it is taken in.
///
/// @param from whose work it is, or who sent the task
/// @param mark by which people tell each other whose key sealed it
/// @param fresh cases that are new here
/// @param masked messages in which something is masked for good, as it is masked at the sender's
/// @param cases in which anything changes, by their names
public record Incoming(PackageHeader.Kind kind, String from, String mark, Instant sealed, int fresh,
        int masked, List<OfCase> cases) {

    public Incoming {
        cases = List.copyOf(cases);
    }

    /// What changes in one case.
    ///
    /// @param added answers where there was none
    /// @param changed answers that are others
    /// @param removed answers that go
    /// @param handedIn whether it is handed in by that
    /// @param reopened whether it is taken back by that
    public record OfCase(String caseId, int added, int changed, int removed, boolean handedIn, boolean reopened) {
    }

    /// Whether all of it is here already.
    public boolean isNothing() {
        return fresh == 0 && masked == 0 && cases.isEmpty();
    }

    public int added() {
        return cases.stream().mapToInt(OfCase::added).sum();
    }

    public int changed() {
        return cases.stream().mapToInt(OfCase::changed).sum();
    }

    public int removed() {
        return cases.stream().mapToInt(OfCase::removed).sum();
    }

    public int handedIn() {
        return (int) cases.stream().filter(OfCase::handedIn).count();
    }

    public int reopened() {
        return (int) cases.stream().filter(OfCase::reopened).count();
    }

    /// @param outcome from what stands here to what would stand then
    static Incoming of(PackageHeader header, int fresh, int masked, List<Change> outcome) {
        Map<String, List<Change>> byCase = new TreeMap<>();
        for (Change change : outcome) {
            String caseId = change.entry().caseId();
            if (caseId != null) {
                byCase.computeIfAbsent(caseId, _ -> new ArrayList<>()).add(change);
            }
        }
        List<OfCase> cases = new ArrayList<>();
        byCase.forEach((caseId, changes) -> cases.add(ofCase(caseId, changes)));
        return new Incoming(header.kind(), header.from(), header.senderMark(), header.created(), fresh, masked,
                cases);
    }

    private static OfCase ofCase(String caseId, List<Change> changes) {
        int added = 0;
        int changed = 0;
        int removed = 0;
        boolean handedIn = false;
        boolean reopened = false;
        for (Change change : changes) {
            if (change.entry() instanceof HandIn) {
                handedIn |= change.after() != null;
                reopened |= change.after() == null;
            }
            Answer before = answer(change.before());
            Answer after = answer(change.after());
            if (!Objects.equals(before, after)) {
                added += before == null ? 1 : 0;
                removed += after == null ? 1 : 0;
                changed += before != null && after != null ? 1 : 0;
            }
        }
        return new OfCase(caseId, added, changed, removed, handedIn, reopened);
    }

    private static @Nullable Answer answer(@Nullable Entry entry) {
        return entry instanceof Coding coding && Counting.counts(coding) ? coding.answer() : null;
    }
}
