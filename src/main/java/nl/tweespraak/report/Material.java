package nl.tweespraak.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Link;
import nl.tweespraak.store.StoredTranscript;
import nl.tweespraak.study.Scope;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// What the figures are worked out over, read in one look.
///
/// @param cases those that are analysed, in order of import
/// @param conversations all of them, in order of import
/// @param linked the ids of those that are another's double
/// @param outOfScope the ids of cases that are not analysed
/// @param undecided how many cases wait for a decision on scope
record Material(List<Unit> cases, List<StoredTranscript> conversations, Set<String> linked, List<String> outOfScope,
        int undecided) {

    /// A case with its consensus.
    ///
    /// @param answers by variable; null where there is no consensus
    record Unit(String id, Map<String, Answer> answers) {

        Function<String, @Nullable Answer> effective() {
            return answers::get;
        }
    }

    static Material of(Study study) {
        List<Unit> cases = new ArrayList<>();
        List<String> out = new ArrayList<>();
        int[] undecided = new int[1];
        study.eachCase(judged -> {
            undecided[0] += judged.scope() == Scope.UNDECIDED ? 1 : 0;
            if (!judged.scope().countsAsIn()) {
                out.add(judged.id());
                return;
            }
            Map<String, Answer> answers = new HashMap<>();
            study.codebook().variables().forEach(variable -> {
                Answer answer = judged.consensus().answer(variable.name());
                if (answer != null) {
                    answers.put(variable.name(), answer);
                }
            });
            cases.add(new Unit(judged.id(), answers));
        });
        Set<String> linked = study.file().links().stream().map(Link::duplicate).collect(Collectors.toSet());
        return new Material(cases, study.file().transcripts(), linked, out, undecided[0]);
    }
}
