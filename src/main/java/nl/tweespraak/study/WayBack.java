package nl.tweespraak.study;

import java.util.Optional;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Text;

/// Whether a case that is handed in can become its coder's again, before anybody asks for it.
public final class WayBack {

    private final Draft draft;
    private final Person person;

    WayBack(Draft draft, Person person) {
        this.draft = draft;
        this.person = person;
    }

    public WayBack(Study study) {
        this(study.draft(), study.person());
    }

    /// Why the person at the desk cannot take back a case that they handed in; empty where they can. It tells a coder
    /// that another has handed in only once they see that one's answers.
    public Optional<Text> fault(String caseId) {
        CaseState state = draft.openCase(caseId);
        return state.handedIn(person.name()) ? fault(state, person.name()) : Optional.empty();
    }

    /// Whoever has seen another coder's answers may not change their own by themselves.
    Optional<Text> fault(CaseState state, String coder) {
        Optional<Text> seen = person instanceof Person.Coding
                ? state.handedIn().stream().filter(it -> !it.equals(coder)).findFirst().map(other -> new Text(
                        "%s heeft casus %s ook ingeleverd, en jullie zien nu elkaars antwoorden: alleen de leider kan"
                                + " haar teruggeven.",
                        "%s has handed in case %s too, and you now see each other's answers: only the lead can give"
                                + " it back.")
                        .with(other, state.id()))
                : Optional.empty();
        return seen.or(() -> new Rounds(draft).closedFault(state));
    }
}
