package nl.tweespraak.exchange.spss;

import java.util.List;

/// A multiple-response set: variables that are 1 where their category was chosen.
///
/// @param name begins with a dollar sign
/// @param variables names of variables of the file
public record SavSet(String name, String label, List<String> variables) {

    public SavSet {
        variables = List.copyOf(variables);
    }
}
