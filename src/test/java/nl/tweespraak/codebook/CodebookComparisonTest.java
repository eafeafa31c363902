package nl.tweespraak.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodebookComparisonTest {

    private final Codebook now = Codebooks.builtIn("ckm-2022");
    private final Codebook before = Codebooks.builtIn("ckm-2021");

    @Test
    void anEditionDoesNotDifferFromItself() {
        assertThat(CodebookComparison.of(before, before)).isEmpty();
        assertThat(CodebookComparison.of(now, now)).isEmpty();
    }

    @Test
    void whatCannotBeComparedInPartsIsSaidWhicheverComesFirst() {
        for (var changes : List.of(CodebookComparison.of(before, now), CodebookComparison.of(now, before))) {
            assertThat(changes).filteredOn(it -> it.kind() == CodebookChange.Kind.COMPARABLE)
                    .extracting(CodebookChange::variable).containsExactly("coercion");
        }
    }

    @Test
    void whatIsNewInOneOrderIsGoneInTheOther() {
        var forth = CodebookComparison.of(before, now);
        var back = CodebookComparison.of(now, before);

        assertThat(names(forth, CodebookChange.Kind.VARIABLE_ADDED))
                .isEqualTo(names(back, CodebookChange.Kind.VARIABLE_REMOVED));
        assertThat(forth.stream().filter(it -> it.kind() == CodebookChange.Kind.CATEGORY_ADDED)
                .map(it -> it.variable() + it.category()).sorted().toList())
                .isEqualTo(back.stream().filter(it -> it.kind() == CodebookChange.Kind.CATEGORY_REMOVED)
                        .map(it -> it.variable() + it.category()).sorted().toList());
    }

    private static List<String> names(List<CodebookChange> changes, CodebookChange.Kind kind) {
        return changes.stream().filter(it -> it.kind() == kind).map(CodebookChange::variable).sorted().toList();
    }

    @Test
    void anotherLabelIsSaidWithBoth() {
        String label = now.variable("duration").label().nl();
        Codebook other = CodebookReader.read(now.source().replace("\"" + label + "\"", "\"" + label + " (anders)\""),
                "other.json");

        assertThat(CodebookComparison.of(now, other)).extracting(CodebookChange::kind, CodebookChange::variable)
                .contains(tuple(CodebookChange.Kind.LABEL, "duration"));
    }
}
