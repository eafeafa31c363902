package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Apart;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Proposal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Something that somebody wrote about a case in words of their own.
///
/// @param variable null where it is about the case as a whole
public record Note(Kind kind, String author, String caseId, @Nullable String variable, String text) {

    /// What it is.
    public enum Kind {
        MEMO, DOUBT, REASON;

        private Text label() {
            return switch (this) {
                case MEMO -> new Text("memo", "memo");
                case DOUBT -> new Text("twijfel", "doubt");
                case REASON -> new Text("reden", "reason");
            };
        }
    }

    private static final Text ON_VARIABLE = new Text("%s van %s bij %s, casus %s", "%s of %s on %s, case %s");
    private static final Text ON_CASE = new Text("%s van %s, casus %s", "%s of %s, case %s");

    /// All that the person at the desk may see, cases in order of import. The memos of a linked case are among them.
    public static List<Note> of(Study study) {
        Sight sight = new Sight(study.person());
        List<Note> all = new ArrayList<>();
        study.file().eachCase(entries -> {
            CaseState state = new CaseState(entries);
            entries.entries().forEach(entry -> of(entry, state, sight).stream().filter(it -> !it.text().isBlank())
                    .forEach(all::add));
        });
        return all;
    }

    private static List<Note> of(Entry entry, CaseState state, Sight sight) {
        return switch (entry) {
            case Coding it when sight.sees(state, it.coder()) -> List.of(
                    new Note(Kind.MEMO, it.coder(), it.caseId(), it.variable(), it.memo()),
                    new Note(Kind.DOUBT, it.coder(), it.caseId(), it.variable(),
                            it.doubt() == null ? "" : it.doubt().question()));
            case Proposal it when sight.sees(state, it.coder()) ->
                List.of(new Note(Kind.REASON, it.coder(), it.caseId(), null, it.reason()));
            case Decision it when sight.seesDecisions(state) ->
                List.of(new Note(Kind.REASON, it.by(), it.caseId(), it.variable(), it.reason()));
            case Link it when sight.person() instanceof Person.Lead ->
                List.of(new Note(Kind.REASON, it.by(), it.duplicate(), null, it.reason()));
            case Apart it when sight.person() instanceof Person.Lead ->
                List.of(new Note(Kind.REASON, it.by(), it.caseId(), null, it.reason()));
            default -> List.of();
        };
    }

    /// Where it is: "memo van Anna bij Duur, casus 003".
    public Text place(Codebook codebook) {
        String about = variable;
        if (about == null) {
            return new Text(ON_CASE.nl().formatted(kind.label().nl(), author, caseId),
                    ON_CASE.en().formatted(kind.label().en(), author, caseId));
        }
        Text label = codebook.find(about).map(Variable::label).orElse(Text.same(about));
        return new Text(ON_VARIABLE.nl().formatted(kind.label().nl(), author, label.nl(), caseId),
                ON_VARIABLE.en().formatted(kind.label().en(), author, label.en(), caseId));
    }

    @Override
    public String toString() {
        return kind + " of " + author + " on case " + caseId;
    }
}
