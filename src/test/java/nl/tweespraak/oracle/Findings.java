package nl.tweespraak.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What follows from a ledger: consensus, scope, disagreements and the counts of `info`.
final class Findings {

    private static final Set<String> OUT = Set.of("2", "3", "4", "5");

    private final Book book;
    private final Ledger ledger;

    Findings(Book book, Ledger ledger) {
        this.book = book;
        this.ledger = ledger;
    }

    /// The cases in order of import: linked duplicates are none.
    List<String> cases() {
        return ledger.talks.keySet().stream().filter(id -> !ledger.links.containsKey(id)).toList();
    }

    Answers consensus(String caseId) {
        Collection<String> coders = ledger.codersOf(caseId);
        return Answers.of(book, (variable, truth) -> {
            Ledger.Decided decided = ledger.decisions.get(new Ledger.DecisionKey(caseId, variable.name()));
            if (decided != null) {
                return decided.value();
            }
            return variable.isText() ? texts(caseId, variable, truth, coders) : agreed(caseId, variable, truth, coders);
        });
    }

    private @Nullable String texts(String caseId, Variable variable, Truth truth, Collection<String> coders) {
        List<String> answers = coders.stream()
                .map(coder -> Objects.requireNonNullElse(value(caseId, coder, variable), "")).distinct().toList();
        List<String> texts = answers.stream().filter(answer -> !Set.of("-99", "-88", "").contains(answer)).toList();
        if (!texts.isEmpty()) {
            return String.join(" | ", texts);
        }
        boolean unknown = answers.equals(List.of("-99"));
        boolean moot = truth == Truth.OPEN && answers.equals(List.of("-88"));
        return unknown || moot ? answers.getFirst() : null;
    }

    private @Nullable String agreed(String caseId, Variable variable, Truth truth, Collection<String> coders) {
        Set<String> answers = new TreeSet<>();
        for (String coder : coders) {
            answers.add(Objects.requireNonNullElse(value(caseId, coder, variable), ""));
            if (isDoubted(caseId, coder, variable)) {
                return null;
            }
        }
        if (answers.size() != 1 || answers.contains("") || (truth == Truth.TRUE && answers.contains("-88"))) {
            return null;
        }
        return answers.iterator().next();
    }

    private @Nullable String value(String caseId, String coder, Variable variable) {
        return ledger.answers(caseId, coder).values().get(variable.name());
    }

    private boolean isDoubted(String caseId, String coder, Variable variable) {
        Coded coded = ledger.codings.get(new Ledger.CodingKey(caseId, coder, variable.name()));
        return coded != null && coded.doubt() != null
                && ledger.answers(caseId, coder).truths().get(variable.name()) != Truth.FALSE;
    }

    boolean isOut(String caseId) {
        String consensus = consensus(caseId).values().get("scope");
        if (consensus != null && OUT.contains(consensus)) {
            return true;
        }
        Collection<String> coders = ledger.codersOf(caseId);
        return !"1".equals(consensus) && !coders.isEmpty() && coders.stream()
                .allMatch(coder -> OUT.contains(ledger.answers(caseId, coder).values().getOrDefault("scope", "")));
    }

    boolean isUndecided(String caseId) {
        return !isOut(caseId) && !"1".equals(consensus(caseId).values().get("scope"));
    }

    List<Map<String, String>> disagreements(boolean all) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String caseId : cases()) {
            List<String> coders = List.copyOf(ledger.codersOf(caseId));
            boolean out = isOut(caseId);
            for (Variable variable : book.variables()) {
                if (variable.isText() || (out && !variable.name().equals("scope"))) {
                    continue;
                }
                for (int i = 0; i < coders.size(); i++) {
                    for (int j = i + 1; j < coders.size(); j++) {
                        String kind = kind(caseId, variable, coders.get(i), coders.get(j));
                        if (kind != null && (all || !kind.equals("follows"))) {
                            rows.add(row(caseId, variable, coders.get(i), coders.get(j), kind));
                        }
                    }
                }
            }
        }
        return rows;
    }

    private @Nullable String kind(String caseId, Variable variable, String one, String other) {
        String first = value(caseId, one, variable);
        String second = value(caseId, other, variable);
        boolean doubt = isDoubted(caseId, one, variable) || isDoubted(caseId, other, variable);
        if (Objects.equals(first, second) && (first == null || !doubt)) {
            return null;
        }
        if (ledger.answers(caseId, one).truths().get(variable.name()) != ledger.answers(caseId, other).truths()
                .get(variable.name())) {
            return "follows";
        }
        if (first == null || second == null) {
            return "missing";
        }
        return first.equals(second) ? "doubt" : "differs";
    }

    private Map<String, String> row(String caseId, Variable variable, String one, String other, String kind) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("case", caseId);
        row.put("variable", variable.name());
        row.put("coder_1", one);
        row.put("value_1", Objects.requireNonNullElse(value(caseId, one, variable), ""));
        row.put("coder_2", other);
        row.put("value_2", Objects.requireNonNullElse(value(caseId, other, variable), ""));
        row.put("kind", kind);
        boolean decided = ledger.decisions.containsKey(new Ledger.DecisionKey(caseId, variable.name()));
        row.put("state", decided ? "decided" : "open");
        return row;
    }

    Map<String, Integer> info() {
        List<String> cases = cases();
        long out = cases.stream().filter(this::isOut).count();
        List<Ledger.CodingKey> coded = ledger.codings.entrySet().stream()
                .filter(entry -> !entry.getValue().prefilled() && cases.contains(entry.getKey().caseId()))
                .map(Map.Entry::getKey).toList();
        Map<String, Integer> info = new LinkedHashMap<>();
        info.put("transcripts", ledger.talks.size());
        info.put("messages", ledger.talks.values().stream().mapToInt(talk -> talk.messages().size()).sum());
        info.put("cases", cases.size());
        info.put("inScope", cases.size() - (int) out);
        info.put("outOfScope", (int) out);
        info.put("undecided", (int) cases.stream().filter(this::isUndecided).count());
        info.put("duplicates", ledger.links.size());
        info.put("coders", (int) coded.stream().map(Ledger.CodingKey::coder).distinct().count());
        info.put("codings", coded.size());
        info.put("disagreements", disagreements(false).size());
        info.put("decisions",
                (int) ledger.decisions.keySet().stream().filter(key -> cases.contains(key.caseId())).count());
        return info;
    }
}
