package nl.tweespraak.study;

import java.util.List;
import java.util.Map;
import nl.tweespraak.agreement.Coefficients;
import nl.tweespraak.agreement.Scale;
import nl.tweespraak.model.Text;

/// How far coders agree on one variable, or on one aspect of it.
///
/// @param variable its name; `NAME:known` for whether it is known, `NAME:category` for one of several categories
/// @param items cases that entered
/// @param coders who handed anything in
/// @param excluded how many cases did not enter, and why not
/// @param rule how unknown and not applicable were counted
public record VariableAgreement(String variable, Scale scale, int items, int coders,
        Map<AgreementCell.Reason, Integer> excluded, Text rule, List<Coefficients.Named> coefficients) {
}
