package nl.tweespraak.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which column of a table holds what; -1 for one that is not there.
///
/// @param group tells the transcripts apart
/// @param time the time of day where it stands apart from the day
/// @param count how many columns every row must have
/// @param missing names of columns that are needed and not there
/// @param twice whether a column that is read stands there twice
record Columns(int group, int id, int startedOn, int position, int speaker, int at, int time, int text,
        SortedMap<String, Integer> attributes, int count, List<String> missing, boolean twice) {

    static final String ATTRIBUTE = "attribute.";

    Columns {
        attributes = Collections.unmodifiableSortedMap(attributes);
        missing = List.copyOf(missing);
    }

    static Columns of(List<String> header, @Nullable Mapping mapping) {
        return mapping == null || mapping.hasNoPlaces() ? known(header) : mapped(header, mapping);
    }

    private static Columns known(List<String> header) {
        Search search = new Search(header.stream().map(name -> {
            String plain = name.strip();
            return plain.startsWith(ATTRIBUTE) ? plain : plain.toLowerCase(Locale.ROOT);
        }).toList());
        SortedMap<String, Integer> attributes = new TreeMap<>();
        for (String name : search.names) {
            if (name.startsWith(ATTRIBUTE) && name.length() > ATTRIBUTE.length()) {
                attributes.put(name.substring(ATTRIBUTE.length()), search.optional(name));
            }
        }
        int id = search.needed("transcript");
        return new Columns(id, id, search.optional("startedon"), search.needed("position"), search.needed("speaker"),
                search.optional("at"), -1, search.needed("text"), attributes, header.size(), search.missing,
                search.twice);
    }

    private static Columns mapped(List<String> header, Mapping mapping) {
        Search search = new Search(header.stream().map(String::strip).toList());
        SortedMap<String, Integer> attributes = new TreeMap<>();
        mapping.attributes().forEach((name, column) -> attributes.put(name, search.needed(column)));
        int id = search.needed(mapping.id());
        int group = mapping.transcripts() == null ? id : search.needed(mapping.transcripts());
        return new Columns(group, id, search.needed(mapping.startedOn()), search.needed(mapping.messages()),
                search.needed(mapping.speaker()), search.needed(mapping.at()), search.needed(mapping.time()),
                search.needed(mapping.text()),
                attributes, header.size(), search.missing, search.twice);
    }

    boolean isComplete() {
        return missing.isEmpty();
    }

    private static final class Search {
        private final List<String> names;
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<String, Integer> counts = new HashMap<>();
        private final List<String> missing = new ArrayList<>();
        private boolean twice;

        Search(List<String> names) {
            this.names = names;
            for (int i = 0; i < names.size(); i++) {
                places.putIfAbsent(names.get(i), i);
                counts.merge(names.get(i), 1, Integer::sum);
            }
        }

        int optional(String name) {
            twice |= counts.getOrDefault(name, 0) > 1;
            return places.getOrDefault(name, -1);
        }

        int needed(@Nullable String name) {
            if (name == null) {
                return -1;
            }
            int place = optional(name.strip());
            if (place < 0 && !missing.contains(name)) {
                missing.add(name);
            }
            return place;
        }
    }
}
