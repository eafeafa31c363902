package nl.tweespraak.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One anonymised conversation.
///
/// @param startedOn the day it began in Europe/Amsterdam, where known
/// @param attributes what the platform knows of the visitor, by name
/// @param messages in order, positions 1, 2, 3, ...
public record Transcript(String id, @Nullable LocalDate startedOn, SortedMap<String, String> attributes,
        List<Message> messages) {

    /// The name by which a codebook refers to [#startedOn].
    public static final String STARTED_ON = "startedOn";

    public Transcript {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        messages = List.copyOf(messages);
    }

    @Override
    public String toString() {
        return "transcript " + id;
    }
}
