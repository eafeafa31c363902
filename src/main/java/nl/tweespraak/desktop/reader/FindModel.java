package nl.tweespraak.desktop.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Finding words in the messages of a case, whatever their case and accents: what matches, and which match is looked at.
final class FindModel {

    /// Where the words stand.
    ///
    /// @param from in UTF-16
    /// @param to exclusive
    record Match(Place place, int from, int to) {
    }

    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Match> matches = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private Map<Place, List<Match>> byPlace = Map.of();
    private List<Row.Line> lines = List.of();
    private @Nullable Place begun;
    /// Made at the first search.
    private List<Folded> folded = List.of();

    FindModel() {
        query.addListener(_ -> search());
    }

    StringProperty query() {
        return query;
    }

    ObservableList<Match> matches() {
        return matches;
    }

    List<Match> matchesAt(Place place) {
        return byPlace.getOrDefault(place, List.of());
    }

    /// The match looked at, counted from 0; -1 where there is none.
    ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    @Nullable
    Match looked() {
        return at.get() < 0 ? null : matches.get(at.get());
    }

    /// Where the search begins: there it looks for the first match, and there one may go back to.
    void begin(@Nullable Place place) {
        begun = place;
    }

    @Nullable
    Place begun() {
        return begun;
    }

    void read(List<Row.Line> in) {
        begun = null;
        lines = List.copyOf(in);
        folded = List.of();
        search();
    }

    /// To the next match, or back; round at the ends.
    void step(int by) {
        if (!matches.isEmpty()) {
            at.set(Math.floorMod(at.get() + by, matches.size()));
        }
    }

    private void search() {
        String wanted = Folded.of(query.get().strip()).text();
        List<Match> found = new ArrayList<>();
        if (!wanted.isEmpty()) {
            if (folded.isEmpty()) {
                folded = lines.stream().map(line -> Folded.of(line.message().text())).toList();
            }
            for (int i = 0; i < lines.size(); i++) {
                find(lines.get(i).place(), folded.get(i), wanted, found);
            }
        }
        at.set(-1);
        byPlace = found.stream().collect(Collectors.groupingBy(Match::place));
        matches.setAll(found);
        at.set(first(found));
    }

    /// The first match from where the search began, else the first of all.
    private int first(List<Match> found) {
        if (found.isEmpty() || begun == null) {
            return found.isEmpty() ? -1 : 0;
        }
        Set<Place> before = lines.stream().map(Row.Line::place).takeWhile(place -> !place.equals(begun))
                .collect(Collectors.toSet());
        int first = (int) found.stream().takeWhile(match -> before.contains(match.place())).count();
        return first == found.size() ? 0 : first;
    }

    private static void find(Place place, Folded in, String wanted, List<Match> found) {
        for (int from = in.find(wanted, 0); from >= 0; from = in.find(wanted, from + wanted.length())) {
            found.add(new Match(place, in.start(from), in.end(from + wanted.length())));
        }
    }
}
