package nl.tweespraak.exchange;

import java.util.List;
import nl.tweespraak.codebook.Derived;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Level;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Text;

/// What the values of a column mean.
///
/// @param choices the codes that it takes, in order; empty where it takes others
/// @param missing whether it may be unknown or not apply
record Meaning(Text label, Kind kind, Level level, List<Choice> choices, boolean missing) {

    /// One code.
    ///
    /// @param name as in the names of columns; empty where the code has none
    record Choice(int code, String name, Text label) {
    }

    Meaning {
        choices = List.copyOf(choices);
    }

    static Meaning of(Variable variable) {
        return new Meaning(variable.label(), variable.kind(), variable.level(), variable.categories().stream()
                .map(it -> new Choice(it.code(), it.name(), it.label())).toList(), true);
    }

    static Meaning of(Derived derived) {
        return new Meaning(derived.label(), Kind.ONE, Level.NOMINAL,
                derived.values().stream().map(it -> new Choice(it.code(), "", it.label())).toList(), true);
    }

    /// Text that is neither unknown nor not applicable.
    static Meaning words(Text label) {
        return new Meaning(label, Kind.TEXT, Level.NOMINAL, List.of(), false);
    }

    /// Whether it is a column for each choice.
    boolean isMany() {
        return kind == Kind.MANY;
    }
}
