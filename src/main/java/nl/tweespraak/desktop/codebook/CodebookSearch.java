package nl.tweespraak.desktop.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Notes;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Finds questions by what stands in them, in both languages.
final class CodebookSearch {

    private CodebookSearch() {
    }

    /// Those in which every word of the query stands; all where it is blank. In the codebook's order.
    static List<Variable> of(Codebook codebook, String query) {
        List<String> words = Arrays.stream(query.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(it -> !it.isEmpty()).toList();
        return codebook.variables().stream().filter(it -> {
            String text = text(it);
            return words.stream().allMatch(text::contains);
        }).toList();
    }

    private static String text(Variable variable) {
        StringBuilder text = new StringBuilder(variable.name());
        add(text, variable.label());
        add(text, variable.notes());
        for (Category category : variable.categories()) {
            text.append(' ').append(category.name());
            add(text, category.label());
            add(text, category.notes());
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static void add(StringBuilder text, Notes notes) {
        add(text, notes.definition());
        add(text, notes.include());
        add(text, notes.exclude());
        add(text, notes.example());
    }

    private static void add(StringBuilder text, @Nullable Text words) {
        if (words != null) {
            text.append(' ').append(words.nl()).append(' ').append(words.en());
        }
    }
}
