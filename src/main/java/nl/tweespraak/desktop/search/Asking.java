package nl.tweespraak.desktop.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.study.search.SearchQuery;

/// What is asked for beside words, as it is written down to return to.
final class Asking {

    private static final String SPEAKER = "speaker";
    private static final String VARIABLE = "variable";
    private static final String ANSWER = "answer";

    private Asking() {
    }

    static Map<String, String> place(SearchQuery query) {
        Map<String, String> place = new LinkedHashMap<>();
        if (query.speaker() != null) {
            place.put(SPEAKER, query.speaker().word());
        }
        if (query.coded() != null) {
            place.put(VARIABLE, query.coded().variable());
            place.put(ANSWER, query.coded().answer().written());
        }
        return place;
    }

    /// What no longer exists is not asked for.
    static SearchQuery query(String text, Map<String, String> place, Codebook codebook) {
        Speaker speaker = null;
        for (Speaker each : Speaker.values()) {
            speaker = each.word().equals(place.get(SPEAKER)) ? each : speaker;
        }
        SearchQuery.Coded coded = Optional.ofNullable(place.get(VARIABLE)).flatMap(codebook::find)
                .flatMap(it -> answers(it).filter(each -> each.written().equals(place.get(ANSWER))).findFirst()
                        .map(each -> new SearchQuery.Coded(it.name(), each)))
                .orElse(null);
        return new SearchQuery(text, speaker, coded);
    }

    /// Those that can be asked for.
    static Stream<Answer> answers(Variable variable) {
        return Stream.concat(variable.categories().stream().map(it -> new Answer.One(it.code())),
                Stream.of(Answer.Missing.UNKNOWN));
    }
}
