package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Proposal;

/// The doubles that coders proposed and that wait for a decision.
public final class Doubles {

    private final Study study;

    public Doubles(Study study) {
        this.study = study;
    }

    /// In order of import, then by coder. A lead's alone to see: a coder's own stands in their sheet.
    public List<Proposal> proposed() {
        List<Proposal> found = new ArrayList<>();
        if (study.person() instanceof Person.Lead) {
            Map<String, String> links = study.file().links().stream()
                    .collect(Collectors.toMap(Link::duplicate, Link::into));
            study.file().eachCase(it -> it.entries().stream().filter(Proposal.class::isInstance)
                    .map(Proposal.class::cast).filter(each -> !isLinked(each, links)).forEach(found::add));
        }
        return found;
    }

    /// Whether both belong to one case already.
    private static boolean isLinked(Proposal proposal, Map<String, String> links) {
        String one = links.getOrDefault(proposal.caseId(), proposal.caseId());
        String other = links.getOrDefault(proposal.of(), proposal.of());
        return one.equals(other);
    }
}
