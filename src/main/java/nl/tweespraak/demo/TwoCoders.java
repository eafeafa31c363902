package nl.tweespraak.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Condition;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Transcript;

/// Two coders who look for what is true of a visitor: mostly they find it, sometimes one of them takes it for something
/// else or finds nothing, sometimes one is in doubt. What they then decide together is what is true.
final class TwoCoders {

    static final List<String> NAMES = List.of("Codeur A", "Codeur B");

    /// How often one of the two errs, in a hundred; as hard as such variables are.
    private static final Map<String, Integer> HARD = Map.ofEntries(Map.entry("scope", 2), Map.entry("language", 1),
            Map.entry("chatter_role", 2), Map.entry("referral", 3), Map.entry("gender", 1), Map.entry("age", 2),
            Map.entry("first_disclosure", 8), Map.entry("acute_unsafety", 10), Map.entry("exploitation", 2),
            Map.entry("duration", 10), Map.entry("time_since", 8), Map.entry("coercion", 14),
            Map.entry("violence", 12), Map.entry("perpetrator_relation", 6), Map.entry("client_knowledge", 10),
            Map.entry("client_indicator", 14));
    private static final int USUAL = 6;
    private static final int DOUBT = 1;
    private static final String FIRST_CONTACT = "first_contact";

    private final Codebook codebook;
    private final Random random;
    private final List<Edit.CodingRow> codings = new ArrayList<>();
    private final List<Edit.DecisionRow> decisions = new ArrayList<>();

    TwoCoders(Codebook codebook, Random random) {
        this.codebook = codebook;
        this.random = random;
    }

    List<Edit.CodingRow> codings() {
        return codings;
    }

    List<Edit.DecisionRow> decisions() {
        return decisions;
    }

    /// One coder's work on a case, as far as it has come.
    private static final class Desk {
        private final Map<String, Answer> effective = new HashMap<>();
        private boolean doubted;
    }

    void code(Transcript transcript, Visitor visitor) {
        Desk truth = new Desk();
        List<Desk> desks = List.of(new Desk(), new Desk());
        for (Variable variable : codebook.variables()) {
            if (variable.kind() != Kind.TEXT) {
                code(transcript, visitor, variable, truth, desks);
            }
        }
    }

    private void code(Transcript transcript, Visitor visitor, Variable variable, Desk truth, List<Desk> desks) {
        Answer right = answer(transcript, visitor, variable);
        put(truth, variable, right);
        boolean applies = truth.effective.get(variable.name()) != Answer.Missing.NOT_APPLICABLE;
        boolean prefilled = variable.name().equals(FIRST_CONTACT);
        int erring = !prefilled && applies && random.nextInt(100) < HARD.getOrDefault(variable.name(), USUAL)
                ? random.nextInt(2)
                : -1;
        int doubting = !prefilled && applies && erring < 0 && random.nextInt(100) < DOUBT ? random.nextInt(2) : -1;
        for (int coder = 0; coder < desks.size(); coder++) {
            Desk desk = desks.get(coder);
            desk.doubted = coder == doubting;
            Answer found = coder == erring ? wrong(variable, right, visitor) : right;
            put(desk, variable, found);
            boolean asked = desk.effective.get(variable.name()) != Answer.Missing.NOT_APPLICABLE;
            if (asked && !prefilled) {
                codings.add(new Edit.CodingRow(0, transcript.id(), NAMES.get(coder), variable.name(), found.written(),
                        desk.doubted ? "Graag samen bekijken." : "", null));
            }
            desk.doubted &= asked;
        }
        Answer first = desks.getFirst().effective.get(variable.name());
        boolean agreed = Objects.equals(first, desks.getLast().effective.get(variable.name()))
                && desks.stream().noneMatch(it -> it.doubted) && right.equals(first);
        if (applies && !agreed) {
            decisions.add(new Edit.DecisionRow(0, transcript.id(), variable.name(), right.written(),
                    String.join(" en ", NAMES), "Samen besproken."));
        }
    }

    private static Answer answer(Transcript transcript, Visitor visitor, Variable variable) {
        String written = variable.name().equals(FIRST_CONTACT)
                ? String.valueOf(transcript.startedOn())
                : visitor.get(variable.name());
        return variable.parse(written).orElseThrow();
    }

    private static void put(Desk desk, Variable variable, Answer answer) {
        Condition condition = variable.appliesWhen();
        boolean applies = condition == null || condition.judge(desk.effective::get) != Truth.FALSE;
        desk.effective.put(variable.name(), applies ? answer : Answer.Missing.NOT_APPLICABLE);
    }

    /// Something else: nothing where there is something, a neighbour, one category more or fewer.
    private Answer wrong(Variable variable, Answer right, Visitor visitor) {
        if (variable.name().equals("scope")) {
            return new Answer.One(visitor.is("scope", "1") ? 5 : 2 + random.nextInt(4));
        }
        if (right.isKnown() && random.nextInt(100) < 40) {
            return Answer.Missing.UNKNOWN;
        }
        return switch (right) {
            case Answer.Amount amount -> new Answer.Amount(amount.value().add(BigDecimal.ONE));
            case Answer.Many many -> Answer.Many.of(toggled(many, category(variable)));
            default -> any(variable);
        };
    }

    private Answer any(Variable variable) {
        return switch (variable.kind()) {
            case ONE -> new Answer.One(category(variable));
            case MANY -> Answer.Many.of(List.of(category(variable)));
            default -> Answer.Missing.UNKNOWN;
        };
    }

    private int category(Variable variable) {
        List<Category> all = variable.categories();
        return all.get(random.nextInt(all.size())).code();
    }

    private static Set<Integer> toggled(Answer.Many many, int code) {
        Set<Integer> codes = new TreeSet<>(many.codes());
        if (!codes.add(code)) {
            codes.remove(code);
        }
        return codes;
    }
}
