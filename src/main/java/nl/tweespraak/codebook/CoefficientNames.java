package nl.tweespraak.codebook;

import java.util.Set;
import nl.tweespraak.json.JsonValue;
import org.jspecify.annotations.Nullable;

/// The agreement coefficients that fit a variable, by the names they have in every table.
final class CoefficientNames {

    private static final Set<String> NOMINAL = Set.of("percent_agreement", "cohen_kappa", "fleiss_kappa",
            "krippendorff_alpha", "gwet_ac1");
    private static final Set<String> ORDINAL = Set.of("percent_agreement", "cohen_kappa", "fleiss_kappa",
            "krippendorff_alpha", "gwet_ac1", "weighted_kappa_linear", "weighted_kappa_quadratic", "gwet_ac2_linear",
            "gwet_ac2_quadratic");
    private static final Set<String> SET = Set.of("percent_agreement", "krippendorff_alpha", "krippendorff_alpha_masi",
            "krippendorff_alpha_jaccard");
    private static final Set<String> OTHERS = Set.of("percent_agreement", "krippendorff_alpha");

    private CoefficientNames() {
    }

    /// Null for text, which has none.
    static @Nullable String read(Fields fields, @Nullable Kind kind, Level level) {
        if (kind == null || kind == Kind.TEXT) {
            JsonValue at = fields.value("coefficient");
            if (kind != null && at != null) {
                fields.faults().add(at, "tekst heeft geen maat van overeenstemming",
                        "text has no agreement coefficient");
            }
            return null;
        }
        String name = fields.string("coefficient");
        JsonValue at = fields.value("coefficient");
        if (at != null && !name.isEmpty() && !fitting(kind, level).contains(name)) {
            fields.faults().add(at, "deze maat bestaat niet of past niet bij deze variabele",
                    "this coefficient does not exist or does not fit this variable");
        }
        return name;
    }

    private static Set<String> fitting(Kind kind, Level level) {
        return switch (kind) {
            case ONE -> level == Level.ORDINAL ? ORDINAL : NOMINAL;
            case MANY -> SET;
            default -> OTHERS;
        };
    }
}
