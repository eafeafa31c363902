package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.FilledFrom;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.StudyFile;
import org.jspecify.annotations.Nullable;

/// The cases of one coder's list.
final class CaseList {

    private final Codebook codebook;
    private final String coder;
    private final List<FilledFrom> filled;
    /// Untouched sheets by what the platform says: they differ in nothing else, and a study just imported has thousands.
    private final Map<List<@Nullable Object>, CaseSummary> untouched = new HashMap<>();

    CaseList(Codebook codebook, String coder) {
        this.codebook = codebook;
        this.coder = coder;
        this.filled = codebook.variables().stream().map(Variable::filledFrom).filter(Objects::nonNull).toList();
    }

    List<CaseSummary> of(StudyFile file) {
        Map<String, Integer> linked = new HashMap<>();
        for (Link link : file.links()) {
            linked.merge(link.into(), 1, Integer::sum);
        }
        List<CaseSummary> list = new ArrayList<>();
        file.eachCase(entries -> {
            CaseState state = new CaseState(entries);
            if (state.link() == null && state.isFor(coder)) {
                list.add(summary(state, 1 + linked.getOrDefault(state.id(), 0)));
            }
        });
        return list;
    }

    private CaseSummary summary(CaseState state, int transcripts) {
        if (state.codings(coder).isEmpty() && !state.handedIn(coder)) {
            CaseSummary alike = untouched.computeIfAbsent(said(state.transcript()), _ -> judged(state, transcripts));
            return new CaseSummary(state.id(), transcripts, alike.answered(), alike.asked(), alike.doubts(), false);
        }
        return judged(state, transcripts);
    }

    private List<@Nullable Object> said(Transcript transcript) {
        List<@Nullable Object> said = new ArrayList<>(filled.size());
        for (FilledFrom it : filled) {
            said.add(it.said(transcript));
        }
        return said;
    }

    private CaseSummary judged(CaseState state, int transcripts) {
        Sheet sheet = Sheet.of(codebook, state, coder);
        return new CaseSummary(state.id(), transcripts, sheet.answered(), sheet.asked(), sheet.doubts(),
                sheet.handedIn());
    }
}
