package nl.tweespraak.cli;

import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Text;

/// What a command has to say when it is done.
///
/// @param fields for `--json`, in order, without the problems
/// @param words for people
/// @param problems in the data; with one of them the command ends with 1
record Report(Map<String, ?> fields, List<Text> words, List<Problem> problems) {

    static Report of(Map<String, ?> fields, Text... words) {
        return new Report(fields, List.of(words), List.of());
    }
}
