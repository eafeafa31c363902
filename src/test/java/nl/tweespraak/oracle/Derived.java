package nl.tweespraak.oracle;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The variables that are worked out at export.
final class Derived {

    static final List<String> NAMES = List.of("minor", "under_16", "under_25", "exploitation_group",
            "parent_perpetrator");

    private Derived() {
    }

    static @Nullable String value(String name, Map<String, String> answers) {
        return switch (name) {
            case "minor" -> younger(answers, 18);
            case "under_16" -> younger(answers, 16);
            case "under_25" -> younger(answers, 25);
            case "exploitation_group" -> from(answers.get("exploitation"), Derived::group);
            default -> parent(answers);
        };
    }

    private static @Nullable String younger(Map<String, String> answers, int years) {
        return from(answers.get("age"),
                age -> new BigDecimal(age).compareTo(BigDecimal.valueOf(years)) < 0 ? "1" : "2");
    }

    private static String group(String codes) {
        List<String> chosen = Arrays.asList(codes.split("\\|"));
        boolean sexual = chosen.contains("1");
        boolean criminal = chosen.contains("2");
        return sexual && criminal ? "3" : sexual ? "1" : criminal ? "2" : "4";
    }

    private static @Nullable String parent(Map<String, String> answers) {
        String family = answers.get("family_relation");
        if (family != null && Set.of("1", "2", "3").contains(family)) {
            return "1";
        }
        String relation = answers.get("perpetrator_relation");
        return "2".equals(relation) ? from(family, other -> "2") : from(relation, other -> "2");
    }

    private static @Nullable String from(@Nullable String source, Function<String, String> rule) {
        return source == null || source.equals("-99") || source.equals("-88") ? source : rule.apply(source);
    }
}
