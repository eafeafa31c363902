package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.model.Link;
import nl.tweespraak.store.StudyFile;

/// The cases of one coder's list.
final class CaseList {

    private final Codebook codebook;
    private final String coder;

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
        Sheet sheet = Sheet.of(codebook, state, coder);
        return new CaseSummary(state.id(), transcripts, sheet.answered(), sheet.asked(), sheet.doubts(),
                sheet.handedIn());
    }
}
