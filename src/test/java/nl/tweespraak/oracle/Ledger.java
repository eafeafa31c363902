package nl.tweespraak.oracle;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands in a study after the files taken in so far, and what each file changes in it.
final class Ledger {

    record CodingKey(String caseId, String coder, String variable) {
    }

    record HandInKey(String caseId, String coder) {
    }

    record DecisionKey(String caseId, String variable) {
    }

    record Decided(String value, String by, String reason) {
    }

    private final Book book;
    private final String lead;
    final Map<String, Talk> talks = new LinkedHashMap<>();
    final Map<CodingKey, Coded> codings = new LinkedHashMap<>();
    final Set<HandInKey> handIns = new LinkedHashSet<>();
    final Map<DecisionKey, Decided> decisions = new LinkedHashMap<>();
    final Map<String, String> links = new LinkedHashMap<>();

    Ledger(Book book, String lead) {
        this.book = book;
        this.lead = lead;
    }

    private Ledger(Ledger other) {
        this(other.book, other.lead);
        talks.putAll(other.talks);
        codings.putAll(other.codings);
        handIns.addAll(other.handIns);
        decisions.putAll(other.decisions);
        links.putAll(other.links);
    }

    Ledger copy() {
        return new Ledger(this);
    }

    /// Adds what is new; counts what is skipped, of which `problems` are bad.
    Outcome take(List<TalkFile.Read> file) {
        int added = 0;
        int messages = 0;
        int skipped = 0;
        int problems = 0;
        for (TalkFile.Read read : file) {
            Talk talk = read.talk();
            if (talk == null || (talks.containsKey(talk.id()) && !Objects.equals(talks.get(talk.id()), talk))) {
                skipped++;
                problems++;
            } else if (talks.containsKey(talk.id())) {
                skipped++;
            } else {
                talks.put(talk.id(), talk);
                added++;
                messages += talk.messages().size();
            }
        }
        return Outcome
                .done(Map.of("transcripts", added, "messages", messages, "skipped", skipped, "problems", problems));
    }

    Outcome takeCodings(List<Map<String, String>> rows) {
        SortedSet<Integer> faults = new TreeSet<>();
        Ledger next = copy();
        Set<CodingKey> seen = new LinkedHashSet<>();
        int changed = 0;
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            CodingKey key = new CodingKey(cell(row, "case"), cell(row, "coder"), cell(row, "variable"));
            Variable variable = book.find(key.variable());
            String answer = variable == null ? null : variable.reads(cell(row, "value"));
            if (variable == null || answer == null || !isOpenCase(key.caseId()) || !seen.add(key)) {
                faults.add(i + 2);
            } else if (!answer.equals("-88")) {
                Coded before = codings.get(key);
                Coded after = new Coded(answer, false, doubt(row, before), memo(row, before));
                next.codings.put(key, after);
                changed += after.equals(before) ? 0 : 1;
            }
        }
        Set<HandInKey> handed = new LinkedHashSet<>();
        seen.forEach(key -> handed.add(new HandInKey(key.caseId(), key.coder())));
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            Variable variable = book.find(cell(row, "variable"));
            if (variable != null) {
                Map<String, Truth> truths = next.answers(cell(row, "case"), cell(row, "coder")).truths();
                boolean applies = truths.get(variable.name()) != Truth.FALSE;
                if (applies == cell(row, "value").equals("-88")) {
                    faults.add(i + 2);
                }
            }
        }
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        handed.forEach(next::handIn);
        become(next);
        return Outcome.done(Map.of("codings", changed));
    }

    private static @Nullable String doubt(Map<String, String> row, @Nullable Coded before) {
        if (!row.containsKey("doubt")) {
            return before == null ? null : before.doubt();
        }
        String cell = cell(row, "doubt");
        return cell.isBlank() || cell.equals("0") ? null : cell.equals("1") ? "" : cell;
    }

    private static String memo(Map<String, String> row, @Nullable Coded before) {
        if (!row.containsKey("memo")) {
            return before == null ? "" : before.memo();
        }
        return cell(row, "memo");
    }

    private void handIn(HandInKey key) {
        handIns.add(key);
        Talk talk = Objects.requireNonNull(talks.get(key.caseId()));
        for (Variable variable : book.variables()) {
            Answers answers = answers(key.caseId(), key.coder());
            Variable.Fill fill = variable.fill();
            CodingKey coding = new CodingKey(key.caseId(), key.coder(), variable.name());
            if (fill != null && !codings.containsKey(coding) && answers.truths().get(variable.name()) == Truth.TRUE
                    && fill.condition().judge(answers.values()) == Truth.TRUE) {
                String given = fill.attribute().equals("startedOn")
                        ? talk.startedOn()
                        : talk.attributes().getOrDefault(fill.attribute(), "");
                String answer = variable.fills(given);
                if (answer != null) {
                    codings.put(coding, new Coded(answer, true, null, ""));
                }
            }
        }
    }

    Outcome takeScreening(List<Map<String, String>> rows) {
        SortedSet<Integer> faults = new TreeSet<>();
        Ledger next = copy();
        Map<String, Integer> counts = new TreeMap<>(Map.of("in", 0, "out", 0, "duplicates", 0, "undecided", 0));
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            String id = cell(row, "case");
            String screening = cell(row, "screening");
            if (!talks.containsKey(id) || !seen.add(id)
                    || !Set.of("in", "out", "duplicate", "undecided").contains(screening)) {
                faults.add(i + 2);
            } else if (next.screen(id, screening, cell(row, "reason"), cell(row, "duplicate_of"))) {
                counts.merge(screening.equals("duplicate") ? "duplicates" : screening, 1, Integer::sum);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (cell(rows.get(i), "screening").equals("duplicate")) {
                String id = cell(rows.get(i), "case");
                String into = cell(rows.get(i), "duplicate_of");
                if (id.equals(into) || !talks.containsKey(into) || next.links.containsKey(into)
                        || next.links.containsValue(id)) {
                    faults.add(i + 2);
                }
            }
        }
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        become(next);
        return Outcome.done(counts);
    }

    private boolean screen(String id, String screening, String reason, String into) {
        if (screening.equals("duplicate")) {
            return !into.equals(links.put(id, into));
        }
        boolean unlinked = links.remove(id) != null;
        DecisionKey key = new DecisionKey(id, "scope");
        if (screening.equals("undecided")) {
            return decisions.remove(key) != null || unlinked;
        }
        String value = screening.equals("in") ? "1" : reason.matches("(?s)[2-5].*") ? reason.substring(0, 1) : "5";
        Decided after = new Decided(value, lead, reason);
        return !after.equals(decisions.put(key, after)) || unlinked;
    }

    Outcome takeDecisions(List<Map<String, String>> rows) {
        SortedSet<Integer> faults = new TreeSet<>();
        Ledger next = copy();
        Set<DecisionKey> seen = new LinkedHashSet<>();
        int changed = 0;
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            DecisionKey key = new DecisionKey(cell(row, "case"), cell(row, "variable"));
            Variable variable = book.find(key.variable());
            String value = variable == null ? null : variable.reads(cell(row, "value"));
            if (value == null || !isOpenCase(key.caseId()) || !seen.add(key)) {
                faults.add(i + 2);
            } else if (!value.equals("-88")) {
                Decided after = new Decided(value, cell(row, "by"), cell(row, "reason"));
                changed += after.equals(next.decisions.put(key, after)) ? 0 : 1;
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            if (isOpenCase(cell(row, "case")) && book.find(cell(row, "variable")) != null) {
                Truth truth = new Findings(book, next).consensus(cell(row, "case")).truths().get(cell(row, "variable"));
                if ((truth != Truth.FALSE) == cell(row, "value").equals("-88")) {
                    faults.add(i + 2);
                }
            }
        }
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        become(next);
        return Outcome.done(Map.of("decisions", changed));
    }

    /// A coder's answers as they count: -88 where the condition is false, whatever was coded.
    Answers answers(String caseId, String coder) {
        return Answers.of(book, (variable, truth) -> {
            Coded coded = codings.get(new CodingKey(caseId, coder, variable.name()));
            return coded == null ? null : coded.answer();
        });
    }

    SortedSet<String> codersOf(String caseId) {
        return handIns.stream().filter(key -> key.caseId().equals(caseId)).map(HandInKey::coder)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isOpenCase(String id) {
        return talks.containsKey(id) && !links.containsKey(id);
    }

    private void become(Ledger next) {
        codings.clear();
        codings.putAll(next.codings);
        handIns.clear();
        handIns.addAll(next.handIns);
        decisions.clear();
        decisions.putAll(next.decisions);
        links.clear();
        links.putAll(next.links);
    }

    private static String cell(Map<String, String> row, String column) {
        return CsvText.unguarded(row.getOrDefault(column, ""));
    }
}
