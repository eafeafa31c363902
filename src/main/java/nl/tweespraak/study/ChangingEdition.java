package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.CodebookChange;
import nl.tweespraak.codebook.CodebookComparison;
import nl.tweespraak.codebook.Crosswalk;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// Goes on with another codebook edition: what fits carries over; what does not, or cannot be compared, is set aside and
/// stays in the journal; what may mean something else now is listed for another look.
public final class ChangingEdition {

    private final Study study;
    private final Codebook other;
    private final List<CodebookChange> differences;
    private final Set<String> incomparable;

    public ChangingEdition(Study study, Codebook other) {
        this.study = study;
        this.other = other;
        this.differences = CodebookComparison.of(study.codebook(), other);
        this.incomparable = Stream.of(crosswalk(other, study.codebook()), crosswalk(study.codebook(), other))
                .flatMap(List::stream).filter(it -> it.comparable() == Crosswalk.Extent.NOT)
                .map(Crosswalk.Entry::variable).collect(Collectors.toSet());
    }

    private static List<Crosswalk.Entry> crosswalk(Codebook one, Codebook with) {
        Crosswalk crosswalk = one.crosswalk();
        return crosswalk != null && crosswalk.with().equals(with.id()) ? crosswalk.entries() : List.of();
    }

    /// What the change comes to.
    ///
    /// @param carried answers that stay
    /// @param setAside answers that go, by variable
    /// @param decisions that go
    /// @param look answers that stay and may mean something else now
    public record Outcome(int carried, Map<String, Integer> setAside, int decisions, List<Entry.CodingKey> look) {

        public Outcome {
            setAside = Map.copyOf(setAside);
            look = List.copyOf(look);
        }
    }

    /// Nothing is written.
    public Outcome preview() {
        return judge(new ArrayList<>());
    }

    /// Writes it as one edit, after a backup. The study must be opened anew: this one still has the old edition.
    ///
    /// @throws Refusal where the person at the desk may not, or a closed round rests on the old edition
    public Outcome apply() {
        study.require(Act.EDITION);
        study.rounds().stream().filter(it -> !it.isOpen()).findFirst().ifPresent(it -> {
            throw new Refusal(new Text(
                    "Ronde '%s' is gesloten met codeboek %s: heropen haar eerst, of begin een nieuw onderzoek.",
                    "Round '%s' was closed with codebook %s: first open it again, or begin a new study.")
                    .with(it.name(), study.codebook().id()));
        });
        study.file().backupIfChanged();
        return study.file().alone(() -> {
            List<Change> changes = new ArrayList<>();
            Outcome outcome = judge(changes);
            Entry.Stamp stamp = study.draft().stamp();
            study.file().exchanges().changeCodebook(other.source(), stamp, study.person().name(), changes,
                    Map.of("from", study.codebook().id(), "to", other.id()));
            return outcome;
        });
    }

    private Outcome judge(List<Change> changes) {
        Map<String, Integer> aside = new TreeMap<>();
        List<Entry.CodingKey> look = new ArrayList<>();
        int[] counts = new int[2];
        study.file().eachCase(entries -> entries.entries().forEach(entry -> {
            switch (entry) {
                case Coding it when it.answer() != null && !fits(it.variable(), it.answer()) -> {
                    aside.merge(it.variable(), 1, Integer::sum);
                    changes.add(new Change(it, without(it)));
                }
                case Coding it when it.answer() != null -> {
                    counts[0]++;
                    if (needsLook(it)) {
                        look.add(it.key());
                    }
                }
                case Coding it when other.find(it.variable()).isEmpty() -> changes.add(new Change(it, null));
                case Decision it when !fits(it.variable(), it.answer()) -> {
                    counts[1]++;
                    changes.add(new Change(it, null));
                }
                case Evidence it when other.find(it.coding().variable()).isEmpty() -> changes.add(new Change(it, null));
                default -> {
                }
            }
        }));
        return new Outcome(counts[0], aside, counts[1], look);
    }

    /// @param answer null where something is to be discussed
    private boolean fits(String name, @Nullable Answer answer) {
        Variable variable = other.find(name).orElse(null);
        return variable != null && !incomparable.contains(name) && (answer == null || variable.accepts(answer));
    }

    /// The memo and the doubt stay where their variable does.
    private @Nullable Coding without(Coding coding) {
        Coding rest = new Coding(coding.key(), null, false, coding.doubt(), coding.memo(), coding.edition(),
                coding.stamp());
        return other.find(coding.variable()).isEmpty() || rest.isEmpty() ? null : rest;
    }

    private boolean needsLook(Coding coding) {
        Set<String> chosen = chosen(coding);
        return differences.stream().filter(CodebookChange::isOfMeaning)
                .filter(it -> it.variable().equals(coding.variable()))
                .anyMatch(it -> it.category().isEmpty() || chosen.contains(it.category()));
    }

    private Set<String> chosen(Coding coding) {
        Variable variable = other.variable(coding.variable());
        Set<Integer> codes = switch (coding.answer()) {
            case Answer.One one -> Set.of(one.code());
            case Answer.Many many -> many.codes();
            case null, default -> Set.of();
        };
        return variable.categories().stream().filter(it -> codes.contains(it.code())).map(it -> it.name())
                .collect(Collectors.toSet());
    }
}
