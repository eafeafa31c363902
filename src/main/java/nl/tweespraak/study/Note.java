package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
/// @param about the case, or the round of a [Kind#ROUND]
/// @param variable null where it is about the case as a whole
/// @param edit the edit that has it in the journal, and there alone, so that nobody can change it; null where its author
///     can
public record Note(Kind kind, String author, String about, @Nullable String variable, String text,
        @Nullable UUID edit) {

    /// What it is.
    public enum Kind {
        MEMO, DOUBT, REASON, REOPENING, ROUND;

        private Text label() {
            return switch (this) {
                case MEMO -> new Text("memo", "memo");
                case DOUBT -> new Text("twijfel", "doubt");
                case REASON -> new Text("reden", "reason");
                case REOPENING -> new Text("reden om terug te geven", "reason to give back");
                case ROUND -> new Text("reden om te heropenen", "reason to reopen");
            };
        }
    }

    private static final Text ON_VARIABLE = new Text("%s van %s bij %s, casus %s", "%s of %s on %s, case %s");
    private static final Text ON_ROUND = new Text("%s van %s, ronde %s", "%s of %s, round %s");
    private static final Text ON_CASE = new Text("%s van %s, casus %s", "%s of %s, case %s");

    private Note(Kind kind, String author, String caseId, @Nullable String variable, String text) {
        this(kind, author, caseId, variable, text, null);
    }

    /// Null where it is about a round.
    public @Nullable String caseId() {
        return kind == Kind.ROUND ? null : about;
    }

    /// All that the person at the desk may see, cases in order of import, then why cases and rounds were opened again. The
    /// memos of a linked case are among them.
    public static List<Note> of(Study study) {
        Sight sight = new Sight(study.person());
        List<Note> all = new ArrayList<>();
        study.file().eachCase(entries -> {
            CaseState state = new CaseState(entries);
            entries.entries().forEach(entry -> of(entry, state, sight).stream().filter(it -> !it.text().isBlank())
                    .forEach(all::add));
        });
        if (sight.person() instanceof Person.Lead) {
            Reopening.all(study.file()).stream().filter(it -> !it.reason().isBlank())
                    .map(it -> new Note(it.ofRound() ? Kind.ROUND : Kind.REOPENING, it.author(), it.about(), null,
                            it.reason(), it.edit()))
                    .forEach(all::add);
        }
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
        String beside = variable;
        if (beside == null) {
            Text on = kind == Kind.ROUND ? ON_ROUND : ON_CASE;
            return new Text(on.nl().formatted(kind.label().nl(), author, about),
                    on.en().formatted(kind.label().en(), author, about));
        }
        Text label = codebook.find(beside).map(Variable::label).orElse(Text.same(beside));
        return new Text(ON_VARIABLE.nl().formatted(kind.label().nl(), author, label.nl(), about),
                ON_VARIABLE.en().formatted(kind.label().en(), author, label.en(), about));
    }

    @Override
    public String toString() {
        return kind + " of " + author + " on " + about;
    }
}
