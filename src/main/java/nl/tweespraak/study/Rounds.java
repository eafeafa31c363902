package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweespraak.model.Assignment;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Round;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.StudyFile;
import org.jspecify.annotations.Nullable;

/// Which cases which coders code: opened by a lead, dealt by a seed, closed for good or until there is a reason.
final class Rounds {

    private static final int ALL = 100;

    private final Draft draft;

    Rounds(Draft draft) {
        this.draft = draft;
    }

    void open(Edit.OpenRound edit, StudyFile file) {
        if (!TakingCodings.isName(edit.name())) {
            throw new Refusal(new Text("Geef de ronde een naam van 1 tot 100 tekens, op één regel.",
                    "Give the round a name of 1 to 100 characters, on one line."));
        }
        if (find(edit.name()) != null) {
            throw new Refusal(new Text("Er is al een ronde '%s'. Kies een andere naam.",
                    "There is a round '%s' already. Choose another name.").with(edit.name()));
        }
        List<String> coders = new ArrayList<>(new LinkedHashSet<>(edit.coders()));
        coders.stream().filter(it -> !draft.coders().contains(it)).findFirst().ifPresent(it -> {
            throw new Refusal(new Text("Er is geen codeur %s. Voeg die eerst toe.",
                    "There is no coder %s. First add one.").with(it));
        });
        if (coders.isEmpty() || edit.percent() < 0 || edit.percent() > ALL) {
            throw new Refusal(new Text("Kies een of meer codeurs, en een deel van 0 tot 100 procent.",
                    "Choose one coder or more, and a share of 0 to 100 per cent."));
        }
        List<String> cases = edit.cases().isEmpty() ? free(file) : chosen(edit.cases());
        if (cases.isEmpty()) {
            throw new Refusal(new Text("Er zijn geen casussen die nog in geen ronde zijn.",
                    "There are no cases that are in no round yet."));
        }
        draft.put(new Change(null, new Round(new Entry.RoundKey(edit.name()), edit.training(), coders, edit.percent(),
                edit.seed(), null, draft.stamp())));
        deal(edit, cases, coders);
    }

    /// All that are in no round, in scope and no duplicate, in order of import.
    private List<String> free(StudyFile file) {
        List<String> free = new ArrayList<>();
        file.eachCase(entries -> {
            CaseState state = new CaseState(entries);
            if (isFree(state)) {
                free.add(state.id());
            }
        });
        return free;
    }

    /// Whether a case can come into a round: in none yet, in scope and no duplicate.
    static boolean isFree(CaseState state) {
        Decision scope = state.decisions().get(Scope.VARIABLE);
        boolean out = scope != null && Scope.of(scope.answer(), List.of()) == Scope.OUT;
        return state.link() == null && state.assignment() == null && !out;
    }

    private List<String> chosen(List<String> ids) {
        for (String id : ids) {
            Assignment standing = draft.openCase(id).assignment();
            if (standing != null) {
                throw new Refusal(new Text("Casus %s is al in ronde '%s'.", "Case %s is in round '%s' already.")
                        .with(id, standing.round()));
            }
        }
        return new ArrayList<>(new LinkedHashSet<>(ids));
    }

    /// The seed says which cases all coders code; the others are dealt in turn.
    private void deal(Edit.OpenRound edit, List<String> cases, List<String> coders) {
        List<String> shuffled = Dealing.shuffled(cases, edit.seed());
        Set<String> shared = new HashSet<>(shuffled.subList(0, Dealing.shared(cases.size(), edit.percent())));
        int turn = 0;
        for (String id : shuffled) {
            List<String> by = shared.contains(id) ? coders : List.of(coders.get(turn++ % coders.size()));
            draft.put(id, new Assignment(new Entry.AssignmentKey(id), edit.name(), by, draft.stamp()));
        }
    }

    void close(Edit.CloseRound edit, String author, StudyFile file) {
        Round round = require(edit.name());
        if (!round.isOpen()) {
            throw new Refusal(new Text("Ronde '%s' is al gesloten.", "Round '%s' is closed already.")
                    .with(edit.name()));
        }
        Agreement.Unknown unknown = Agreement.Unknown.of(edit.rule()).orElseThrow(() -> new Refusal(new Text(
                "Kies hoe 'staat er niet' telt: category of omit.",
                "Choose how 'not stated' counts: category or omit.")));
        replace(round, new Round.Closed(draft.stamp().at(), author, draft.codebook().id(), edit.rule(),
                KeptFigures.keep(agreement(edit.name(), unknown, file).variables())));
    }

    /// Over everything that was handed in, whoever closes it.
    private Agreement agreement(String round, Agreement.Unknown unknown, StudyFile file) {
        Agreement agreement = new Agreement(draft.codebook(), unknown);
        file.eachCase(entries -> {
            CaseState state = new CaseState(entries);
            if (state.link() == null && state.assignment() != null && state.assignment().round().equals(round)) {
                agreement.take(JudgedCase.of(draft.codebook(), state, Sight.EVERYTHING));
            }
        });
        return agreement;
    }

    void reopen(Edit.ReopenRound edit) {
        Round round = require(edit.name());
        if (edit.reason().isBlank()) {
            throw new Refusal(new Text("Schrijf waarom de ronde weer open moet.",
                    "Write why the round must be open again."));
        }
        if (round.isOpen()) {
            throw new Refusal(new Text("Ronde '%s' is open.", "Round '%s' is open.").with(edit.name()));
        }
        replace(round, null);
    }

    private void replace(Round round, Round.@Nullable Closed closed) {
        draft.put(new Change(round, new Round(round.key(), round.training(), round.coders(), round.percent(),
                round.seed(), closed, draft.stamp())));
    }

    private @Nullable Round find(String name) {
        return draft.rounds().stream().filter(it -> it.name().equals(name)).findFirst().orElse(null);
    }

    private Round require(String name) {
        Round round = find(name);
        if (round == null) {
            throw new Refusal(new Text("Er is geen ronde '%s'.", "There is no round '%s'.").with(name));
        }
        return round;
    }

    /// Why nothing can be said about a case any more: its round is closed.
    Optional<Text> closedFault(CaseState state) {
        Assignment assignment = state.assignment();
        Round round = assignment == null ? null : find(assignment.round());
        return round == null || round.isOpen()
                ? Optional.empty()
                : Optional.of(new Text("Ronde '%s' van casus %s is gesloten. Vraag de leider haar te heropenen.",
                        "Round '%s' of case %s is closed. Ask the lead to open it again.")
                        .with(round.name(), state.id()));
    }

    /// @throws Refusal where the case's round is closed
    void requireOpen(CaseState state) {
        closedFault(state).ifPresent(it -> {
            throw new Refusal(it);
        });
    }

    /// @throws Refusal where somebody else codes the case, or its round is closed
    void requireFor(CaseState state, String coder) {
        closedFault(state).or(() -> othersFault(state, coder)).ifPresent(it -> {
            throw new Refusal(it);
        });
    }

    /// Why a coder has nothing to say about a case: somebody else codes it.
    Optional<Text> othersFault(CaseState state, String coder) {
        Assignment assignment = state.assignment();
        return assignment == null || state.isFor(coder)
                ? Optional.empty()
                : Optional.of(new Text("Casus %s is in ronde '%s' aan een ander toegewezen.",
                        "Case %s is assigned to somebody else in round '%s'.").with(state.id(), assignment.round()));
    }
}
