package nl.tweespraak.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.codebook.Condition;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.model.Answer;
import nl.tweespraak.store.StoredTranscript;
import org.jspecify.annotations.Nullable;

/// Works figures out over the consensus of a study.
final class Figures {

    private final Material material;
    private final Map<String, List<Material.Unit>> populations = new HashMap<>();

    Figures(Material material) {
        this.material = material;
    }

    Figure of(FigureDefinition definition) {
        return definition.population().conversations() ? ofConversations(definition) : ofCases(definition);
    }

    private Figure ofConversations(FigureDefinition definition) {
        List<String> counted = switch (definition.counted()) {
            case Counted.Linked _ -> ids().stream().filter(material.linked()::contains).toList();
            case Counted.OutOfScope _ -> material.outOfScope();
            case Counted.Attribute it -> material.conversations().stream().map(StoredTranscript::transcript)
                    .filter(talk -> it.value().equals(talk.attributes().get(it.name()))).map(talk -> talk.id())
                    .toList();
            default -> ids();
        };
        int all = material.conversations().size();
        int known = definition.counted() instanceof Counted.Attribute it
                ? (int) material.conversations().stream()
                        .filter(talk -> talk.transcript().attributes().containsKey(it.name())).count()
                : all;
        int open = definition.counted() instanceof Counted.OutOfScope ? material.undecided() : 0;
        return new Figure(definition, counted.size(), base(definition, all, known), null, known - open, all - known,
                open, counted, false);
    }

    private List<String> ids() {
        return material.conversations().stream().map(StoredTranscript::id).toList();
    }

    private static @Nullable Integer base(FigureDefinition definition, int all, int known) {
        return switch (definition.base()) {
            case ALL -> all;
            case KNOWN -> known;
            case NONE -> null;
        };
    }

    private Figure ofCases(FigureDefinition definition) {
        List<Material.Unit> all = population(definition.population());
        int known = 0;
        int unknown = 0;
        int open = 0;
        List<Material.Unit> counted = new ArrayList<>();
        for (Material.Unit unit : all) {
            Known state = known(definition, unit);
            known += state == Known.KNOWN ? 1 : 0;
            unknown += state == Known.UNKNOWN ? 1 : 0;
            open += state == Known.OPEN ? 1 : 0;
            if (counts(definition, unit) && (definition.base() != BaseRule.KNOWN || state == Known.KNOWN)) {
                counted.add(unit);
            }
        }
        Integer n = switch (definition.counted()) {
            case Counted.Numbers _ -> null;
            case Counted.Marks it -> counted.stream().mapToInt(unit -> marks(unit, it.variable())).sum();
            default -> counted.size();
        };
        BigDecimal value = definition.counted() instanceof Counted.Numbers it
                ? value(definition.statistic(), numbers(counted, it.variable()))
                : null;
        return new Figure(definition, n, base(definition, all.size(), known), value, known, unknown, open,
                counted.stream().map(Material.Unit::id).toList(), false);
    }

    private List<Material.Unit> population(Population population) {
        Condition where = population.where();
        return where == null
                ? material.cases()
                : populations.computeIfAbsent(population.name(), _ -> material.cases().stream()
                        .filter(it -> where.judge(it.effective()) == Truth.TRUE).toList());
    }

    /// The ids of a population's cases of which a figure's variables are so known, in order of import; of conversations
    /// none.
    List<String> of(FigureDefinition definition, Known known) {
        return definition.population().conversations()
                ? List.of()
                : population(definition.population()).stream().filter(it -> known(definition, it) == known)
                        .map(Material.Unit::id).toList();
    }

    private static Known known(FigureDefinition definition, Material.Unit unit) {
        Known known = Known.KNOWN;
        for (String variable : definition.variables()) {
            Answer answer = unit.answers().get(variable);
            if (answer == null) {
                return Known.OPEN;
            }
            if (answer == Answer.Missing.NOT_APPLICABLE) {
                known = Known.NOT_APPLICABLE;
            } else if (answer == Answer.Missing.UNKNOWN && known == Known.KNOWN) {
                known = Known.UNKNOWN;
            }
        }
        return known;
    }

    private static boolean counts(FigureDefinition definition, Material.Unit unit) {
        return switch (definition.counted()) {
            case Counted.When it -> it.condition().judge(unit.effective()) == Truth.TRUE;
            case Counted.AtLeastMarks it -> marks(unit, it.variable()) >= it.least();
            case Counted.Numbers it -> unit.answers().get(it.variable()) instanceof Answer.Amount;
            default -> true;
        };
    }

    private static int marks(Material.Unit unit, String variable) {
        return unit.answers().get(variable) instanceof Answer.Many many ? many.codes().size() : 0;
    }

    private static List<BigDecimal> numbers(List<Material.Unit> units, String variable) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Material.Unit unit : units) {
            if (unit.answers().get(variable) instanceof Answer.Amount amount) {
                numbers.add(amount.value());
            }
        }
        numbers.sort(Comparator.naturalOrder());
        return numbers;
    }

    private static @Nullable BigDecimal value(Statistic statistic, List<BigDecimal> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        int size = sorted.size();
        return Figure.plain(switch (statistic) {
            case MINIMUM -> sorted.getFirst();
            case MAXIMUM -> sorted.getLast();
            case MEDIAN -> sorted.get((size - 1) / 2).add(sorted.get(size / 2)).divide(BigDecimal.TWO);
            default -> sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(size),
                    MathContext.DECIMAL64);
        });
    }
}
