package nl.tweespraak.desktop.disagreements;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.desktop.disagreements.Difference.Pair;
import nl.tweespraak.study.Disagreement;
import org.jspecify.annotations.Nullable;

/// What is asked for and which row is open, as it is written down to return to. Reasons that are being typed are not
/// among it.
final class Whereabouts {

    private static final String SHOWN = "shown";
    private static final String VARIABLE = "variable";
    private static final String KIND = "kind";
    private static final String PAIR = "pair";
    private static final String CASE = "case";
    private static final String ROW = "row";
    private static final String ANONYMOUS = "anonymous";
    private static final String WHOLE = "whole";
    private static final String FIRST = ".first";
    private static final String SECOND = ".second";

    private Whereabouts() {
    }

    static Map<String, String> of(DisagreementsModel model) {
        FilterModel filter = model.filter();
        Map<String, String> place = new LinkedHashMap<>();
        place.put(SHOWN, filter.shownProperty().get().name());
        filter.variableProperty().get().ifPresent(it -> place.put(VARIABLE, it.name()));
        filter.kindProperty().get().ifPresent(it -> place.put(KIND, it.name()));
        filter.pairProperty().get().ifPresent(it -> put(place, PAIR, it));
        typed(model).ifPresent(it -> place.put(CASE, it));
        Difference row = model.chosenProperty().get();
        if (row != null) {
            place.put(ROW + "." + CASE, row.caseId());
            place.put(ROW + "." + VARIABLE, row.variable().name());
            put(place, ROW, row.pair());
        }
        if (model.anonymousProperty().get()) {
            place.put(ANONYMOUS, "");
        }
        if (model.wholeProperty().get()) {
            place.put(WHOLE, "");
        }
        return place;
    }

    /// Of what somebody typed, only what is of the name of a case: this is written down outside the study.
    private static Optional<String> typed(DisagreementsModel model) {
        String part = model.filter().caseIdProperty().get().strip();
        String sought = part.toLowerCase(Locale.ROOT);
        return part.isEmpty() || model.allProperty().get().rows().stream()
                .noneMatch(it -> it.caseId().toLowerCase(Locale.ROOT).contains(sought))
                        ? Optional.empty()
                        : Optional.of(part);
    }

    private static void put(Map<String, String> place, String name, Pair pair) {
        place.put(name + FIRST, pair.first());
        place.put(name + SECOND, pair.second());
    }

    /// Once the study was looked at.
    ///
    /// @param seed by which coders without names are shuffled
    static void back(DisagreementsModel model, Codebook codebook, Map<String, String> place, long seed) {
        model.setAnonymous(place.containsKey(ANONYMOUS), seed);
        FilterModel filter = model.filter();
        filter.variableProperty().set(Optional.ofNullable(place.get(VARIABLE)).flatMap(codebook::find));
        filter.kindProperty().set(choice(Disagreement.Kind.values(), Enum::name, place.get(KIND)));
        filter.pairProperty().set(Optional.ofNullable(pair(place, PAIR)).filter(pair -> model.allProperty().get().rows()
                .stream().anyMatch(row -> row.pair().equals(pair))));
        filter.caseIdProperty().set(place.getOrDefault(CASE, ""));
        choice(Shown.values(), Enum::name, place.get(SHOWN)).ifPresent(filter.shownProperty()::set);
        model.wholeProperty().set(place.containsKey(WHOLE));
        String caseId = place.get(ROW + "." + CASE);
        String variable = place.get(ROW + "." + VARIABLE);
        Pair pair = pair(place, ROW);
        if (caseId != null && variable != null && pair != null) {
            model.row(new Difference.Key(caseId, variable, pair)).ifPresent(model::choose);
        }
    }

    private static @Nullable Pair pair(Map<String, String> place, String name) {
        String first = place.get(name + FIRST);
        String second = place.get(name + SECOND);
        return first == null || second == null ? null : new Pair(first, second);
    }

    private static <E> Optional<E> choice(E[] values, Function<E, String> name, @Nullable String wanted) {
        return Arrays.stream(values).filter(it -> name.apply(it).equals(wanted)).findFirst();
    }
}
