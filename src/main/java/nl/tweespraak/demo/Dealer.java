package nl.tweespraak.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/// Deals values out among visitors: how many get which is fixed, who gets it is up to the seed.
final class Dealer {

    private final Random random;

    Dealer(Random random) {
        this.random = random;
    }

    /// Some of them, in an order of chance.
    List<Visitor> pick(List<Visitor> among, int count) {
        List<Visitor> all = shuffled(among);
        if (all.size() < count) {
            throw new IllegalStateException(count + " of " + all.size());
        }
        return new ArrayList<>(all.subList(0, count));
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /// Gives values to visitors who have none yet.
    ///
    /// @param valuesAndCounts a value, how many get it, a value, how many get it, ...; the rest stay unknown
    void deal(List<Visitor> among, String variable, Object... valuesAndCounts) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < valuesAndCounts.length; i += 2) {
            values.addAll(Collections.nCopies((int) valuesAndCounts[i + 1], (String) valuesAndCounts[i]));
        }
        deal(among, variable, values);
    }

    void deal(List<Visitor> among, String variable, List<String> values) {
        List<Visitor> free = shuffled(among.stream().filter(it -> !it.has(variable)).toList());
        if (values.size() > free.size()) {
            throw new IllegalStateException(variable + ": " + values.size() + " of " + free.size());
        }
        for (int i = 0; i < values.size(); i++) {
            free.get(i).put(variable, values.get(i));
        }
    }

    /// Takes values out of a pool and gives one to each.
    void take(List<Visitor> who, String variable, List<String> pool, Predicate<String> fitting) {
        List<String> fits = shuffled(pool.stream().filter(fitting).toList());
        for (int i = 0; i < who.size(); i++) {
            who.get(i).put(variable, fits.get(i));
            pool.remove(fits.get(i));
        }
    }

    static List<Visitor> where(List<Visitor> among, Predicate<Visitor> holds) {
        return among.stream().filter(holds).toList();
    }

    static List<Visitor> without(List<Visitor> among, List<Visitor> others) {
        return among.stream().filter(it -> !others.contains(it)).toList();
    }
}
