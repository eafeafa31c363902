package nl.tweespraak.study.doubles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tweespraak.codebook.FilledFrom;
import org.jspecify.annotations.Nullable;

/// What the platform says of visitors: a value that few have tells them apart, one that many have does not. No name of
/// an attribute is known beforehand but those from which the codebook fills an answer, such as gender and age.
final class AlikeAttributes {

    /// A value that more cases have proposes no pair by itself.
    private static final int FEW = 10;
    /// What a value says that two cases have and nobody else.
    private static final double STRONGEST = 0.8;
    /// What a category says that many have, or one value of few, such as a gender.
    private static final double WEAK = 0.05;
    /// Of a small study so many may be one visitor.
    private static final int FEW_ENOUGH = 5;
    /// Common is what more than one in so many has.
    private static final long COMMON = 4;
    /// Somebody's age grows while they chat.
    private static final int NEAR = 1;
    private static final int DIGITS = 18;

    private final Map<String, FilledFrom> ofVisitor = new HashMap<>();
    private final List<SortedMap<String, String>> said = new ArrayList<>();
    private final Map<String, Map<String, List<Integer>>> places = new HashMap<>();
    /// How many have an attribute at all.
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Double> chances = new HashMap<>();

    AlikeAttributes(List<FilledFrom> filled) {
        filled.forEach(it -> ofVisitor.put(it.attribute(), it));
    }

    void add(SortedMap<String, String> attributes) {
        int place = said.size();
        SortedMap<String, String> plain = new TreeMap<>();
        attributes.forEach((name, value) -> {
            String known = plain(name, value);
            if (!known.isEmpty()) {
                plain.put(name, known);
                counts.merge(name, 1, Integer::sum);
                places.computeIfAbsent(name, _ -> new HashMap<>()).computeIfAbsent(known, _ -> new ArrayList<>())
                        .add(place);
            }
        });
        said.add(plain);
    }

    /// The pairs that have a value in common that few have, the later first.
    List<int[]> pairs() {
        List<int[]> pairs = new ArrayList<>();
        for (Map<String, List<Integer>> values : places.values()) {
            for (List<Integer> alike : values.values()) {
                for (int i = 1; i < alike.size() && alike.size() <= FEW; i++) {
                    for (int j = 0; j < i; j++) {
                        pairs.add(new int[]{alike.get(i), alike.get(j)});
                    }
                }
            }
        }
        return pairs;
    }

    List<Reason> reasons(int one, int other) {
        List<Reason> reasons = new ArrayList<>();
        said.get(one).forEach((name, value) -> {
            String too = said.get(other).get(name);
            if (value.equals(too)) {
                int among = Objects.requireNonNull(Objects.requireNonNull(places.get(name)).get(value)).size();
                reasons.add(new Reason.SameAttribute(name, among, strength(name, among)));
            } else if (too != null && ofVisitor.containsKey(name) && !isNear(value, too)) {
                reasons.add(new Reason.OtherAttribute(name));
            }
        });
        return reasons;
    }

    /// Two numbers may be equal by chance, the sooner the fewer there are to choose from.
    private double strength(String name, int among) {
        FilledFrom known = ofVisitor.get(name);
        int having = counts.getOrDefault(name, 0);
        if ((known != null && !known.values().isEmpty()) || (among > FEW_ENOUGH && COMMON * among > having)) {
            return WEAK;
        }
        double chance = chances.computeIfAbsent(name, _ -> chance(Objects.requireNonNull(places.get(name))));
        return STRONGEST / Math.sqrt(among - 1.0) / (1 + chance);
    }

    /// How many pairs would have an equal value if all were drawn from a hat; 0 where they are no numbers.
    private static double chance(Map<String, List<Integer>> values) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        double count = 0;
        for (Map.Entry<String, List<Integer>> value : values.entrySet()) {
            if (!isNumber(value.getKey())) {
                return 0;
            }
            long number = Long.parseLong(value.getKey());
            least = Math.min(least, number);
            most = Math.max(most, number);
            count += value.getValue().size();
        }
        return count * count / 2 / (most - least + 1.0);
    }

    private static boolean isNear(String one, String other) {
        return isNumber(one) && isNumber(other) && Math.abs(Long.parseLong(one) - Long.parseLong(other)) <= NEAR;
    }

    private static boolean isNumber(String plain) {
        return plain.length() <= DIGITS && plain.chars().allMatch(it -> it >= '0' && it <= '9');
    }

    /// Case, spaces and signs make no difference, and words for one category are one.
    private String plain(String name, String value) {
        FilledFrom known = ofVisitor.get(name);
        @Nullable
        Integer code = known == null ? null : known.values().get(value.strip().toLowerCase(Locale.ROOT));
        if (code != null) {
            return "category " + code;
        }
        StringBuilder plain = new StringBuilder();
        value.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
