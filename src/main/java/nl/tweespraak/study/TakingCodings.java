package nl.tweespraak.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Takes in codings from a file: judged as a whole over what is stored, taken in as a whole, and handed in.
final class TakingCodings {

    private static final int NAME_LENGTH = 100;

    private static final Text HANDED_IN = new Text("De casus is al ingeleverd. Haal haar eerst terug.",
            "The case is handed in already. First take it back.");

    private final Draft draft;
    private final Person person;
    private final RowProblems problems = new RowProblems();

    /// @param person who takes them in: a coder is bound by what holds for coding by hand
    TakingCodings(Draft draft, Person person) {
        this.draft = draft;
        this.person = person;
    }

    private record Desk(String caseId, String coder) {
    }

    /// Says how many rows changed something.
    int take(Edit.TakeCodings edit) {
        Map<Desk, Map<String, Coding>> laid = new LinkedHashMap<>();
        Set<Entry.CodingKey> seen = new HashSet<>();
        int changed = 0;
        for (Edit.CodingRow row : edit.rows()) {
            Optional<Text> fault = fault(row, seen);
            if (fault.isPresent()) {
                problems.add(row.row(), about(row), fault.get());
            } else if (lay(row, laid.computeIfAbsent(new Desk(row.caseId(), row.coder()), this::stored))) {
                changed++;
                if (person instanceof Person.Coding && draft.state(row.caseId()).handedIn(row.coder())) {
                    problems.add(row.row(), about(row), HANDED_IN);
                }
            }
        }
        problems.refuse();
        judgeConditions(edit, laid);
        problems.refuse();
        laid.forEach((desk, codings) -> {
            draft.putCoder(desk.coder());
            new HandingIn(draft).handIn(desk.caseId(), desk.coder(), codings);
        });
        return changed;
    }

    private Map<String, Coding> stored(Desk desk) {
        return new HashMap<>(draft.state(desk.caseId()).codings(desk.coder()));
    }

    private Optional<Text> fault(Edit.CodingRow row, Set<Entry.CodingKey> seen) {
        Optional<Text> fault = Rows.fault(draft, row.caseId(), row.variable(), row.value());
        if (fault.isPresent()) {
            return fault;
        }
        if (!isName(row.coder())) {
            return Optional.of(new Text("Dit is geen naam van een codeur: leeg, te lang of met stuurtekens.",
                    "This is no coder's name: blank, too long or with control characters."));
        }
        Rounds rounds = new Rounds(draft);
        CaseState state = draft.state(row.caseId());
        Optional<Text> standing = rounds.closedFault(state)
                .or(() -> person instanceof Person.Coding
                        ? rounds.othersFault(state, row.coder())
                        : Optional.empty())
                .or(() -> new CoderNames(draft.people()).renamedFault(row.coder()));
        if (standing.isPresent()) {
            return standing;
        }
        if (Rows.isTooLong(row.memo()) || Rows.isTooLong(row.doubt())) {
            return Optional.of(Rows.TOO_LONG);
        }
        return seen.add(new Entry.CodingKey(row.caseId(), row.coder(), row.variable()))
                ? Optional.empty()
                : Optional.of(Rows.TWICE);
    }

    static boolean isName(String name) {
        return !name.isBlank() && name.equals(name.strip()) && name.length() <= NAME_LENGTH
                && name.chars().noneMatch(Character::isISOControl);
    }

    /// Lays a row over what is stored, and says whether that changes anything. A -88 says what the condition says
    /// already: nothing is stored.
    private boolean lay(Edit.CodingRow row, Map<String, Coding> codings) {
        Answer answer = draft.codebook().variable(row.variable()).parse(row.value()).orElseThrow();
        if (answer == Answer.Missing.NOT_APPLICABLE) {
            return false;
        }
        Entry.CodingKey key = new Entry.CodingKey(row.caseId(), row.coder(), row.variable());
        Coding before = draft.codingOrEmpty(key);
        Doubt doubt = row.doubt() == null ? before.doubt() : doubt(row.doubt());
        String memo = row.memo() == null ? before.memo() : row.memo();
        Coding after = new Coding(key, answer, false, doubt, memo, draft.codebook().id(), before.stamp());
        codings.put(row.variable(), after);
        return !after.equals(before)
                && draft.put(new Coding(key, answer, false, doubt, memo, draft.codebook().id(), draft.stamp()));
    }

    private static @Nullable Doubt doubt(String written) {
        return switch (written.strip()) {
            case "", "0" -> null;
            case "1" -> new Doubt("");
            default -> new Doubt(written);
        };
    }

    private void judgeConditions(Edit.TakeCodings edit, Map<Desk, Map<String, Coding>> laid) {
        Map<Desk, Sheet> sheets = new HashMap<>();
        for (Edit.CodingRow row : edit.rows()) {
            Sheet sheet = sheets.computeIfAbsent(new Desk(row.caseId(), row.coder()),
                    desk -> Sheet.of(draft.codebook(), draft.state(desk.caseId()), desk.coder(),
                            laid.getOrDefault(desk, Map.of())));
            SheetLine line = sheet.line(row.variable());
            boolean notApplicable = row.value().strip().equals(Answer.Missing.NOT_APPLICABLE.written());
            Rows.conditionFault(line.applies(), notApplicable, line.reason())
                    .ifPresent(it -> problems.add(row.row(), about(row), it));
        }
    }

    private static String about(Edit.CodingRow row) {
        return Rows.label(row.caseId()) + ", " + Rows.label(row.coder()) + ", " + Rows.label(row.variable());
    }
}
