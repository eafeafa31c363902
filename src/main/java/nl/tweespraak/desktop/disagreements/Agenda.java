package nl.tweespraak.desktop.disagreements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweespraak.study.Disagreement.State;

/// The questions of a meeting, fixed when it began, and the one that is on the screen.
///
/// @param keys at least one
/// @param at counts from 0
record Agenda(List<Difference.Key> keys, int at) {

    Agenda {
        keys = List.copyOf(keys);
    }

    /// Those that wait for a meeting or, where none does, those that are undecided; of a question with several pairs of
    /// coders the first.
    ///
    /// @return empty where everything is decided
    static Optional<Agenda> of(List<Difference> rows) {
        boolean waiting = rows.stream().anyMatch(row -> row.state() == State.DISCUSS);
        Map<String, Difference.Key> keys = new LinkedHashMap<>();
        rows.stream().filter(row -> waiting ? row.state() == State.DISCUSS : !row.isDecided())
                .forEach(row -> keys.putIfAbsent(row.at(), row.key()));
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Agenda(List.copyOf(keys.values()), 0));
    }

    Difference.Key key() {
        return keys.get(at);
    }

    /// The next, or the one before; stays at the ends.
    Agenda step(int by) {
        return new Agenda(keys, Math.clamp(at + (long) by, 0, keys.size() - 1));
    }

    boolean isLast() {
        return at == keys.size() - 1;
    }
}
