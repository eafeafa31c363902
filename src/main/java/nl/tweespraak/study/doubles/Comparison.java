package nl.tweespraak.study.doubles;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.codebook.FilledFrom;
import nl.tweespraak.model.Transcript;
import org.jspecify.annotations.Nullable;

/// Compares transcripts that come one at a time, in order of import, and keeps none of their texts.
public final class Comparison {

    /// What beginning on one day says.
    private static final double SAME_DAY = 0.3;
    /// In days: after so many it says half of that.
    private static final double HALF = 14;
    /// In days: further apart is not near.
    private static final long NEAR = 60;
    /// What texts say that are wholly alike; from [AlikeTexts#LEAST] on it grows evenly until [#ALIKE].
    private static final double STRONGEST = 0.95;
    private static final double ALIKE = 0.4;

    private final AlikeAttributes attributes;
    private final AlikeTexts texts = new AlikeTexts();
    private final List<String> ids = new ArrayList<>();
    private final List<@Nullable LocalDate> days = new ArrayList<>();

    /// @param filled from which attributes the codebook fills an answer: those tell of the visitor
    public Comparison(List<FilledFrom> filled) {
        this.attributes = new AlikeAttributes(filled);
    }

    public void take(Transcript transcript) {
        ids.add(transcript.id());
        days.add(transcript.startedOn());
        attributes.add(transcript.attributes());
        texts.add(Fingerprint.of(transcript));
    }

    /// The pairs for which enough speaks, as transcripts, the best first.
    public List<Candidate> candidates() {
        Map<Long, Double> likeness = new HashMap<>();
        texts.pairs().forEach(it -> likeness.put(key(it.later(), it.earlier()), it.likeness()));
        attributes.pairs().forEach(it -> likeness.putIfAbsent(key(it[0], it[1]), 0.0));
        List<Candidate> found = new ArrayList<>();
        likeness.forEach((key, alike) -> {
            int later = (int) (key >> Integer.SIZE);
            int earlier = key.intValue();
            Candidate candidate = Candidate.of(ids.get(later), ids.get(earlier), reasons(later, earlier, alike));
            if (candidate != null) {
                found.add(candidate);
            }
        });
        found.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::caseId)
                .thenComparing(Candidate::other));
        return found;
    }

    private List<Reason> reasons(int later, int earlier, double alike) {
        List<Reason> reasons = attributes.reasons(later, earlier);
        LocalDate one = days.get(later);
        LocalDate other = days.get(earlier);
        long apart = one == null || other == null ? NEAR + 1 : Math.abs(ChronoUnit.DAYS.between(one, other));
        if (apart <= NEAR) {
            reasons.add(new Reason.NearInTime(apart, SAME_DAY * Math.pow(2, -apart / HALF)));
        }
        if (alike >= AlikeTexts.LEAST) {
            reasons.add(new Reason.AlikeText(alike,
                    STRONGEST * Math.min(1, (alike - AlikeTexts.LEAST) / (ALIKE - AlikeTexts.LEAST))));
        }
        return reasons;
    }

    private static long key(int later, int earlier) {
        return ((long) later << Integer.SIZE) | earlier;
    }
}
