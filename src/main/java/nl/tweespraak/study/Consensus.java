package nl.tweespraak.study;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tweespraak.codebook.Applicability;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// The one answer to each variable of a case: the decision, else the answer on which all who handed the case in agree.
///
/// Conditions are judged over consensus values. An open doubt leaves it empty. That all find a variable not to apply
/// is an agreement too, unless the consensus says that it does apply: then somebody must still answer it.
public final class Consensus {

    private final Applicability judged;

    private Consensus(Applicability judged) {
        this.judged = judged;
    }

    /// @param sheets of all who handed the case in
    static Consensus of(Codebook codebook, Collection<Sheet> sheets, Map<String, Decision> decisions) {
        Map<String, Answer> settled = new HashMap<>();
        for (Variable variable : codebook.variables()) {
            Decision decision = decisions.get(variable.name());
            Answer answer = decision == null || decision.answer() == null
                    ? agreed(variable, sheets)
                    : decision.answer();
            if (answer != null) {
                settled.put(variable.name(), answer);
            }
        }
        return new Consensus(judge(codebook, settled));
    }

    /// Judges the conditions, and takes back an agreed -88 where the consensus says that the variable applies.
    private static Applicability judge(Codebook codebook, Map<String, Answer> settled) {
        while (true) {
            Applicability judged = Applicability.of(codebook, settled::get);
            Optional<String> contradicted = codebook.variables().stream().map(Variable::name)
                    .filter(name -> settled.get(name) == Answer.Missing.NOT_APPLICABLE)
                    .filter(name -> judged.truth(name) == Truth.TRUE).findFirst();
            if (contradicted.isEmpty()) {
                return judged;
            }
            settled.remove(contradicted.get());
        }
    }

    private static @Nullable Answer agreed(Variable variable, Collection<Sheet> sheets) {
        if (variable.kind() == Kind.TEXT) {
            return texts(variable, sheets);
        }
        Answer common = null;
        for (Sheet sheet : sheets) {
            SheetLine line = sheet.line(variable.name());
            Answer answer = line.effective();
            if (answer == null || line.isDoubted() || (common != null && !common.equals(answer))) {
                return null;
            }
            common = answer;
        }
        return common;
    }

    /// Texts never disagree: all different ones stand beside each other. Where nobody wrote one, all must say the same.
    private static @Nullable Answer texts(Variable variable, Collection<Sheet> sheets) {
        List<Optional<Answer>> answers = sheets.stream()
                .map(it -> Optional.ofNullable(it.line(variable.name()).effective())).distinct().toList();
        String joined = answers.stream().flatMap(Optional::stream).filter(Answer::isKnown).map(Answer::written)
                .collect(Collectors.joining(" | "));
        if (joined.isEmpty()) {
            return answers.size() == 1 ? answers.getFirst().orElse(null) : null;
        }
        return new Answer.Words(joined);
    }

    /// Whether the variable applies, by the consensus on what it hangs on.
    public Truth truth(String variable) {
        return judged.truth(variable);
    }

    /// The consensus: -88 where the variable does not apply; null where there is none.
    public @Nullable Answer answer(String variable) {
        return judged.effective(variable);
    }

    /// Why it does not apply; null where it does or may.
    public @Nullable Text reason(String variable) {
        return judged.truth(variable) == Truth.FALSE ? judged.reason(variable) : null;
    }
}
