package nl.tweespraak.codebook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.tweespraak.json.JsonValue;

/// The names that a data set's columns will have: each one that SPSS takes, none twice.
final class Names {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final int MAX_BYTES = 64;
    private static final Set<String> RESERVED = Set.of("all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not",
            "or", "to", "with");

    /// In small letters: SPSS does not tell `Age` from `age`. The first two columns of every export are taken.
    private final Set<String> taken = new HashSet<>(Set.of("case", "edition"));
    private final Faults faults;

    Names(Faults faults) {
        this.faults = faults;
    }

    /// Reports a name that SPSS would refuse; a blank one has been reported already.
    void check(String name, JsonValue at) {
        if (name.isEmpty()) {
            return;
        }
        if (!NAME.matcher(name).matches()) {
            faults.add(at, "geen geldige naam: eerst een letter, dan letters, cijfers en _",
                    "no valid name: a letter first, then letters, digits and _");
        } else if (name.length() > MAX_BYTES) {
            faults.add(at, "de naam " + name + " is langer dan 64 tekens",
                    "the name " + name + " is longer than 64 characters");
        } else if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
            faults.add(at, "de naam " + name + " is in SPSS gereserveerd", "the name " + name + " is reserved in SPSS");
        }
    }

    /// Checks a name and reports it where it is taken.
    void claim(String name, JsonValue at) {
        check(name, at);
        if (!name.isEmpty() && !taken.add(name.toLowerCase(Locale.ROOT))) {
            faults.add(at, "de naam is al in gebruik als kolom van de gegevens: " + shown(name),
                    "the name is already used for a column of the data: " + shown(name));
        }
    }

    private static String shown(String name) {
        return NAME.matcher(name).matches() ? name : "?";
    }
}
