package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Assignment;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Transcript;
import org.jspecify.annotations.Nullable;

/// One case with the sheets that the person at the desk may see, its scope and its consensus.
public final class JudgedCase {

    private final Transcript transcript;
    private final SortedMap<String, Sheet> sheets;
    private final Map<String, Decision> decisions;
    private final Consensus consensus;
    private final Scope scope;
    private final @Nullable Assignment assignment;

    private JudgedCase(@Nullable Assignment assignment, Transcript transcript, SortedMap<String, Sheet> sheets,
            Map<String, Decision> decisions,
            Consensus consensus, Scope scope) {
        this.transcript = transcript;
        this.sheets = Collections.unmodifiableSortedMap(sheets);
        this.decisions = Map.copyOf(decisions);
        this.consensus = consensus;
        this.scope = scope;
        this.assignment = assignment;
    }

    static JudgedCase of(Codebook codebook, CaseState state, Sight sight) {
        SortedMap<String, Sheet> sheets = new TreeMap<>();
        for (String coder : state.coders()) {
            if (sight.sees(state, coder)) {
                sheets.put(coder, Sheet.of(codebook, state, coder));
            }
        }
        Map<String, Decision> decisions = new HashMap<>(state.decisions());
        if (!sight.seesDecisions(state)) {
            decisions.keySet().retainAll(Set.of(Scope.VARIABLE));
        }
        return of(codebook, state.assignment(), state.transcript(), sheets, decisions);
    }

    private static JudgedCase of(Codebook codebook, @Nullable Assignment assignment, Transcript transcript,
            SortedMap<String, Sheet> sheets,
            Map<String, Decision> decisions) {
        List<Sheet> handedIn = sheets.values().stream().filter(Sheet::handedIn).toList();
        Consensus consensus = Consensus.of(codebook, handedIn, decisions);
        List<@Nullable Answer> scopes = new ArrayList<>();
        handedIn.forEach(it -> scopes.add(it.line(Scope.VARIABLE).effective()));
        return new JudgedCase(assignment, transcript, sheets, decisions, consensus,
                Scope.of(consensus.answer(Scope.VARIABLE), scopes));
    }

    /// The case as it would be with other decisions.
    JudgedCase with(Codebook codebook, Map<String, Decision> others) {
        return of(codebook, assignment, transcript, sheets, others);
    }

    public String id() {
        return transcript.id();
    }

    /// The transcript that gave the case its name, with its attributes and without its messages.
    public Transcript transcript() {
        return transcript;
    }

    /// In which round it is.
    public Optional<String> round() {
        return Optional.ofNullable(assignment).map(Assignment::round);
    }

    /// Whether a coder has it to code: in no round everybody has.
    public boolean isFor(String coder) {
        return assignment == null || assignment.coders().contains(coder);
    }

    /// The sheets that may be seen, names of their coders sorted.
    public List<Sheet> sheets() {
        return List.copyOf(sheets.values());
    }

    /// Those of coders who handed the case in.
    public List<Sheet> handedIn() {
        return sheets.values().stream().filter(Sheet::handedIn).toList();
    }

    public Optional<Sheet> sheet(String coder) {
        return Optional.ofNullable(sheets.get(coder));
    }

    public Consensus consensus() {
        return consensus;
    }

    public Scope scope() {
        return scope;
    }

    /// The decision on a variable, or the wish to discuss it.
    public Optional<Decision> decision(String variable) {
        return Optional.ofNullable(decisions.get(variable));
    }
}
