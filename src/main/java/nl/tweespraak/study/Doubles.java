package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweespraak.model.Apart;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Proposal;

/// The doubles that coders proposed and that wait for a decision, and those that a lead linked or keeps apart.
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

    /// Those that are linked, in order of import. A lead's alone to see.
    public List<Link> linked() {
        if (!(study.person() instanceof Person.Lead)) {
            return List.of();
        }
        Map<String, Link> links = study.file().links().stream()
                .collect(Collectors.toMap(Link::duplicate, Function.identity()));
        return study.file().transcripts().stream().map(it -> links.get(it.id())).filter(Objects::nonNull).toList();
    }

    /// Those that a lead keeps apart, in order of import. A lead's alone to see.
    public List<Apart> apart() {
        List<Apart> found = new ArrayList<>();
        if (study.person() instanceof Person.Lead) {
            study.file().eachCase(it -> it.entries().stream().filter(Apart.class::isInstance).map(Apart.class::cast)
                    .forEach(found::add));
        }
        return found;
    }

    /// What makes a case part of another, with all that were linked to it before.
    public Edit linking(String caseId, String into, String reason) {
        List<Edit.ScreenRow> rows = new ArrayList<>();
        rows.add(new Edit.ScreenRow(0, caseId, Screening.DUPLICATE, reason, into));
        study.file().links().stream().filter(it -> it.into().equals(caseId)).forEach(
                it -> rows.add(new Edit.ScreenRow(0, it.duplicate(), Screening.DUPLICATE, it.reason(), into)));
        return new Edit.Screen(rows);
    }

    /// What makes a duplicate a case of its own again, in this order. To screen it withdraws what was decided on its
    /// scope before it was linked, so that is decided anew as it was.
    public List<Edit> unlinking(String duplicate) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Screen(List.of(new Edit.ScreenRow(0, duplicate, Screening.UNDECIDED, "", ""))));
        study.file().entries(duplicate).stream().flatMap(it -> it.entries().stream())
                .filter(Decision.class::isInstance).map(Decision.class::cast)
                .filter(it -> it.variable().equals(Scope.VARIABLE)).forEach(it -> {
                    if (it.answer() != null) {
                        edits.add(new Edit.Decide(List.of(new Edit.DecisionRow(0, duplicate, Scope.VARIABLE,
                                it.answer().written(), it.by(), it.reason()))));
                    }
                });
        return edits;
    }

    /// Whether both belong to one case already.
    private static boolean isLinked(Proposal proposal, Map<String, String> links) {
        String one = links.getOrDefault(proposal.caseId(), proposal.caseId());
        String other = links.getOrDefault(proposal.of(), proposal.of());
        return one.equals(other);
    }
}
