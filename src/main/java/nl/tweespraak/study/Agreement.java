package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Cores;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// How far coders agree, over what they handed in and before any decision: per variable, cases in order of import. Out of
/// scope, a case shows only its scope.
public final class Agreement {

    /// How *unknown* counts for variables without order.
    public enum Unknown {
        /// As one more category.
        CATEGORY,
        /// Not at all.
        OMIT;

        /// As commands and the study write it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Unknown> of(String word) {
            return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
        }
    }

    private static final Text UNDECIDED = new Text(
            "Dubbel gecodeerde casussen zonder besluit over de afbakening, die meetellen: %d.",
            "Cases coded by two whose scope is not decided, and which count: %d.");
    private static final Text OTHER_EDITION = new Text(
            "Antwoorden die met codeboek %2$s zijn gegeven: %1$d. Ze tellen als antwoord volgens %3$s.",
            "Answers that were given with codebook %2$s: %1$d. They count as answers by %3$s.");

    private final Codebook codebook;
    private final SortedSet<String> coders = new TreeSet<>();
    private final Map<String, List<List<AgreementCell>>> items = new LinkedHashMap<>();
    private final Unknown unknown;
    private final SortedMap<String, Integer> otherEditions = new TreeMap<>();
    private int compared;
    private int undecided;

    Agreement(Codebook codebook, Unknown unknown) {
        this.codebook = codebook;
        this.unknown = unknown;
        codebook.variables().stream().filter(it -> it.kind() != Kind.TEXT)
                .forEach(it -> items.put(it.name(), new ArrayList<>()));
    }

    void take(JudgedCase judged) {
        List<Sheet> sheets = judged.handedIn();
        sheets.forEach(it -> coders.add(it.coder()));
        if (sheets.size() > 1) {
            compared++;
            undecided += judged.scope() == Scope.UNDECIDED ? 1 : 0;
            sheets.forEach(this::noteEditions);
        }
        items.forEach((name, list) -> {
            if (!sheets.isEmpty() && (judged.scope() != Scope.OUT || name.equals(Scope.VARIABLE))) {
                list.add(sheets.stream().map(it -> cell(it, name)).toList());
            }
        });
    }

    private void noteEditions(Sheet sheet) {
        for (String name : items.keySet()) {
            Coding coding = sheet.line(name).coding();
            if (coding != null && coding.answer() != null && !coding.edition().equals(codebook.id())) {
                otherEditions.merge(coding.edition(), 1, Integer::sum);
            }
        }
    }

    /// What somebody who reads the figures must know beside them: cases whose scope nobody decided, answers that were
    /// given with another codebook.
    public List<Text> remarks() {
        List<Text> remarks = new ArrayList<>();
        if (undecided > 0) {
            remarks.add(UNDECIDED.with(undecided));
        }
        otherEditions.forEach((edition, answers) -> remarks.add(OTHER_EDITION.with(answers, edition, codebook.id())));
        return remarks;
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

    /// Who handed anything in that the person at the desk may see, names sorted.
    public List<String> coders() {
        return List.copyOf(coders);
    }

    /// How many cases two coders or more handed in.
    public int compared() {
        return compared;
    }

    /// In the order of the codebook, each with its aspects after it.
    public List<VariableAgreement> variables() {
        return variables(Progress.NONE);
    }

    /// The same, telling now and then how many are done; as many at once as there are cores.
    ///
    /// @return as far as it came, where it was stopped
    public List<VariableAgreement> variables(Progress progress) {
        List<VariableAgreement> all = new ArrayList<>();
        List<Variable> variables = variablesOf(codebook);
        int atOnce = Cores.count();
        for (int done = 0; done < variables.size() && progress.go(done, variables.size()); done += atOnce) {
            Cores.each(variables.subList(done, Math.min(done + atOnce, variables.size())),
                    it -> ratings(it).agreements()).forEach(all::addAll);
        }
        return all;
    }

    /// What two coders answered, against each other, over the cases that entered; empty where the codebook has no such
    /// variable or category.
    ///
    /// @param aspect as [VariableAgreement#variable] names it
    public Optional<Confusion> confusion(String aspect, String first, String second) {
        int colon = aspect.indexOf(':');
        return codebook.find(colon < 0 ? aspect : aspect.substring(0, colon))
                .filter(it -> items.containsKey(it.name()))
                .flatMap(it -> ratings(it).confusion(colon < 0 ? "" : aspect.substring(colon + 1), first, second));
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
