package nl.tweespraak.codebook;

import java.util.List;
import nl.tweespraak.model.Text;

/// Why a variable does not apply, in words: the part of its condition that made it false.
final class Reason {

    private static final Text FALLS_AWAY = new Text("vervalt: %s", "does not apply: %s");
    private static final Text MOOT = new Text("%s is n.v.t.", "%s is n/a");

    private final Codebook codebook;
    private final Applicability applicability;
    private final ConditionWords words;

    Reason(Codebook codebook, Applicability applicability) {
        this.codebook = codebook;
        this.applicability = applicability;
        this.words = new ConditionWords(codebook);
    }

    Text of(String variable) {
        Condition condition = codebook.variable(variable).appliesWhen();
        if (condition == null || applicability.truth(variable) != Truth.FALSE) {
            throw new IllegalArgumentException("applies or may apply: " + variable);
        }
        Found found = find(condition, false);
        String below = found.leaf.variable();
        if (verdict(found.leaf) != Verdict.MOOT) {
            Text words = this.words.of(found.leaf, found.negated);
            return new Text(FALLS_AWAY.nl().formatted(words.nl()), FALLS_AWAY.en().formatted(words.en()));
        }
        if (applicability.truth(below) == Truth.FALSE) {
            return of(below);
        }
        Text name = ConditionWords.inSentence(codebook.variable(below));
        return new Text(FALLS_AWAY.nl().formatted(MOOT.nl().formatted(name.nl())),
                FALLS_AWAY.en().formatted(MOOT.en().formatted(name.en())));
    }

    private Verdict verdict(Condition condition) {
        return Verdict.of(condition, applicability::effective);
    }

    /// @param negated whether an uneven number of `not` stands before it
    private record Found(Condition.Leaf leaf, boolean negated) {
    }

    private Found find(Condition condition, boolean negated) {
        return switch (condition) {
            case Condition.Leaf leaf -> new Found(leaf, negated);
            case Condition.Not not -> find(not.part(), !negated);
            case Condition.All all -> find(guilty(all.parts(), negated), negated);
            case Condition.Any any -> find(guilty(any.parts(), negated), negated);
        };
    }

    private Condition guilty(List<Condition> parts, boolean negated) {
        Verdict wanted = negated ? Verdict.TRUE : Verdict.FALSE;
        return parts.stream().filter(part -> verdict(part) == Verdict.MOOT).findFirst()
                .or(() -> parts.stream().filter(part -> verdict(part) == wanted).findFirst())
                .orElse(parts.getFirst());
    }
}
