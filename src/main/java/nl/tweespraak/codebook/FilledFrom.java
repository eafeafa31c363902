package nl.tweespraak.codebook;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Transcript;
import org.jspecify.annotations.Nullable;

/// The attribute of a transcript that an answer can be taken from.
///
/// @param attribute its name, or [Transcript#STARTED_ON]
/// @param when only where this holds; null where always
/// @param values category codes by what the platform has, in lower case; empty for numbers and dates
public record FilledFrom(String attribute, @Nullable Condition when, SortedMap<String, Integer> values) {

    public FilledFrom {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /// Case does not matter in the values.
    static FilledFrom of(String attribute, @Nullable Condition when, Map<String, Integer> values) {
        SortedMap<String, Integer> lower = new TreeMap<>();
        values.forEach((written, code) -> lower.put(written.strip().toLowerCase(Locale.ROOT), code));
        return new FilledFrom(attribute, when, lower);
    }

    /// What the platform says, unread; null where nothing. Transcripts of which this is equal are filled alike.
    public @Nullable Object said(Transcript transcript) {
        return attribute.equals(Transcript.STARTED_ON)
                ? transcript.startedOn()
                : transcript.attributes().get(attribute);
    }

    Optional<Answer> fill(Variable variable, Transcript transcript) {
        if (attribute.equals(Transcript.STARTED_ON)) {
            return Optional.ofNullable(transcript.startedOn()).map(Answer.Day::new);
        }
        String written = transcript.attributes().getOrDefault(attribute, "").strip();
        if (variable.kind().hasCategories()) {
            return Optional.ofNullable(values.get(written.toLowerCase(Locale.ROOT))).map(Answer.One::new);
        }
        return variable.parse(written).filter(Answer::isKnown);
    }
}
