package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Link;
import nl.tweespraak.store.StudyFile;

/// The cases of one coder's list.
final class CaseList {

    private final Codebook codebook;
    private final String coder;
    /// Untouched sheets by what attributes propose: they differ in nothing else, and a study just imported has thousands.
    private final Map<List<Optional<Answer>>, CaseSummary> untouched = new HashMap<>();

    CaseList(Codebook codebook, String coder) {
        this.codebook = codebook;
        this.coder = coder;
    }

    List<CaseSummary> of(StudyFile file) {
        Map<String, Integer> linked = new HashMap<>();
        for (Link link : file.links()) {
            linked.merge(link.into(), 1, Integer::sum);
        }
        List<CaseSummary> list = new ArrayList<>();
        file.eachCase(entries -> {
            CaseState state = new CaseState(entries);
            if (state.link() == null) {
                list.add(summary(state, 1 + linked.getOrDefault(state.id(), 0)));
            }
        });
        return list;
    }

    private CaseSummary summary(CaseState state, int transcripts) {
        if (state.codings(coder).isEmpty() && !state.handedIn(coder)) {
            CaseSummary alike = untouched.computeIfAbsent(filled(state), _ -> judged(state, transcripts));
            return new CaseSummary(state.id(), transcripts, alike.answered(), alike.asked(), alike.doubts(), false);
        }
        return judged(state, transcripts);
    }

    private List<Optional<Answer>> filled(CaseState state) {
        return codebook.variables().stream().filter(it -> it.filledFrom() != null)
                .map(it -> it.fill(state.transcript())).toList();
    }

    private CaseSummary judged(CaseState state, int transcripts) {
        Sheet sheet = Sheet.of(codebook, state, coder);
        return new CaseSummary(state.id(), transcripts, sheet.answered(), sheet.asked(), sheet.doubts(),
                sheet.handedIn());
    }
}
