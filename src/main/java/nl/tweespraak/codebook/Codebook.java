package nl.tweespraak.codebook;

import java.util.List;
import java.util.Optional;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// One edition of the codebook.
///
/// @param id `ckm-2022`
/// @param edition `2022`
/// @param origin where it comes from, to be shown wherever it is
/// @param variables in order; the words beside a category `other` right after their variable
/// @param crosswalk how it compares with its predecessor; null where nothing is said
/// @param source the file's own text
public record Codebook(String id, String edition, Text title, Text origin, List<Section> sections,
        List<Variable> variables, List<Derived> derived, List<Check> checks, @Nullable Crosswalk crosswalk,
        String source) {

    public Codebook {
        sections = List.copyOf(sections);
        variables = List.copyOf(variables);
        derived = List.copyOf(derived);
        checks = List.copyOf(checks);
    }

    public Optional<Variable> find(String name) {
        // Asked for every line of every sheet: a stream takes three times as long.
        for (Variable variable : variables) {
            if (variable.name().equals(name)) {
                return Optional.of(variable);
            }
        }
        return Optional.empty();
    }

    /// @throws IllegalArgumentException where there is none of that name
    public Variable variable(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no variable " + name + " in " + id));
    }

    public Section sectionOf(Variable variable) {
        return sections.get(sectionNumber(variable) - 1);
    }

    /// Counts the sections from 1, in the codebook's order.
    public int sectionNumber(Variable variable) {
        for (int index = 0; index < sections.size(); index++) {
            if (sections.get(index).name().equals(variable.section())) {
                return index + 1;
            }
        }
        throw new IllegalArgumentException("no section " + variable.section() + " in " + id);
    }

    /// Not its hundreds of lines.
    @Override
    public String toString() {
        return "codebook " + id;
    }
}
