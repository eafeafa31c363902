package nl.tweespraak.study.doubles;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Person;
import nl.tweespraak.store.CaseEntries;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// What coders said of two cases that are one, or may be: the answers of each stay as they are, those of the double
/// aside while it is linked.
public final class JoinedAnswers {

    /// A coder's answers to one variable in both cases; at least one of them stands.
    ///
    /// @param here in the case that remains; null for not coded
    /// @param there in the double; null for not coded
    public record Row(Variable variable, String coder, @Nullable Answer here, @Nullable Answer there) {

        /// Whether both cases have an answer and they are not the same.
        public boolean differs() {
            return here != null && there != null && !here.equals(there);
        }
    }

    private JoinedAnswers() {
    }

    /// In the codebook's order, then by coder; nothing but for a lead. Prefills are no answers.
    public static List<Row> of(Study study, String remaining, String duplicate) {
        if (!(study.person() instanceof Person.Lead)) {
            return List.of();
        }
        Codebook codebook = study.codebook();
        List<Coding> here = codings(study, remaining);
        List<Coding> there = codings(study, duplicate);
        SortedSet<String> coders = new TreeSet<>();
        here.forEach(it -> coders.add(it.coder()));
        there.forEach(it -> coders.add(it.coder()));
        List<Row> rows = new ArrayList<>();
        for (Variable variable : codebook.variables()) {
            for (String coder : coders) {
                Row row = new Row(variable, coder, answer(here, coder, variable), answer(there, coder, variable));
                if (row.here() != null || row.there() != null) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static List<Coding> codings(Study study, String caseId) {
        return study.file().entries(caseId).map(CaseEntries::entries).orElse(List.of()).stream()
                .filter(Coding.class::isInstance).map(Coding.class::cast)
                .filter(it -> it.answer() != null && !it.prefilled()).toList();
    }

    private static @Nullable Answer answer(List<Coding> codings, String coder, Variable variable) {
        return codings.stream()
                .filter(it -> it.coder().equals(coder) && it.variable().equals(variable.name())).map(Coding::answer)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }
}
