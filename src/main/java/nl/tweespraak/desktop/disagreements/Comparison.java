package nl.tweespraak.desktop.disagreements;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Disagreement;
import nl.tweespraak.study.Disagreements;
import nl.tweespraak.study.JudgedCase;
import nl.tweespraak.study.SheetLine;
import nl.tweespraak.study.Study;

/// Reads the disagreements of a study. Off the FX thread: it may have to look at every case.
final class Comparison {

    private final Study study;
    private final Disagreements disagreements;
    private final Follows follows;

    Comparison(Study study) {
        this.study = study;
        this.disagreements = new Disagreements(study.codebook());
        this.follows = new Follows(study.codebook());
    }

    Differences all() {
        List<String> coders = study.coders();
        List<Difference> rows = new ArrayList<>();
        int[] counts = new int[2];
        study.eachCase(judged -> {
            rows.addAll(in(judged, coders));
            counts[0] += judged.handedIn().size() > 1 ? 1 : 0;
            counts[1] += judged.scope().countsAsIn() ? 1 : 0;
        });
        return new Differences(rows, counts[0], counts[1]);
    }

    List<Difference> of(String caseId) {
        return in(study.judged(caseId), study.coders());
    }

    private List<Difference> in(JudgedCase judged, List<String> coders) {
        List<Disagreement> all = disagreements.of(judged, true);
        List<Disagreement> roots = all.stream().filter(it -> it.kind() != Disagreement.Kind.FOLLOWS).toList();
        List<Disagreement> hanging = all.stream().filter(it -> it.kind() == Disagreement.Kind.FOLLOWS).toList();
        return roots.stream().map(it -> difference(judged, it, coders, follows.of(it, roots, hanging))).toList();
    }

    private Difference difference(JudgedCase judged, Disagreement found, List<String> coders,
            List<Following> hanging) {
        Codebook codebook = study.codebook();
        Variable variable = codebook.variable(found.variable());
        return new Difference(found, variable, codebook.sectionNumber(variable),
                codebook.sectionOf(variable).letters(), side(judged, found.firstCoder(), 0, variable, coders),
                side(judged, found.secondCoder(), 1, variable, coders), hanging,
                judged.decision(variable.name()).orElse(null), judged.consensus().reason(variable.name()));
    }

    private static Side side(JudgedCase judged, String coder, int place, Variable variable, List<String> coders) {
        SheetLine line = judged.sheet(coder).map(sheet -> sheet.line(variable.name())).orElseThrow();
        Coding coding = line.coding();
        return new Side(coder, Text.same(coder), place, Badges.letter(Math.max(0, coders.indexOf(coder))),
                line.effective(),
                line.evidence(), coding == null ? "" : coding.memo(), coding == null ? null : coding.doubt());
    }
}
