package nl.tweespraak.codebook;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import nl.tweespraak.model.Text;

/// Why a variable does not apply, in words: the part of its condition that made it false.
final class Reason {

    private static final Text FALLS_AWAY = new Text("vervalt: %s", "does not apply: %s");
    private static final Text MOOT = new Text("%s is n.v.t.", "%s is n/a");

    private final Codebook codebook;
    private final Applicability applicability;

    Reason(Codebook codebook, Applicability applicability) {
        this.codebook = codebook;
        this.applicability = applicability;
    }

    Text of(String variable) {
        Condition condition = codebook.variable(variable).appliesWhen();
        if (condition == null || applicability.truth(variable) != Truth.FALSE) {
            throw new IllegalArgumentException("applies or may apply: " + variable);
        }
        Found found = find(condition, false);
        String below = found.leaf.variable();
        if (verdict(found.leaf) != Verdict.MOOT) {
            Text words = words(found);
            return new Text(FALLS_AWAY.nl().formatted(words.nl()), FALLS_AWAY.en().formatted(words.en()));
        }
        if (applicability.truth(below) == Truth.FALSE) {
            return of(below);
        }
        Text name = inSentence(codebook.variable(below));
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

    private Text words(Found found) {
        Variable variable = codebook.variable(found.leaf.variable());
        Text name = inSentence(variable);
        boolean holds = found.negated;
        return switch (found.leaf) {
            case Condition.Is is -> both(name, holds, quoted(variable, is.codes()), new Text("is", "is"),
                    new Text("is niet", "is not"));
            case Condition.Includes includes -> {
                Text label = quoted(variable, includes.code());
                yield new Text(label.nl() + (holds ? " is gekozen" : " is niet gekozen"),
                        label.en() + (holds ? " is chosen" : " is not chosen"));
            }
            case Condition.Below below -> both(name, holds, number(below.bound()),
                    new Text("is lager dan", "is below"), new Text("is niet lager dan", "is not below"));
            case Condition.AtLeast atLeast -> both(name, holds, number(atLeast.bound()),
                    new Text("is minstens", "is at least"), new Text("is lager dan", "is below"));
            case Condition.Known known -> holds == known.known()
                    ? new Text(name.nl() + " is bekend", name.en() + " is known")
                    : new Text(name.nl() + " is niet bekend", name.en() + " is not known");
        };
    }

    private static Text both(Text name, boolean holds, Text value, Text yes, Text no) {
        Text verb = holds ? yes : no;
        return new Text(name.nl() + " " + verb.nl() + " " + value.nl(), name.en() + " " + verb.en() + " " + value.en());
    }

    private static Text number(BigDecimal number) {
        return Text.same(number.toPlainString());
    }

    private static Text quoted(Variable variable, int code) {
        Text label = variable.category(code).map(Category::label).orElseGet(() -> Text.same(Integer.toString(code)));
        return new Text("‘" + label.nl() + "’", "‘" + label.en() + "’");
    }

    /// "‘a’, ‘b’ of ‘c’".
    private static Text quoted(Variable variable, SortedSet<Integer> codes) {
        return new Text(listed(codes, code -> quoted(variable, code).nl(), " of "),
                listed(codes, code -> quoted(variable, code).en(), " or "));
    }

    private static String listed(SortedSet<Integer> codes, Function<Integer, String> quoted, String or) {
        StringBuilder list = new StringBuilder();
        for (Iterator<Integer> each = codes.iterator(); each.hasNext();) {
            String next = quoted.apply(each.next());
            list.append(list.isEmpty() ? "" : each.hasNext() ? ", " : or).append(next);
        }
        return list.toString();
    }

    private static Text inSentence(Variable variable) {
        return new Text(inSentence(variable.shortLabel().nl()), inSentence(variable.shortLabel().en()));
    }

    /// Small first letter, unless it is an abbreviation.
    private static String inSentence(String label) {
        boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return abbreviation ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
