package nl.tweespraak.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Answers by chance, as files have them; texts are characters without meaning.
final class RandomAnswers {

    static final List<String> WORDS = List.of("aaa", "bb;b", "c \"c\" c", "d,d", "=1+1", "-d", "'@e", "''=f", "+g",
            "ë€",
            "h\ni", "'j", "0");

    private final Book book;
    private final RandomGenerator random;

    RandomAnswers(Book book, RandomGenerator random) {
        this.book = book;
        this.random = random;
    }

    boolean chance(double p) {
        return random.nextDouble() < p;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String word() {
        return pick(WORDS);
    }

    String value(Variable variable) {
        if (variable.name().equals("scope")) {
            return chance(0.8) ? "1" : chance(0.1) ? "-99" : String.valueOf(2 + random.nextInt(4));
        }
        if (chance(0.12)) {
            return "-99";
        }
        List<String> codes = List.copyOf(variable.categories().keySet());
        return switch (variable.kind()) {
            case "one" -> pick(codes);
            case "many" -> several(codes);
            case "number" -> String.valueOf(8 + random.nextInt(40));
            case "date" -> "2022-0%d-1%d".formatted(1 + random.nextInt(9), random.nextInt(10));
            default -> word();
        };
    }

    private String several(List<String> codes) {
        TreeSet<Integer> chosen = new TreeSet<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            chosen.add(Integer.valueOf(pick(codes)));
        }
        return chosen.isEmpty() ? "{}" : chosen.stream().map(String::valueOf).collect(Collectors.joining("|"));
    }

    /// What there is to see in a case: coders mostly answer like this.
    Map<String, String> plausible() {
        Map<String, String> answers = new LinkedHashMap<>();
        book.variables().forEach(variable -> answers.put(variable.name(), value(variable)));
        return answers;
    }

    /// One coder's rows for a case, in codebook order, following the conditions.
    Map<String, String> coder(Map<String, String> plausible) {
        Map<String, String> rows = new LinkedHashMap<>();
        Answers.of(book, (variable, truth) -> {
            if (chance(truth == Truth.TRUE ? 0.12 : 0.7)) {
                return null;
            }
            String value = chance(0.8) ? plausible.getOrDefault(variable.name(), "-99") : value(variable);
            rows.put(variable.name(), value);
            return value;
        }).truths().forEach((name, truth) -> {
            if (truth == Truth.FALSE && chance(0.08)) {
                rows.put(name, "-88");
            }
        });
        return rows;
    }
}
