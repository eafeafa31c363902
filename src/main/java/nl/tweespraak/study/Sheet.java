package nl.tweespraak.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tweespraak.codebook.Applicability;
import nl.tweespraak.codebook.Check;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Proposal;
import org.jspecify.annotations.Nullable;

/// One coder's answers to one case, judged by the codebook's conditions over that coder's own answers.
public final class Sheet {

    private final String caseId;
    private final String coder;
    private final boolean handedIn;
    private final Map<String, SheetLine> lines;
    private final List<Check> warnings;
    private final @Nullable Proposal proposal;

    private Sheet(String caseId, String coder, boolean handedIn, Map<String, SheetLine> lines, List<Check> warnings,
            @Nullable Proposal proposal) {
        this.caseId = caseId;
        this.coder = coder;
        this.handedIn = handedIn;
        this.lines = Collections.unmodifiableMap(lines);
        this.warnings = List.copyOf(warnings);
        this.proposal = proposal;
    }

    static Sheet of(Codebook codebook, CaseState state, String coder) {
        return of(codebook, state, coder, state.codings(coder));
    }

    /// The sheet as it would be with other codings.
    static Sheet of(Codebook codebook, CaseState state, String coder, Map<String, Coding> codings) {
        Applicability judged = Applicability.of(codebook, name -> answer(codings.get(name)));
        Map<String, SheetLine> lines = new LinkedHashMap<>();
        for (Variable variable : codebook.variables()) {
            String name = variable.name();
            Coding coding = codings.get(name);
            Truth applies = judged.truth(name);
            lines.put(name, new SheetLine(variable, applies, applies == Truth.FALSE ? judged.reason(name) : null,
                    coding, prefill(variable, state, judged, coding),
                    state.evidence(new Entry.CodingKey(state.id(), coder, name))));
        }
        List<Check> warnings = codebook.checks().stream().filter(it -> it.fires(judged::effective)).toList();
        return new Sheet(state.id(), coder, state.handedIn(coder), lines, warnings,
                state.get(new Entry.ProposalKey(state.id(), coder)) instanceof Proposal it ? it : null);
    }

    private static @Nullable Answer answer(@Nullable Coding coding) {
        return coding == null ? null : coding.answer();
    }

    /// What an attribute proposes, where the variable is asked and nothing is coded.
    private static @Nullable Answer prefill(Variable variable, CaseState state, Applicability judged,
            @Nullable Coding coding) {
        return answer(coding) == null && judged.truth(variable.name()) == Truth.TRUE && judged.isFilled(variable)
                ? variable.fill(state.transcript()).orElse(null)
                : null;
    }

    public String caseId() {
        return caseId;
    }

    public String coder() {
        return coder;
    }

    public boolean handedIn() {
        return handedIn;
    }

    /// In the order of the codebook.
    public List<SheetLine> lines() {
        return List.copyOf(lines.values());
    }

    /// @throws NullPointerException where the codebook has no such variable
    public SheetLine line(String variable) {
        return Objects.requireNonNull(lines.get(variable), variable);
    }

    /// The checks across variables that fire.
    public List<Check> warnings() {
        return warnings;
    }

    /// What the coder holds the case to be a double of; null where of none.
    public @Nullable Proposal proposal() {
        return proposal;
    }

    /// How many answers are due.
    public int asked() {
        return (int) lines.values().stream().filter(SheetLine::isAsked).count();
    }

    /// How many of those that are due stand there.
    public int answered() {
        return (int) lines.values().stream().filter(it -> it.isAsked() && it.isAnswered()).count();
    }

    /// How many doubts are flagged.
    public int doubts() {
        return (int) lines.values().stream().filter(SheetLine::isDoubted).count();
    }
}
