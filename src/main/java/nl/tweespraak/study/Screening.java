package nl.tweespraak.study;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Text;

/// A lead's decisions on scope and doubles. Links are judged with the whole edit laid over those that stand.
final class Screening {

    static final String IN = "in";
    static final String OUT = "out";
    static final String DUPLICATE = "duplicate";
    static final String UNDECIDED = "undecided";

    private static final Set<String> WORDS = Set.of(IN, OUT, DUPLICATE, UNDECIDED);
    private static final int OTHER_REASON = 5;

    private final Draft draft;
    private final String author;
    private final RowProblems problems = new RowProblems();

    Screening(Draft draft, String author) {
        this.draft = draft;
        this.author = author;
    }

    /// Says how many rows of each word changed something.
    Map<String, Integer> screen(Edit.Screen edit) {
        Map<String, String> links = new LinkedHashMap<>(draft.links());
        Set<String> seen = new HashSet<>();
        for (Edit.ScreenRow row : edit.rows()) {
            fault(row, seen).ifPresent(it -> problems.add(row.row(), Rows.label(row.caseId()), it));
            if (row.screening().equals(DUPLICATE)) {
                links.put(row.caseId(), row.duplicateOf());
            } else {
                links.remove(row.caseId());
            }
        }
        problems.refuse();
        edit.rows().forEach(row -> linkFault(row, links)
                .ifPresent(it -> problems.add(row.row(), Rows.label(row.caseId()), it)));
        problems.refuse();
        Map<String, Integer> changed = new LinkedHashMap<>();
        WORDS.forEach(word -> changed.put(word, 0));
        for (Edit.ScreenRow row : edit.rows()) {
            if (apply(row)) {
                changed.merge(row.screening(), 1, Integer::sum);
            }
        }
        return changed;
    }

    private Optional<Text> fault(Edit.ScreenRow row, Set<String> seen) {
        if (!draft.isTranscript(row.caseId())) {
            return Optional.of(Rows.unknownCase(row.caseId()));
        }
        if (!WORDS.contains(row.screening())) {
            return Optional.of(new Text("Kies in, out, duplicate of undecided.",
                    "Choose in, out, duplicate or undecided."));
        }
        if (row.screening().equals(DUPLICATE) && !draft.isTranscript(row.duplicateOf())) {
            return Optional.of(Rows.unknownCase(row.duplicateOf()));
        }
        return seen.add(row.caseId())
                ? Optional.empty()
                : Optional.of(new Text("Deze casus staat al eerder in het bestand.",
                        "This case stands earlier in the file already."));
    }

    private static Optional<Text> linkFault(Edit.ScreenRow row, Map<String, String> links) {
        if (!row.screening().equals(DUPLICATE)) {
            return Optional.empty();
        }
        if (row.caseId().equals(row.duplicateOf())) {
            return Optional.of(new Text("Een casus kan geen dubbeling van zichzelf zijn.",
                    "A case cannot be a duplicate of itself."));
        }
        if (links.containsKey(row.duplicateOf())) {
            return Optional.of(new Text("Casus " + row.duplicateOf() + " is zelf een dubbeling van "
                    + links.get(row.duplicateOf()) + ": koppel aan die.",
                    "Case " + row.duplicateOf()
                            + " is a duplicate of " + links.get(row.duplicateOf()) + " itself: link to that one."));
        }
        return links.containsValue(row.caseId())
                ? Optional.of(new Text("Aan casus " + row.caseId() + " zijn andere gekoppeld: koppel die eerst aan "
                        + row.duplicateOf() + ".",
                        "Others are linked to case " + row.caseId()
                                + ": first link those to " + row.duplicateOf() + "."))
                : Optional.empty();
    }

    private boolean apply(Edit.ScreenRow row) {
        if (row.screening().equals(DUPLICATE)) {
            return link(row);
        }
        boolean unlinked = draft.remove(row.caseId(), new Entry.LinkKey(row.caseId()));
        Entry.DecisionKey key = new Entry.DecisionKey(row.caseId(), Scope.VARIABLE);
        if (row.screening().equals(UNDECIDED)) {
            return draft.remove(row.caseId(), key) || unlinked;
        }
        int code = row.screening().equals(IN) ? Scope.IN_SCOPE : outCode(row.reason());
        Decision after = new Decision(key, new Answer.One(code), author, row.reason(), draft.stamp());
        boolean same = Deciding.isSame(draft.state(row.caseId()).decisions().get(Scope.VARIABLE), after);
        return (!same && draft.put(row.caseId(), after)) || unlinked;
    }

    private boolean link(Edit.ScreenRow row) {
        Link standing = draft.state(row.caseId()).link();
        Link after = new Link(new Entry.LinkKey(row.caseId()), row.duplicateOf(), author, row.reason(), draft.stamp());
        boolean same = standing != null && standing.into().equals(after.into()) && standing.by().equals(author)
                && standing.reason().equals(after.reason());
        return !same && draft.put(row.caseId(), after);
    }

    /// 2 to 5 where the reason begins with that digit, else 5.
    private static int outCode(String reason) {
        int first = reason.isEmpty() ? 0 : Character.digit(reason.charAt(0), 10);
        return first > Scope.IN_SCOPE && first <= OTHER_REASON ? first : OTHER_REASON;
    }
}
