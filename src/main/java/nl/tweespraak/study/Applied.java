package nl.tweespraak.study;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What an edit did.
///
/// @param cases the cases it touched
/// @param rows how many of its rows changed something; of an edit without rows 1
/// @param screened the same by word, of an edit that screens
public record Applied(Set<String> cases, int rows, Map<String, Integer> screened) {

    public Applied {
        cases = Set.copyOf(new TreeSet<>(cases));
        screened = Map.copyOf(screened);
    }
}
