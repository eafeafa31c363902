package nl.tweespraak.codebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import nl.tweespraak.codebook.CodebookChange.Kind;
import nl.tweespraak.model.Text;

/// How one edition differs from another: variables by name, categories by code, and what a crosswalk says of both.
public final class CodebookComparison {

    private final Codebook before;
    private final Codebook after;
    private final List<CodebookChange> changes = new ArrayList<>();

    private CodebookComparison(Codebook before, Codebook after) {
        this.before = before;
        this.after = after;
    }

    /// In the order of the later edition, what is gone at the end.
    public static List<CodebookChange> of(Codebook before, Codebook after) {
        CodebookComparison comparison = new CodebookComparison(before, after);
        comparison.compare();
        return comparison.changes;
    }

    private void compare() {
        for (Variable variable : after.variables()) {
            Optional<Variable> old = before.find(variable.name());
            if (old.isEmpty()) {
                add(Kind.VARIABLE_ADDED, variable, quoted("nieuw: ", "new: ", variable.label()));
            } else {
                compare(old.get(), variable);
            }
        }
        before.variables().stream().filter(it -> after.find(it.name()).isEmpty())
                .forEach(it -> add(Kind.VARIABLE_REMOVED, it, quoted("vervallen: ", "gone: ", it.label())));
        if (!before.derived().equals(after.derived())) {
            whole(Kind.DERIVED, new Text("de afgeleide waarden verschillen", "the derived values differ"));
        }
        if (!before.checks().equals(after.checks())) {
            whole(Kind.CHECK, new Text("de controles verschillen", "the checks differ"));
        }
    }

    private void compare(Variable old, Variable now) {
        if (old.kind() != now.kind() || old.level() != now.level() || !isSame(old.min(), now.min())
                || !isSame(old.max(), now.max()) || old.ratio() != now.ratio()) {
            add(Kind.VALUES, now, new Text("andere soort, meetniveau of grenzen", "another kind, level or range"));
        }
        if (!Objects.equals(old.appliesWhen(), now.appliesWhen())
                || !Objects.equals(old.filledFrom(), now.filledFrom())) {
            add(Kind.CONDITION, now, new Text("andere voorwaarde", "another condition"));
        }
        if (!old.section().equals(now.section())) {
            add(Kind.SECTION, now, new Text("staat in een andere sectie", "is in another section"));
        }
        if (!old.label().equals(now.label())) {
            add(Kind.LABEL, now, changed(old.label(), now.label()));
        }
        if (!old.notes().equals(now.notes())) {
            add(Kind.DEFINITION, now, new Text("andere toelichting", "other notes"));
        }
        categories(old, now);
        crosswalk(now);
    }

    private void categories(Variable old, Variable now) {
        for (Category category : now.categories()) {
            Optional<Category> was = old.category(category.code());
            if (was.isEmpty()) {
                add(Kind.CATEGORY_ADDED, now, category, quoted("nieuw: ", "new: ", category.label()));
                continue;
            }
            if (!was.get().name().equals(category.name()) || !was.get().label().equals(category.label())) {
                add(Kind.CATEGORY_RENAMED, now, category, changed(was.get().label(), category.label()));
            }
            if (!was.get().notes().equals(category.notes()) || was.get().ranked() != category.ranked()) {
                add(Kind.DEFINITION, now, category, new Text("andere toelichting", "other notes"));
            }
        }
        old.categories().stream().filter(it -> now.category(it.code()).isEmpty())
                .forEach(it -> add(Kind.CATEGORY_REMOVED, now, it, quoted("vervallen: ", "gone: ", it.label())));
    }

    /// What either edition says about its comparison with the other.
    private void crosswalk(Variable variable) {
        crosswalk(variable, after, before);
        crosswalk(variable, before, after);
    }

    private void crosswalk(Variable variable, Codebook one, Codebook other) {
        Crosswalk crosswalk = one.crosswalk();
        if (crosswalk != null && crosswalk.with().equals(other.id())) {
            crosswalk.entries().stream().filter(it -> it.variable().equals(variable.name()))
                    .forEach(it -> add(Kind.COMPARABLE, variable, it.note()));
        }
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private static Text quoted(String nl, String en, Text label) {
        return new Text(nl + label.nl(), en + label.en());
    }

    private static Text changed(Text old, Text now) {
        return new Text(old.nl() + " → " + now.nl(), old.en() + " → " + now.en());
    }

    private void add(Kind kind, Variable variable, Text what) {
        changes.add(new CodebookChange(kind, variable.name(), "", what));
    }

    private void add(Kind kind, Variable variable, Category category, Text what) {
        changes.add(new CodebookChange(kind, variable.name(), category.name(), what));
    }

    private void whole(Kind kind, Text what) {
        changes.add(new CodebookChange(kind, "", "", what));
    }
}
