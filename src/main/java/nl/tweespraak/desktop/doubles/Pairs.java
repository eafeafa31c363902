package nl.tweespraak.desktop.doubles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Proposal;
import nl.tweespraak.study.Doubles;
import nl.tweespraak.study.Flow;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.doubles.Candidate;

/// What the screen lists, taken at one moment.
///
/// @param proposed those that coders propose first, then by how much speaks for them
/// @param flow the numbers, and what is out of scope
record Pairs(List<Pair> proposed, List<Pair> linked, List<Pair> apart, Flow flow) {

    Pairs {
        proposed = List.copyOf(proposed);
        linked = List.copyOf(linked);
        apart = List.copyOf(apart);
    }

    static Pairs of(Study study, List<Candidate> candidates) {
        Doubles doubles = new Doubles(study);
        Map<String, String> into = new HashMap<>();
        List<Pair> linked = doubles.linked().stream().map(it -> {
            into.put(it.duplicate(), it.into());
            return new Pair(Tab.LINKED, it.duplicate(), it.into(), null, List.of(), it.by(), it.reason());
        }).toList();
        List<Pair> apart = doubles.apart().stream()
                .map(it -> new Pair(Tab.APART, it.caseId(), it.other(), null, List.of(), it.by(), it.reason()))
                .toList();
        return new Pairs(proposed(doubles.proposed(), candidates, into), linked, apart, Flow.of(study));
    }

    private static List<Pair> proposed(List<Proposal> proposals, List<Candidate> candidates, Map<String, String> into) {
        List<Pair> byCoders = new ArrayList<>();
        for (Proposal proposal : proposals) {
            String one = into.getOrDefault(proposal.caseId(), proposal.caseId());
            String other = into.getOrDefault(proposal.of(), proposal.of());
            int known = index(byCoders, one, other);
            if (known < 0) {
                byCoders.add(Pair.proposed(one, other, null, List.of(proposal)));
            } else {
                Pair before = byCoders.get(known);
                List<Proposal> all = new ArrayList<>(before.proposals());
                all.add(proposal);
                byCoders.set(known, Pair.proposed(before.caseId(), before.other(), null, all));
            }
        }
        List<Pair> byProgram = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int known = index(byCoders, candidate.caseId(), candidate.other());
            if (known < 0) {
                byProgram.add(Pair.proposed(candidate.caseId(), candidate.other(), candidate, List.of()));
            } else {
                Pair before = byCoders.get(known);
                byCoders.set(known, Pair.proposed(before.caseId(), before.other(), candidate, before.proposals()));
            }
        }
        byCoders.addAll(byProgram);
        return byCoders;
    }

    private static int index(List<Pair> pairs, String one, String other) {
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).isOf(one, other)) {
                return i;
            }
        }
        return -1;
    }

    List<Pair> of(Tab tab) {
        return switch (tab) {
            case PROPOSED -> proposed;
            case LINKED -> linked;
            case APART -> apart;
            case SCOPE -> List.of();
        };
    }

    int count(Tab tab) {
        return tab == Tab.SCOPE ? flow.outOfScope() : of(tab).size();
    }
}
