package nl.tweespraak.study.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.study.Sheet;
import nl.tweespraak.study.SheetLine;
import nl.tweespraak.study.Study;

/// The memos and answers of the coder at the desk, of nobody else: another's stay blind. The lead has none.
final class OwnWork {

    private record Memo(String variable, String text) {
        @Override
        public String toString() {
            return "Memo[" + variable + "]";
        }
    }

    private record Own(Map<String, Answer> answers, List<Memo> memos) {
    }

    private final Study study;
    private final Map<String, Own> cases = new ConcurrentHashMap<>();

    OwnWork(Study study) {
        this.study = study;
    }

    void forget() {
        cases.clear();
    }

    void readAll() {
        cases.clear();
        if (study.person() instanceof Person.Coding coder) {
            study.eachCase(it -> it.sheet(coder.name()).ifPresent(this::take));
        }
    }

    /// Reads a case again that changed.
    void read(String caseId) {
        if (study.person() instanceof Person.Coding) {
            try {
                take(study.sheet(caseId));
            } catch (Refusal _) {
                // It was linked to another case or is gone: what was said about it is hidden.
                cases.remove(caseId);
            }
        }
    }

    private void take(Sheet sheet) {
        Map<String, Answer> answers = new HashMap<>();
        List<Memo> memos = new ArrayList<>();
        for (SheetLine line : sheet.lines()) {
            Answer answer = line.effective();
            Coding coding = line.coding();
            if (answer != null) {
                answers.put(line.variable().name(), answer);
            }
            if (coding != null && !coding.memo().isEmpty()) {
                memos.add(new Memo(line.variable().name(), coding.memo()));
            }
        }
        cases.put(sheet.caseId(), new Own(Map.copyOf(answers), List.copyOf(memos)));
    }

    boolean fits(String caseId, SearchQuery.Coded coded) {
        Own own = cases.get(caseId);
        return own != null && coded.fits(own.answers().get(coded.variable()));
    }

    /// The memos of a case in which every phrase stands.
    List<SearchHit> find(String caseId, List<Phrase> phrases) {
        Own own = cases.get(caseId);
        List<SearchHit> hits = new ArrayList<>();
        if (own != null) {
            for (Memo memo : own.memos()) {
                Hits.of(caseId, new SearchHit.Place.InMemo(memo.variable()), memo.text(), phrases).ifPresent(hits::add);
            }
        }
        return hits;
    }

    /// The cases with a memo, in no order.
    List<String> withMemos() {
        return cases.entrySet().stream().filter(it -> !it.getValue().memos().isEmpty()).map(Map.Entry::getKey).toList();
    }
}
