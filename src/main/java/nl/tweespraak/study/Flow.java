package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;

/// The way from conversations to cases in numbers, as the person at the desk may see it: what every picture and table
/// of it shows.
///
/// @param transcripts all conversations
/// @param duplicates those of them that are linked to another
/// @param undecided cases of which nobody settled yet whether they belong; they count as in scope
/// @param reasons why cases are out of scope, in the order of the codebook; each at least once
/// @param out the cases that are out of scope, in order of import
public record Flow(int transcripts, int duplicates, int undecided, List<Reason> reasons, List<Out> out) {

    /// Those who handed in all say that it is out, each for another reason.
    public static final int DIFFERENT = 0;

    private static final Text NOT_ONE = new Text("met verschillende redenen", "with different reasons");

    /// @param code of the category, or [#DIFFERENT]
    public record Reason(int code, Text label, int cases) {
    }

    /// A case that is out of scope.
    ///
    /// @param code of the category, or [#DIFFERENT]
    /// @param decided whether a decision says so; else all who handed in do
    public record Out(String caseId, int code, boolean decided) {
    }

    public Flow {
        reasons = List.copyOf(reasons);
        out = List.copyOf(out);
    }

    public static Flow of(Study study) {
        int[] undecided = new int[1];
        int[] cases = new int[1];
        List<Out> out = new ArrayList<>();
        study.eachCase(it -> {
            cases[0]++;
            if (it.scope() == Scope.UNDECIDED) {
                undecided[0]++;
            } else if (it.scope() == Scope.OUT) {
                int code = it.consensus().answer(Scope.VARIABLE) instanceof Answer.One one ? one.code() : DIFFERENT;
                out.add(new Out(it.id(), code, it.decision(Scope.VARIABLE).isPresent()));
            }
        });
        int transcripts = study.file().transcripts().size();
        return new Flow(transcripts, transcripts - cases[0], undecided[0],
                reasons(out, study.codebook().find(Scope.VARIABLE).map(Variable::categories).orElse(List.of())), out);
    }

    private static List<Reason> reasons(List<Out> out, List<Category> categories) {
        Map<Integer, Integer> counts = new TreeMap<>();
        out.forEach(it -> counts.merge(it.code(), 1, Integer::sum));
        List<Reason> reasons = new ArrayList<>();
        for (Category category : categories) {
            Integer count = counts.remove(category.code());
            if (count != null) {
                reasons.add(new Reason(category.code(), category.label(), count));
            }
        }
        counts.forEach((code, count) -> reasons.add(new Reason(code, NOT_ONE, count)));
        return reasons;
    }

    /// Visitors: one or more conversations each.
    public int cases() {
        return transcripts - duplicates;
    }

    public int outOfScope() {
        return out.size();
    }

    /// The undecided ones among them.
    public int inScope() {
        return cases() - outOfScope();
    }

    /// What the reason of a case is called.
    public Text label(Out one) {
        return reasons.stream().filter(it -> it.code() == one.code()).map(Reason::label).findFirst().orElse(NOT_ONE);
    }
}
