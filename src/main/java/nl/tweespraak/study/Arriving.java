package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Proposal;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.StudyFile;

/// Judges what comes in a package as if somebody said it here. Whether a variable applies is not asked: the sheet tells.
final class Arriving {

    private static final Text NO_CASE = new Text("deze casus is er hier niet (meer). Lees het gesprek eerst in.",
            "this case is not here (any more). First import the transcript.");
    private static final Text NO_VARIABLE = new Text("het codeboek heeft een variabele niet die hier gecodeerd is.",
            "the codebook does not have a variable that is coded here.");
    private static final Text NO_VALUE = new Text("een waarde die haar variabele niet kent.",
            "a value that its variable does not take.");
    private static final Text NO_WORDS = new Text("een vindplaats die niet in het gesprek staat.",
            "evidence that is not in the transcript.");

    private final Draft draft;
    private final StudyFile file;
    private final Map<String, Transcript> transcripts = new HashMap<>();

    /// @param arriving transcripts that come along
    Arriving(Draft draft, StudyFile file, List<Transcript> arriving) {
        this.draft = draft;
        this.file = file;
        arriving.forEach(it -> transcripts.put(it.id(), it));
    }

    List<Problem> problems(List<Change> changes) {
        List<Problem> problems = new ArrayList<>();
        for (Change change : changes) {
            Entry after = change.after();
            if (after != null) {
                fault(after).ifPresent(it -> problems.add(Unpacking.problem(String.valueOf(after.caseId()), it)));
            }
        }
        return problems.stream().distinct().toList();
    }

    private Optional<Text> fault(Entry entry) {
        String caseId = entry.caseId();
        if (caseId == null || transcript(caseId) == null) {
            return Optional.of(NO_CASE);
        }
        try {
            Rows.requireLength(entry);
        } catch (Refusal e) {
            return Optional.of(e.reason());
        }
        Optional<Text> closed = draft.isTranscript(caseId)
                ? new Rounds(draft).closedFault(draft.state(caseId))
                : Optional.empty();
        return closed.isPresent() ? closed : switch (entry) {
            case Coding it -> coding(it);
            case Evidence it -> isThere(it) ? Optional.empty() : Optional.of(NO_WORDS);
            case Proposal it when transcript(it.of()) == null -> Optional.of(NO_CASE);
            default -> Optional.empty();
        };
    }

    private Optional<Text> coding(Coding coding) {
        Optional<Variable> variable = draft.codebook().find(coding.variable());
        if (variable.isEmpty()) {
            return Optional.of(NO_VARIABLE);
        }
        Answer answer = coding.answer();
        return answer == null || variable.get().accepts(answer) ? Optional.empty() : Optional.of(NO_VALUE);
    }

    private boolean isThere(Evidence evidence) {
        Transcript transcript = transcript(evidence.transcript());
        if (transcript == null || draft.codebook().find(evidence.coding().variable()).isEmpty()
                || evidence.position() < 1 || evidence.position() > transcript.messages().size()) {
            return false;
        }
        Message message = transcript.messages().get(evidence.position() - 1);
        TextRange range = evidence.range();
        return range.end() <= message.text().codePointCount(0, message.text().length())
                && range.of(message.text()).equals(evidence.quote());
    }

    private @Nullable Transcript transcript(String id) {
        Transcript known = transcripts.get(id);
        if (known == null && draft.isTranscript(id)) {
            known = file.transcript(id);
            transcripts.put(id, known);
        }
        return known;
    }
}
