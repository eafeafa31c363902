package nl.tweespraak.codebook;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import nl.tweespraak.model.Text;

/// Says conditions in words.
public final class ConditionWords {

    private final Codebook codebook;

    public ConditionWords(Codebook codebook) {
        this.codebook = codebook;
    }

    /// All of a condition: "vorm van uitbuiting: ‘seksueel’ is gekozen, en rol is ‘slachtoffer’".
    public Text of(Condition condition) {
        return of(condition, true, false);
    }

    /// @param holds whether it is so, or is not
    /// @param inner whether it stands within another
    private Text of(Condition condition, boolean holds, boolean inner) {
        return switch (condition) {
            case Condition.Leaf leaf -> named(leaf, holds);
            case Condition.Not not -> of(not.part(), !holds, inner);
            case Condition.All all -> joined(all.parts(), holds, holds, inner);
            case Condition.Any any -> joined(any.parts(), holds, !holds, inner);
        };
    }

    /// @param and whether all must be so, or one
    private Text joined(List<Condition> parts, boolean holds, boolean and, boolean inner) {
        List<Text> words = parts.stream().map(part -> of(part, holds, parts.size() > 1)).toList();
        String dutch = String.join(and ? ", en " : ", of ", words.stream().map(Text::nl).toList());
        String english = String.join(and ? ", and " : ", or ", words.stream().map(Text::en).toList());
        return inner && parts.size() > 1
                ? new Text("(" + dutch + ")", "(" + english + ")")
                : new Text(dutch, english);
    }

    private Text named(Condition.Leaf leaf, boolean holds) {
        Text words = of(leaf, holds);
        if (leaf instanceof Condition.Includes) {
            Text name = inSentence(codebook.variable(leaf.variable()));
            return new Text(name.nl() + ": " + words.nl(), name.en() + ": " + words.en());
        }
        return words;
    }

    /// A part as one says it where the question is in sight.
    ///
    /// @param holds whether it is so, or is not
    Text of(Condition.Leaf leaf, boolean holds) {
        Variable variable = codebook.variable(leaf.variable());
        Text name = inSentence(variable);
        return switch (leaf) {
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

    static Text inSentence(Variable variable) {
        return new Text(inSentence(variable.shortLabel().nl()), inSentence(variable.shortLabel().en()));
    }

    /// Small first letter, unless it is an abbreviation.
    private static String inSentence(String label) {
        boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return abbreviation ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
