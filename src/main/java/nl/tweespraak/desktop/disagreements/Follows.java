package nl.tweespraak.desktop.disagreements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Condition;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.study.Disagreement;

/// Hangs what merely follows under the difference that it follows from.
final class Follows {

    private final Codebook codebook;

    Follows(Codebook codebook) {
        this.codebook = codebook;
    }

    /// Those that follow from a root: of the same case and coders, and resting on it, directly or through others.
    ///
    /// @param roots in the codebook's order; each follows from the first that it rests on
    List<Following> of(Disagreement root, List<Disagreement> roots, List<Disagreement> follows) {
        List<Following> found = new ArrayList<>();
        for (Disagreement each : follows) {
            Set<String> rests = restsOn(each.variable());
            boolean first = isSame(root, each) && roots.stream().filter(it -> isSame(it, each))
                    .filter(it -> rests.contains(it.variable())).findFirst().filter(root::equals).isPresent();
            if (first) {
                found.add(new Following(codebook.variable(each.variable()), each.first(), each.second()));
            }
        }
        return found;
    }

    private static boolean isSame(Disagreement one, Disagreement other) {
        return one.firstCoder().equals(other.firstCoder()) && one.secondCoder().equals(other.secondCoder());
    }

    private Set<String> restsOn(String variable) {
        Set<String> all = new LinkedHashSet<>();
        collect(variable, all);
        return all;
    }

    private void collect(String variable, Set<String> all) {
        Condition condition = codebook.find(variable).map(Variable::appliesWhen).orElse(null);
        if (condition != null) {
            condition.variables().filter(all::add).forEach(it -> collect(it, all));
        }
    }
}
