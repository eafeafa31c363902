package nl.tweespraak.desktop.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.agreement.Figures.Choice;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Round;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Agreement;
import nl.tweespraak.study.KeptFigures;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.VariableAgreement;
import org.jspecify.annotations.Nullable;

/// Reads what coders handed in and computes the figures over it; those of a closed round are read as they were kept.
final class ComputeUpdate implements Update<Figures> {

    private final Study study;
    private final AgreementModel model;
    private final Choice choice;

    ComputeUpdate(Study study, AgreementModel model) {
        this.study = study;
        this.model = model;
        this.choice = model.choiceProperty().get();
    }

    @Override
    public Figures work(Progress progress) {
        List<Round> rounds = study.rounds();
        Round round = round(rounds, choice.round());
        Choice found = new Choice(round == null ? null : choice.round(),
                round(rounds, choice.other()) == null ? null : choice.other(), choice.unknown());
        Agreement answers = answers(study, found.round(), found.unknown());
        List<VariableAgreement> kept = kept(round, found.unknown());
        List<VariableAgreement> variables = kept == null ? answers.variables(progress) : kept;
        Map<String, VariableAgreement> other = new LinkedHashMap<>();
        if (found.other() != null) {
            List<VariableAgreement> keptOther = kept(round(rounds, found.other()), found.unknown());
            (keptOther == null ? answers(study, found.other(), found.unknown()).variables(progress) : keptOther)
                    .forEach(it -> other.put(it.variable(), it));
        }
        return new Figures(found, round, kept != null, lines(study.codebook(), variables, other), variables, answers,
                rounds);
    }

    private static @Nullable Round round(List<Round> rounds, @Nullable String name) {
        return rounds.stream().filter(it -> it.name().equals(name)).findFirst().orElse(null);
    }

    static Agreement answers(Study study, @Nullable String round, Agreement.Unknown unknown) {
        return round == null ? study.agreement(unknown) : study.agreement(unknown, round);
    }

    /// What was kept under that rule; null where nothing was.
    private static @Nullable List<VariableAgreement> kept(@Nullable Round round, Agreement.Unknown unknown) {
        Round.Closed closed = round == null ? null : round.closed();
        return closed == null || !closed.rule().equals(unknown.word()) || closed.figures().isEmpty()
                ? null
                : KeptFigures.of(closed);
    }

    private static List<Line> lines(Codebook codebook, List<VariableAgreement> variables,
            Map<String, VariableAgreement> other) {
        Map<String, List<VariableAgreement>> aspects = new LinkedHashMap<>();
        variables.forEach(it -> aspects.computeIfAbsent(it.variable().replaceFirst(":.*", ""), _ -> new ArrayList<>())
                .add(it));
        return aspects.entrySet().stream().map(it -> line(codebook, it.getKey(), it.getValue(), other)).toList();
    }

    private static Line line(Codebook codebook, String name, List<VariableAgreement> aspects,
            Map<String, VariableAgreement> other) {
        Variable variable = codebook.find(name).orElse(null);
        return variable == null
                ? new Line(name, Text.same(name), 0, Text.same(""), "", aspects, other.get(name))
                : new Line(name, variable.label(), codebook.sectionNumber(variable),
                        codebook.sectionOf(variable).letters(), Objects.requireNonNullElse(variable.coefficient(), ""),
                        aspects, other.get(name));
    }

    @Override
    public void show(Figures figures) {
        model.show(this, figures);
    }

    @Override
    public void fail(Text reason) {
        model.fail(this, reason);
    }

    @Override
    public void stopped() {
        model.stop(this);
    }
}
