package nl.tweespraak.study.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.tweespraak.model.TextRange;

/// Makes a hit of a text.
final class Hits {

    private Hits() {
    }

    /// Empty where not every phrase stands in the text.
    static Optional<SearchHit> of(String caseId, SearchHit.Place place, String text, List<Phrase> phrases) {
        List<TextRange> ranges = new ArrayList<>();
        for (Phrase phrase : phrases) {
            List<TextRange> found = phrase.ranges(text);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            ranges.addAll(found);
        }
        List<TextRange> sorted = ranges.stream().distinct()
                .sorted(Comparator.comparingInt(TextRange::start).thenComparingInt(TextRange::end)).toList();
        return Optional.of(new SearchHit(caseId, place, text, sorted));
    }
}
