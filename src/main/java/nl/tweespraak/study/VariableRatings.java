package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tweespraak.agreement.Coefficients;
import nl.tweespraak.agreement.RatingTable;
import nl.tweespraak.agreement.Scale;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Level;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.AgreementCell.Reason;
import org.jspecify.annotations.Nullable;

/// The answers to one variable as ratings, and what follows from them.
///
/// *Not applicable* by all is left out. Without order, *unknown* and *not applicable* by some are categories; otherwise
/// they leave out what they stand beside, and whether coders agree that it is known is an aspect of its own.
final class VariableRatings {

    private static final Text AS_CATEGORY = new Text(
            "‘staat er niet’ is een categorie; ‘niet van toepassing’ ook, waar niet alle codeurs dat vinden",
            "‘not in transcript’ is a category; so is ‘not applicable’ where not all coders find it");
    private static final Text OMITTED = new Text(
            "‘staat er niet’ is weggelaten; ‘niet van toepassing’ is een categorie waar niet alle codeurs dat vinden",
            "‘not in transcript’ is left out; ‘not applicable’ is a category where not all coders find it");
    private static final Text LEFT_OUT = new Text(
            "casussen met ‘staat er niet’ of ‘niet van toepassing’ zijn weggelaten",
            "cases with ‘not in transcript’ or ‘not applicable’ are left out");
    private static final Text KNOWN = new Text("1 bekend, 0 staat er niet, -88 waar niet alle codeurs dat vinden",
            "1 known, 0 not in transcript, -88 where not all coders find it");

    private static final String WHETHER_KNOWN = "known";
    private static final Text IN_TRANSCRIPT = new Text("bekend", "known");
    private static final Text NAMED = new Text("genoemd", "named");
    private static final Text NOT_NAMED = new Text("niet genoemd", "not named");

    private static final int UNKNOWN = 0;
    private static final int IS_KNOWN = 1;
    private static final int NOT_ASKED = 2;

    private final Variable variable;
    private final Scale scale;
    private final Agreement.Unknown unknown;
    private final int coders;
    private final RatedItems items;
    private final RatedItems known;

    /// @param given each case's answers; those not coded or prefilled say so
    VariableRatings(Variable variable, Agreement.Unknown unknown, List<String> coders,
            List<List<AgreementCell>> given) {
        this.variable = variable;
        this.scale = scale(variable);
        this.unknown = unknown;
        this.coders = coders.size();
        this.items = new RatedItems(given, coders, this::reason);
        this.known = new RatedItems(given, coders, _ -> null);
    }

    private static Scale scale(Variable variable) {
        return switch (variable.kind()) {
            case ONE -> variable.level() == Level.ORDINAL ? Scale.ORDINAL : Scale.NOMINAL;
            case MANY -> Scale.SET;
            case NUMBER -> variable.ratio() ? Scale.RATIO : Scale.INTERVAL;
            case DATE -> Scale.DATE;
            case TEXT -> throw new IllegalArgumentException("texts are not compared");
        };
    }

    private @Nullable Reason reason(AgreementCell cell) {
        Answer value = cell.value();
        if (value == Answer.Missing.UNKNOWN) {
            return scale == Scale.NOMINAL && unknown == Agreement.Unknown.CATEGORY ? null : Reason.UNKNOWN;
        }
        if (value == Answer.Missing.NOT_APPLICABLE) {
            return scale == Scale.NOMINAL ? null : Reason.NOT_APPLICABLE;
        }
        return scale == Scale.ORDINAL && !categories().contains(value) ? Reason.NO_RANK : null;
    }

    /// Every answer with what became of it.
    List<List<AgreementCell>> items() {
        return items.all();
    }

    /// The variable, then its aspects.
    List<VariableAgreement> agreements() {
        List<VariableAgreement> all = new ArrayList<>();
        all.add(new VariableAgreement(variable.name(), scale, items.entered().size(), coders, items.excluded(),
                scale != Scale.NOMINAL ? LEFT_OUT : unknown == Agreement.Unknown.CATEGORY ? AS_CATEGORY : OMITTED,
                coefficients()));
        if (scale != Scale.NOMINAL) {
            all.add(whetherKnown());
        }
        if (scale == Scale.SET) {
            variable.categories().forEach(it -> all.add(chosen(it)));
        }
        return all;
    }

    private List<Coefficients.Named> coefficients() {
        return switch (scale) {
            case NOMINAL -> Coefficients.nominal(table(nominal()));
            case ORDINAL -> Coefficients.ordinal(table(categories()));
            case INTERVAL -> Coefficients.interval(table(numbers()), amounts());
            case RATIO -> Coefficients.ratio(table(numbers()), amounts());
            case DATE -> Coefficients.dates(table(items.values()));
            case SET -> {
                List<Answer> sets = items.values();
                yield Coefficients.sets(table(sets), sets.stream().map(VariableRatings::codes).toList());
            }
        };
    }

    private RatingTable table(List<? extends Answer> values) {
        Map<Answer, Integer> places = new HashMap<>();
        values.forEach(it -> places.put(it, places.size()));
        return items.table(values.size(), it -> Objects.requireNonNull(places.get(it)));
    }

    private static Set<Integer> codes(Answer set) {
        return ((Answer.Many) set).codes();
    }

    /// The declared categories in scale order, without those that have no place in it.
    private List<Answer> categories() {
        List<Answer> categories = new ArrayList<>();
        variable.categories().stream().filter(Category::ranked)
                .forEach(it -> categories.add(new Answer.One(it.code())));
        return categories;
    }

    private List<Answer> nominal() {
        List<Answer> categories = new ArrayList<>();
        variable.categories().forEach(it -> categories.add(new Answer.One(it.code())));
        if (unknown == Agreement.Unknown.CATEGORY) {
            categories.add(Answer.Missing.UNKNOWN);
        }
        if (items.values().contains(Answer.Missing.NOT_APPLICABLE)) {
            categories.add(Answer.Missing.NOT_APPLICABLE);
        }
        return categories;
    }

    private List<Answer.Amount> numbers() {
        return items.values().stream().map(Answer.Amount.class::cast).sorted(Comparator.comparing(Answer.Amount::value))
                .toList();
    }

    private double[] amounts() {
        return numbers().stream().mapToDouble(it -> it.value().doubleValue()).toArray();
    }

    private VariableAgreement whetherKnown() {
        RatingTable table = known.table(isAsked() ? NOT_ASKED + 1 : NOT_ASKED, VariableRatings::known);
        return new VariableAgreement(variable.name() + ":" + WHETHER_KNOWN, Scale.NOMINAL, known.entered().size(),
                coders, known.excluded(), KNOWN, Coefficients.nominal(table));
    }

    private boolean isAsked() {
        return known.values().contains(Answer.Missing.NOT_APPLICABLE);
    }

    private static int known(Answer answer) {
        return answer == Answer.Missing.NOT_APPLICABLE ? NOT_ASKED : answer.isKnown() ? IS_KNOWN : UNKNOWN;
    }

    private VariableAgreement chosen(Category category) {
        RatingTable table = items.table(2, it -> chosen(it, category));
        return new VariableAgreement(variable.name() + ":" + category.name(), Scale.NOMINAL, items.entered().size(),
                coders, items.excluded(), LEFT_OUT, Coefficients.nominal(table));
    }

    private static int chosen(Answer set, Category category) {
        return codes(set).contains(category.code()) ? 1 : 0;
    }

    /// What two coders answered, against each other; empty where there is no such category.
    ///
    /// @param aspect empty for the variable itself
    Optional<Confusion> confusion(String aspect, String first, String second) {
        if (aspect.isEmpty()) {
            List<? extends Answer> values = values();
            return Optional.of(items.confusion(values.stream().map(variable::describe).toList(), values::indexOf,
                    first, second));
        }
        if (aspect.equals(WHETHER_KNOWN)) {
            List<Text> values = List.of(variable.describe(Answer.Missing.UNKNOWN), IN_TRANSCRIPT,
                    variable.describe(Answer.Missing.NOT_APPLICABLE));
            return Optional.of(known.confusion(isAsked() ? values : values.subList(0, NOT_ASKED),
                    VariableRatings::known, first, second));
        }
        return variable.category(aspect)
                .map(it -> items.confusion(List.of(NOT_NAMED, NAMED), answer -> chosen(answer, it), first, second));
    }

    private List<? extends Answer> values() {
        return switch (scale) {
            case NOMINAL -> nominal();
            case ORDINAL -> categories();
            case INTERVAL, RATIO -> numbers();
            case DATE, SET -> items.values();
        };
    }
}
