package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.tweespraak.agreement.RatingTable;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.AgreementCell.Reason;
import org.jspecify.annotations.Nullable;

/// The answers to one variable, case by case, each with whether it enters a comparison. A case enters with at least two
/// answers; what leaves out one of a pair leaves out the other.
final class RatedItems {

    /// What an answer that is left out says of the one beside it.
    private static final Set<Reason> OF_THE_PAIR = EnumSet.of(Reason.UNKNOWN, Reason.NOT_APPLICABLE, Reason.NO_RANK,
            Reason.PREFILLED);

    private final List<List<AgreementCell>> items;
    private final List<String> coders;

    /// @param given each case's answers; those not coded or prefilled say so
    /// @param reason why an answer cannot be compared; null where it can
    RatedItems(List<List<AgreementCell>> given, List<String> coders,
            Function<AgreementCell, @Nullable Reason> reason) {
        this.items = given.stream().map(item -> judged(item, reason)).toList();
        this.coders = coders;
    }

    private static List<AgreementCell> judged(List<AgreementCell> item,
            Function<AgreementCell, @Nullable Reason> reason) {
        boolean nobodyAsked = item.stream().filter(it -> it.value() != null)
                .allMatch(it -> it.value() == Answer.Missing.NOT_APPLICABLE);
        List<AgreementCell> judged = item.stream().map(it -> {
            Reason why = it.reason() != null ? it.reason() : nobodyAsked ? Reason.NOT_APPLICABLE : reason.apply(it);
            return why == null ? it : it.leftOut(item.size() < 2 && it.value() != null ? Reason.ONE_CODER : why);
        }).toList();
        if (judged.stream().filter(AgreementCell::entered).count() >= 2) {
            return judged;
        }
        Reason beside = judged.stream().map(AgreementCell::reason).filter(OF_THE_PAIR::contains).findFirst()
                .orElse(Reason.ONE_CODER);
        return judged.stream().map(it -> it.entered() ? it.leftOut(beside) : it).toList();
    }

    List<List<AgreementCell>> all() {
        return items;
    }

    List<List<AgreementCell>> entered() {
        return items.stream().filter(item -> item.stream().anyMatch(AgreementCell::entered)).toList();
    }

    /// How many cases did not enter, by what kept them out.
    Map<Reason, Integer> excluded() {
        Map<Reason, Integer> excluded = new EnumMap<>(Reason.class);
        for (List<AgreementCell> item : items) {
            if (item.stream().noneMatch(AgreementCell::entered)) {
                Reason why = item.stream().map(AgreementCell::reason).filter(it -> it != Reason.ONE_CODER).findFirst()
                        .orElse(Reason.ONE_CODER);
                excluded.merge(why, 1, Integer::sum);
            }
        }
        return excluded;
    }

    /// @param category the place of an answer among the categories
    RatingTable table(int categories, ToIntFunction<Answer> category) {
        RatingTable.Builder table = RatingTable.of(coders.size(), categories);
        for (List<AgreementCell> item : entered()) {
            int[] ratings = new int[coders.size()];
            Arrays.fill(ratings, RatingTable.MISSING);
            for (AgreementCell cell : item) {
                Answer value = cell.value();
                if (cell.entered() && value != null) {
                    ratings[coders.indexOf(cell.coder())] = category.applyAsInt(value);
                }
            }
            table.add(ratings);
        }
        return table.build();
    }

    /// @param values in words
    /// @param place of an answer among them
    Confusion confusion(List<Text> values, ToIntFunction<Answer> place, String first, String second) {
        Map<Long, List<String>> cases = new TreeMap<>();
        for (List<AgreementCell> item : entered()) {
            Answer one = answer(item, first);
            Answer other = answer(item, second);
            if (one != null && other != null) {
                long key = (long) place.applyAsInt(one) * values.size() + place.applyAsInt(other);
                cases.computeIfAbsent(key, _ -> new ArrayList<>()).add(item.getFirst().caseId());
            }
        }
        return new Confusion(values, cases.entrySet().stream()
                .map(it -> new Confusion.Cell((int) (it.getKey() / values.size()),
                        (int) (it.getKey() % values.size()), it.getValue()))
                .toList());
    }

    private static @Nullable Answer answer(List<AgreementCell> item, String coder) {
        return item.stream().filter(it -> it.entered() && it.coder().equals(coder)).map(AgreementCell::value)
                .findFirst().orElse(null);
    }

    /// The answers that entered, each once.
    List<Answer> values() {
        return entered().stream().flatMap(List::stream).filter(AgreementCell::entered).map(AgreementCell::value)
                .filter(it -> it != null).distinct().toList();
    }
}
