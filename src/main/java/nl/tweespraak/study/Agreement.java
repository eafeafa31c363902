package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Variable;
import org.jspecify.annotations.Nullable;

/// How far coders agree, over what they handed in and before any decision: per variable, cases in order of import. Out of
/// scope, a case shows only its scope.
public final class Agreement {

    /// How *unknown* counts for variables without order.
    public enum Unknown {
        /// As one more category.
        CATEGORY,
        /// Not at all.
        OMIT
    }

    private final Codebook codebook;
    private final SortedSet<String> coders = new TreeSet<>();
    private final Map<String, List<List<AgreementCell>>> items = new LinkedHashMap<>();
    private final Unknown unknown;

    Agreement(Codebook codebook, Unknown unknown) {
        this.codebook = codebook;
        this.unknown = unknown;
        codebook.variables().stream().filter(it -> it.kind() != Kind.TEXT)
                .forEach(it -> items.put(it.name(), new ArrayList<>()));
    }

    void take(JudgedCase judged) {
        List<Sheet> sheets = judged.handedIn();
        sheets.forEach(it -> coders.add(it.coder()));
        items.forEach((name, list) -> {
            if (!sheets.isEmpty() && (judged.scope() != Scope.OUT || name.equals(Scope.VARIABLE))) {
                list.add(sheets.stream().map(it -> cell(it, name)).toList());
            }
        });
    }

    private static AgreementCell cell(Sheet sheet, String name) {
        SheetLine line = sheet.line(name);
        return new AgreementCell(sheet.caseId(), name, sheet.coder(), line.effective(), reason(line));
    }

    private static AgreementCell.@Nullable Reason reason(SheetLine line) {
        if (line.effective() == null) {
            return AgreementCell.Reason.NOT_CODED;
        }
        return line.coding() != null && line.coding().prefilled() && !line.isSetAside()
                ? AgreementCell.Reason.PREFILLED
                : null;
    }

    /// In the order of the codebook, each with its aspects after it.
    public List<VariableAgreement> variables() {
        List<VariableAgreement> all = new ArrayList<>();
        for (Variable variable : variablesOf(codebook)) {
            all.addAll(ratings(variable).agreements());
        }
        return all;
    }

    /// Every answer that was looked at: variables in the order of the codebook, then cases, then coders.
    public List<AgreementCell> cells() {
        List<AgreementCell> all = new ArrayList<>();
        for (Variable variable : variablesOf(codebook)) {
            ratings(variable).items().forEach(all::addAll);
        }
        return all;
    }

    private VariableRatings ratings(Variable variable) {
        return new VariableRatings(variable, unknown, List.copyOf(coders),
                items.getOrDefault(variable.name(), List.of()));
    }

    private List<Variable> variablesOf(Codebook book) {
        return book.variables().stream().filter(it -> items.containsKey(it.name())).toList();
    }
}
