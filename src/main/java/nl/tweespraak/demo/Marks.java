package nl.tweespraak.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Several categories for each of some visitors: how many each gets is fixed beforehand.
final class Marks {

    private final Map<Visitor, Integer> places = new HashMap<>();
    private final Map<Visitor, SortedSet<Integer>> given = new HashMap<>();
    private final List<Visitor> all;
    private final Random random;

    Marks(List<Visitor> all, List<Integer> sizes, Random random) {
        this.all = all;
        this.random = random;
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i), sizes.get(i));
            given.put(all.get(i), new TreeSet<>());
        }
    }

    private SortedSet<Integer> of(Visitor visitor) {
        return Objects.requireNonNull(given.get(visitor));
    }

    private int left(Visitor visitor) {
        return Objects.requireNonNull(places.get(visitor)) - of(visitor).size();
    }

    /// Gives a category to so many of those who have most places left.
    void give(int code, List<Visitor> among, int count) {
        List<Visitor> order = new ArrayList<>(among);
        Collections.shuffle(order, random);
        order.sort(Comparator.comparingInt(this::left).reversed());
        for (Visitor visitor : order.subList(0, count)) {
            if (left(visitor) <= 0) {
                throw new IllegalStateException("no place left for " + code);
            }
            of(visitor).add(code);
        }
    }

    /// Fills a visitor's places in this order.
    void fill(Visitor visitor, List<Integer> codes) {
        for (int code : codes) {
            if (left(visitor) > 0) {
                of(visitor).add(code);
            }
        }
    }

    void writeTo(String variable) {
        all.forEach(it -> it.put(variable, of(it).stream().map(String::valueOf).collect(Collectors.joining("|"))));
    }
}
