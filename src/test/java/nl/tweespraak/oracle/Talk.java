package nl.tweespraak.oracle;

import java.util.List;
import java.util.SortedMap;

/// A transcript: what the rules need, and its content to tell the same from another.
record Talk(String id, String startedOn, SortedMap<String, String> attributes, List<List<String>> messages) {
}
