package nl.tweespraak.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.tweespraak.agreement.Coefficients;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Agreement;
import nl.tweespraak.study.Disagreement;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.StudyCounts;
import nl.tweespraak.study.VariableAgreement;
import org.jspecify.annotations.Nullable;

/// The methods paragraph of a report, written from the numbers of a study: how many cases and coders, how much was coded
/// twice, how doubts and differences were settled, how far coders agreed, how unknown was counted.
///
/// @param coders who handed any case in
/// @param coded cases that somebody handed in
/// @param twice those of them that two or more did
/// @param differences in the answers of two coders, doubts apart
/// @param doubts equal answers of which one was flagged
/// @param settled how many of both were decided
/// @param open how many of both were not
/// @param decisions all current ones
/// @param lowest the variable with the lowest coefficient; null where none is defined
/// @param highest that with the highest
public record Methods(StudyCounts counts, int coders, int coded, int twice, int differences, int doubts, int settled,
        int open, int decisions, @Nullable Rated lowest, @Nullable Rated highest) {

    private static final Text RANGE = new Text(
            "De overeenstemming, berekend over de coderingen vóór enig besluit, loopt van %s (%s, %s) tot %s (%s, %s).",
            "Agreement, computed over the codings before any decision, ranges from %s (%s, %s) to %s (%s, %s).");

    /// A variable with the coefficient that its codebook names.
    ///
    /// @param coefficient in words
    public record Rated(Text label, String coefficient, double value) {
    }

    /// Looks through the study; the coefficients take a while.
    public static Methods of(Study study) {
        int[] coded = new int[2];
        int[] decisions = new int[1];
        study.eachCase(judged -> {
            coded[0] += judged.handedIn().isEmpty() ? 0 : 1;
            coded[1] += judged.handedIn().size() > 1 ? 1 : 0;
            study.codebook().variables()
                    .forEach(it -> decisions[0] += judged.decision(it.name()).filter(Decision::isDecided).isPresent()
                            ? 1
                            : 0);
        });
        StudyCounts counts = study.counts();
        List<Disagreement> found = study.disagreements(false);
        int doubts = (int) found.stream().filter(it -> it.kind() == Disagreement.Kind.DOUBT).count();
        int settled = (int) found.stream().filter(it -> it.state() == Disagreement.State.DECIDED).count();
        List<Rated> rated = rated(study);
        int coders = (int) counts.handedIn().values().stream().filter(it -> it > 0).count();
        return new Methods(counts, coders, coded[0], coded[1], found.size() - doubts, doubts, settled,
                found.size() - settled, decisions[0],
                rated.stream().min(Comparator.comparingDouble(Rated::value)).orElse(null),
                rated.stream().max(Comparator.comparingDouble(Rated::value)).orElse(null));
    }

    private static List<Rated> rated(Study study) {
        Codebook codebook = study.codebook();
        return study.agreement(Agreement.Unknown.CATEGORY).variables().stream()
                .flatMap(it -> codebook.find(it.variable()).flatMap(variable -> rated(variable, it)).stream())
                .toList();
    }

    private static Optional<Rated> rated(Variable variable, VariableAgreement agreement) {
        if (variable.kind() == Kind.TEXT) {
            return Optional.empty();
        }
        return agreement.coefficients().stream().filter(it -> it.name().equals(variable.coefficient()))
                .flatMap(it -> value(it).map(value -> new Rated(variable.label(), words(it.name()), value)).stream())
                .findFirst();
    }

    private static Optional<Double> value(Coefficients.Named named) {
        return Optional.ofNullable(named.estimate().value());
    }

    private static String words(String name) {
        return switch (name) {
            case "cohen_kappa" -> "Cohen κ";
            case "weighted_kappa_linear", "weighted_kappa_quadratic" -> "κw";
            case "fleiss_kappa" -> "Fleiss κ";
            case "gwet_ac1" -> "Gwet AC1";
            case "gwet_ac2_linear", "gwet_ac2_quadratic" -> "Gwet AC2";
            case "percent_agreement" -> "%";
            default -> name.endsWith("masi") ? "Krippendorff α (MASI)" : "Krippendorff α";
        };
    }

    /// The paragraph, in both languages.
    public Text paragraph() {
        return new Text(String.join(" ", dutch()), String.join(" ", english()));
    }

    private List<String> dutch() {
        return List.of(
                ("Van de %d gesprekken zijn er %d als dubbeling gekoppeld; van de %d casussen vallen er %d buiten het"
                        + " onderzoek en worden er %d geanalyseerd%s.").formatted(counts.transcripts(),
                                counts.duplicates(), counts.cases(), counts.outOfScope(), counts.inScope(),
                                counts.undecided() == 0
                                        ? ""
                                        : ", waarvan van %d nog niet is beslist".formatted(counts.undecided())),
                "%s %d casussen, %d daarvan (%s %%) dubbel en onafhankelijk van elkaar.".formatted(
                        coders == 1 ? "Eén codeur codeerde" : coders + " codeurs codeerden", coded, twice,
                        share(twice, coded, Language.NL)),
                ("Zij verschilden %d keer en twijfelden %d keer bij een gelijk antwoord; %d daarvan zijn met een besluit"
                        + " beslecht, %d staan open. Besluiten (%d in totaal) staan naast de coderingen, die onveranderd"
                        + " blijven.").formatted(differences, doubts, settled, open, decisions),
                lowest == null || highest == null
                        ? "Over de overeenstemming valt nog niets te zeggen."
                        : range(lowest, highest, Language.NL),
                "‘Staat er niet’ telt daarbij voor variabelen zonder volgorde als een eigen categorie en valt bij de andere"
                        + " weg.",
                "Percentages gaan over de gevallen waarin het bekend is, tenzij er ‘alle’ bij staat; hoeveel er bekend zijn,"
                        + " onbekend of nog zonder uitkomst, staat bij elk cijfer.");
    }

    private List<String> english() {
        return List.of(
                ("Of the %d conversations %d are linked as doubles; of the %d cases %d are out of scope and %d are"
                        + " analysed%s.").formatted(counts.transcripts(), counts.duplicates(), counts.cases(),
                                counts.outOfScope(), counts.inScope(),
                                counts.undecided() == 0
                                        ? ""
                                        : ", of which %d are not decided on yet".formatted(counts.undecided())),
                "%s coded %d cases, %d of them (%s %%) twice and independently.".formatted(
                        coders == 1 ? "One coder" : coders + " coders", coded, twice,
                        share(twice, coded, Language.EN)),
                ("They differed %d times and flagged a doubt over an equal answer %d times; %d of these are settled by a"
                        + " decision, %d are open. Decisions (%d in all) stand beside the codings, which stay as they were.")
                        .formatted(differences, doubts, settled, open, decisions),
                lowest == null || highest == null
                        ? "Nothing can be said of the agreement yet."
                        : range(lowest, highest, Language.EN),
                "‘Not in transcript’ counts there as a category of its own for variables without an order, and is left out"
                        + " for the others.",
                "Percentages are of the cases of which it is known, unless ‘all’ is stated; how many are known, unknown or"
                        + " without a consensus stands beside every figure.");
    }

    private static String range(Rated lowest, Rated highest, Language language) {
        return RANGE.in(language).formatted(number(lowest.value(), language), lowest.label().in(language),
                lowest.coefficient(), number(highest.value(), language), highest.label().in(language),
                highest.coefficient());
    }

    private static String share(int part, int all, Language language) {
        return String.format(language.locale(), "%.0f", all == 0 ? 0.0 : 100.0 * part / all);
    }

    private static String number(double value, Language language) {
        Locale locale = language.locale();
        return String.format(locale, "%.2f", value);
    }
}
