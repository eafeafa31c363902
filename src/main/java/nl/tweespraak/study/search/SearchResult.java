package nl.tweespraak.study.search;

import java.util.List;

/// What a search found.
///
/// @param hits the first of them: memos, then messages, both in order of the cases' import
/// @param count how many there are in all
/// @param whole whether all transcripts were searched; else the index is still being made
public record SearchResult(List<SearchHit> hits, int count, boolean whole) {

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
