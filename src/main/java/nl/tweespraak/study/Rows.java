package nl.tweespraak.study;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Apart;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Proposal;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// The faults that a row of codings and a row of decisions share.
final class Rows {

    static final Text TOO_LONG = new Text("Deze tekst is langer dan 100.000 tekens. Maak hem korter.",
            "This text is longer than 100,000 characters. Make it shorter.");

    private static final Text BLANK_VALUE = new Text(
            "De waarde is leeg. Laat de rij weg voor 'niet gecodeerd', of schrijf -99 voor 'staat er niet'.",
            "The value is blank. Leave the row out for 'not coded', or write -99 for 'not stated'.");

    static final Text TWICE = new Text("Deze casus en variabele staan al eerder in het bestand.",
            "This case and variable stand earlier in the file already.");

    /// In UTF-16 units, of a memo, a doubt, a reason or who decided.
    static final int TEXT_LENGTH = 100_000;

    /// A sentence in a cell may be what somebody wrote, in a table whose columns have shifted: only names are repeated.
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{M}\\p{N}._@-]{1,200}( [\\p{L}\\p{N}.-]{1,20})?");

    private Rows() {
    }

    /// What may be repeated of a cell.
    static String label(String cell) {
        return LABEL.matcher(cell).matches() ? cell : "…";
    }

    static boolean isTooLong(@Nullable String text) {
        return text != null && text.length() > TEXT_LENGTH;
    }

    /// @throws Refusal where a text of the entry is too long to be kept
    static void requireLength(Entry entry) {
        boolean tooLong = switch (entry) {
            case Coding it -> isTooLong(it.memo()) || (it.doubt() != null && isTooLong(it.doubt().question()));
            case Decision it -> isTooLong(it.reason()) || isTooLong(it.by());
            case Link it -> isTooLong(it.reason());
            case Proposal it -> isTooLong(it.reason());
            case Apart it -> isTooLong(it.reason());
            default -> false;
        };
        if (tooLong) {
            throw new Refusal(TOO_LONG);
        }
    }

    /// Why a value cannot be said of a case and variable, whether or not the variable applies.
    static Optional<Text> fault(Draft draft, String caseId, String name, String value) {
        Optional<Text> noCase = draft.faultOf(caseId);
        if (noCase.isPresent()) {
            return noCase;
        }
        Optional<Variable> variable = draft.codebook().find(name);
        if (variable.isEmpty()) {
            return Optional.of(unknownVariable(name));
        }
        if (value.isBlank()) {
            return Optional.of(BLANK_VALUE);
        }
        return variable.get().parse(value).isEmpty() ? Optional.of(notTaken(variable.get())) : Optional.empty();
    }

    static Text unknownCase(String id) {
        return new Text("Er is geen casus " + label(id) + ".", "There is no case " + label(id) + ".");
    }

    static Text unknownVariable(String name) {
        return new Text("Het codeboek heeft geen variabele '" + label(name) + "'.",
                "The codebook has no variable '" + label(name) + "'.");
    }

    /// The value is not one that the variable takes. It is not repeated: it may be what a coder wrote.
    static Text notTaken(Variable variable) {
        return switch (variable.kind()) {
            case ONE -> new Text("De variabele kent deze waarde niet: een nummer van een categorie, of -99.",
                    "The variable does not take this value: the number of a category, or -99.");
            case MANY -> new Text(
                    "De variabele kent deze waarde niet: nummers van categorieën in oplopende volgorde met | ertussen, {}"
                            + " voor geen, of -99.",
                    "The variable does not take this value: numbers of categories in rising order with | between them,"
                            + " {} for none, or -99.");
            case NUMBER -> new Text("De variabele kent deze waarde niet: een getal binnen de grenzen, of -99.",
                    "The variable does not take this value: a number within its bounds, or -99.");
            case DATE -> new Text("De variabele kent deze waarde niet: een datum als 2022-03-12, of -99.",
                    "The variable does not take this value: a date such as 2022-03-12, or -99.");
            case TEXT -> new Text("De variabele kent deze tekst niet: hij is te lang.",
                    "The variable does not take this text: it is too long.");
        };
    }

    /// A value stands where the variable does not apply, or -88 where it may.
    static Optional<Text> conditionFault(Truth applies, boolean notApplicable, @Nullable Text reason) {
        if (applies == Truth.FALSE && !notApplicable) {
            String nl = reason == null ? "" : " (" + reason.nl() + ")";
            String en = reason == null ? "" : " (" + reason.en() + ")";
            return Optional
                    .of(new Text("De variabele is hier niet van toepassing" + nl + ": laat de rij weg of schrijf -88.",
                            "The variable does not apply here" + en + ": leave the row out or write -88."));
        }
        if (applies != Truth.FALSE && notApplicable) {
            return Optional.of(new Text("-88 mag alleen waar de variabele niet van toepassing is.",
                    "-88 may stand only where the variable does not apply."));
        }
        return Optional.empty();
    }
}
