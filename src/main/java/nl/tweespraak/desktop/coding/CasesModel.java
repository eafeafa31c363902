package nl.tweespraak.desktop.coding;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.tweespraak.study.CaseSummary;
import nl.tweespraak.study.CaseSummary.Progress;
import org.jspecify.annotations.Nullable;

/// The coder's cases: where each stands, which one is open.
final class CasesModel {

    /// Which cases the list shows.
    enum Filter {
        ALL, DOUBT, OPEN, LINKED;

        boolean shows(CaseSummary summary) {
            return switch (this) {
                case ALL -> true;
                case DOUBT -> summary.doubts() > 0;
                case OPEN -> !summary.handedIn() && summary.answered() < summary.asked();
                case LINKED -> summary.transcripts() > 1;
            };
        }
    }

    /// In what order it shows them, within their groups.
    enum Order {
        IMPORTED, NUMBER, LEAST_OPEN, MOST_DOUBTS;

        Comparator<CaseSummary> by() {
            return switch (this) {
                case IMPORTED -> (_, _) -> 0;
                case NUMBER -> Comparator.comparing(CaseSummary::id);
                case LEAST_OPEN -> Comparator.comparingInt(summary -> summary.asked() - summary.answered());
                case MOST_DOUBTS -> Comparator.comparingInt(CaseSummary::doubts).reversed();
            };
        }
    }

    private final ObservableList<CaseSummary> cases = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.IMPORTED);
    private final ObjectProperty<@Nullable String> current = new SimpleObjectProperty<>();

    /// In order of import.
    ObservableList<CaseSummary> cases() {
        return cases;
    }

    StringProperty query() {
        return query;
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    ObjectProperty<Order> order() {
        return order;
    }

    ObjectProperty<@Nullable String> current() {
        return current;
    }

    Optional<CaseSummary> find(@Nullable String id) {
        return cases.stream().filter(summary -> summary.id().equals(id)).findFirst();
    }

    int handedIn() {
        return (int) cases.stream().filter(CaseSummary::handedIn).count();
    }

    /// The cases that the filter shows and whose name has what is searched for, by where they stand.
    Map<Progress, List<CaseSummary>> groups() {
        String wanted = query.get().strip().toLowerCase(Locale.ROOT);
        Map<Progress, List<CaseSummary>> groups = new EnumMap<>(Progress.class);
        for (Progress progress : Progress.values()) {
            groups.put(progress, cases.stream().filter(summary -> summary.progress() == progress)
                    .filter(filter.get()::shows)
                    .filter(summary -> summary.id().toLowerCase(Locale.ROOT).contains(wanted))
                    .sorted(order.get().by()).toList());
        }
        return groups;
    }

    /// Replaces what is known of one case.
    void update(CaseSummary summary) {
        for (int i = 0; i < cases.size(); i++) {
            // One change of one case: replacing all of them would tell of each.
            if (cases.get(i).id().equals(summary.id()) && !cases.get(i).equals(summary)) {
                cases.set(i, summary);
            }
        }
    }

    /// Where to go on: what was begun, else the first that is left, else any.
    Optional<String> first() {
        return cases.stream().filter(summary -> summary.progress() == Progress.BUSY).findFirst()
                .or(() -> cases.stream().filter(summary -> !summary.handedIn()).findFirst())
                .or(() -> cases.stream().findFirst()).map(CaseSummary::id);
    }

    /// The case beside the current one in the list as it is shown; empty at its ends.
    Optional<String> beside(int by) {
        List<String> shown = shown().stream().map(CaseSummary::id).toList();
        int at = shown.indexOf(current.get()) + by;
        return at >= 0 && at < shown.size() && shown.contains(current.get())
                ? Optional.of(shown.get(at))
                : shown.stream().filter(id -> !id.equals(current.get()) && !shown.contains(current.get())).findFirst();
    }

    /// In the order of the groups.
    List<CaseSummary> shown() {
        return groups().values().stream().flatMap(List::stream).toList();
    }

    /// The next case after the current one that is not handed in, round at the end.
    Optional<String> next() {
        int at = cases.stream().map(CaseSummary::id).toList().indexOf(current.get());
        for (int step = 1; step <= cases.size(); step++) {
            CaseSummary candidate = cases.get((at + step) % cases.size());
            if (!candidate.handedIn() && !candidate.id().equals(current.get())) {
                return Optional.of(candidate.id());
            }
        }
        return Optional.empty();
    }
}
