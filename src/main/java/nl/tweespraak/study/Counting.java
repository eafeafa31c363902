package nl.tweespraak.study;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Decision;
import nl.tweespraak.store.StudyFile;

/// Counts what a study holds, in one walk over its cases.
final class Counting {

    private final Codebook codebook;
    private final Sight sight;
    private final Map<Scope, Integer> scopes = new TreeMap<>();
    private final Map<Disagreement.State, Integer> states = new TreeMap<>();
    private final Map<String, Integer> handedIn = new TreeMap<>();
    private final Set<String> coders = new HashSet<>();
    private int transcripts;
    private long messages;
    private int duplicates;
    private int codings;
    private int decisions;

    Counting(Codebook codebook, Sight sight) {
        this.codebook = codebook;
        this.sight = sight;
    }

    StudyCounts of(StudyFile file) {
        file.eachCase(entries -> {
            transcripts++;
            messages += entries.transcript().messages();
            CaseState state = new CaseState(entries);
            if (state.link() != null) {
                duplicates++;
            } else {
                count(state);
            }
        });
        int disagreements = states.values().stream().mapToInt(Integer::intValue).sum();
        int cases = transcripts - duplicates;
        int out = scopes.getOrDefault(Scope.OUT, 0);
        return new StudyCounts(transcripts, messages, cases, cases - out, out,
                scopes.getOrDefault(Scope.UNDECIDED, 0), duplicates, coders.size(), codings, disagreements,
                states.getOrDefault(Disagreement.State.OPEN, 0), states.getOrDefault(Disagreement.State.DISCUSS, 0),
                decisions, Map.copyOf(handedIn));
    }

    /// Whether a coding is one that counts: an answer that the coder gave.
    static boolean counts(Coding coding) {
        return coding.answer() != null && !coding.prefilled();
    }

    private void count(CaseState state) {
        JudgedCase judged = JudgedCase.of(codebook, state, sight);
        scopes.merge(judged.scope(), 1, Integer::sum);
        decisions += (int) state.decisions().values().stream().filter(Decision::isDecided)
                .filter(it -> judged.decision(it.variable()).isPresent()).count();
        List<Disagreement> found = new Disagreements(codebook).of(judged, false);
        found.forEach(it -> states.merge(it.state(), 1, Integer::sum));
        for (Sheet sheet : judged.sheets()) {
            for (Coding coding : state.codings(sheet.coder()).values()) {
                if (coding.answer() != null) {
                    coders.add(sheet.coder());
                    codings += coding.prefilled() ? 0 : 1;
                }
            }
            handedIn.merge(sheet.coder(), sheet.handedIn() ? 1 : 0, Integer::sum);
        }
    }
}
