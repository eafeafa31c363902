package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tweespraak.model.Assignment;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Round;
import org.jspecify.annotations.Nullable;

/// How far a round is, or the cases that are in none.
///
/// @param round null for the cases that are in none: everybody has those
/// @param cases how many it has, without duplicates
/// @param shared how many more than one coder has
/// @param coders how far each is whom the person at the desk may know about, by name
public record Workload(@Nullable Round round, int cases, int shared, SortedMap<String, Done> coders) {

    public Workload {
        coders = Collections.unmodifiableSortedMap(new TreeMap<>(coders));
    }

    /// @param cases how many the coder has
    /// @param handedIn how many of them are handed in
    public record Done(int cases, int handedIn) {

        Done and(boolean done) {
            return new Done(cases + 1, handedIn + (done ? 1 : 0));
        }
    }

    /// All of a study.
    ///
    /// @param loads of the rounds by name, then of the cases in none where there are any
    /// @param free the cases that a new round can have, in order of import: in no round, in scope, no duplicate
    public record All(List<Workload> loads, List<String> free) {

        public All {
            loads = List.copyOf(loads);
            free = List.copyOf(free);
        }
    }

    /// One walk over the cases. A coder learns nothing of another.
    public static All of(Study study) {
        Counted none = new Counted(null);
        Map<String, Counted> rounds = new TreeMap<>();
        study.rounds().forEach(it -> rounds.put(it.name(), new Counted(it)));
        List<String> known = study.coders().stream().filter(it -> isKnown(study.person(), it)).toList();
        List<String> free = new ArrayList<>();
        study.file().eachCase(entries -> {
            CaseState state = new CaseState(entries);
            Assignment assignment = state.assignment();
            if (state.link() == null) {
                Counted counted = assignment == null ? none : rounds.getOrDefault(assignment.round(), none);
                counted.take(state, known);
                if (Rounds.isFree(state)) {
                    free.add(state.id());
                }
            }
        });
        List<Workload> loads = new ArrayList<>();
        rounds.values().forEach(it -> loads.add(it.workload()));
        if (none.cases > 0) {
            loads.add(none.workload());
        }
        return new All(loads, free);
    }

    private static boolean isKnown(Person person, String coder) {
        return !(person instanceof Person.Coding it) || it.name().equals(coder);
    }

    private static final class Counted {

        private final @Nullable Round round;
        private final SortedMap<String, Done> coders = new TreeMap<>();
        private int cases;
        private int shared;

        private Counted(@Nullable Round round) {
            this.round = round;
        }

        void take(CaseState state, List<String> known) {
            Assignment assignment = state.assignment();
            cases++;
            shared += assignment == null || assignment.coders().size() > 1 ? 1 : 0;
            for (String coder : known) {
                if (state.isFor(coder)) {
                    coders.put(coder, coders.getOrDefault(coder, new Done(0, 0)).and(state.handedIn(coder)));
                }
            }
        }

        Workload workload() {
            return new Workload(round, cases, shared, coders);
        }
    }
}
