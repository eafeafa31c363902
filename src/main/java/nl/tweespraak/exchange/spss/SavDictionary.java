package nl.tweespraak.exchange.spss;

import java.time.LocalDateTime;
import java.util.List;

/// All that an SPSS file says before its cases.
///
/// @param label of the file, cut at 64 bytes when written
/// @param created when it came to be
/// @param notes lines of its documents, broken at 80 bytes when written
public record SavDictionary(String label, LocalDateTime created, List<String> notes, List<SavVariable> variables,
        List<SavSet> sets) {

    public SavDictionary {
        notes = List.copyOf(notes);
        variables = List.copyOf(variables);
        sets = List.copyOf(sets);
    }
}
