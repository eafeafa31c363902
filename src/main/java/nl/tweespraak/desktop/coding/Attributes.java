package nl.tweespraak.desktop.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.AnswerWords;
import nl.tweespraak.desktop.kit.AttributeWords;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;

/// What the platform knows of a visitor, in words: `Chat met Fier · ingevuld: gender vrouw, leeftijd 24`. What fills a
/// variable stands last, named as the codebook names it. A name or value that nobody foresaw is shown as it is.
final class Attributes {

    private final Codebook codebook;
    private final Words words;

    Attributes(Codebook codebook, Words words) {
        this.codebook = codebook;
        this.words = words;
    }

    /// In the words of the language that is chosen now.
    String of(List<Transcript> transcripts) {
        if (transcripts.isEmpty()) {
            return "";
        }
        Transcript first = transcripts.getFirst();
        Map<String, Variable> filling = new LinkedHashMap<>();
        for (Variable variable : codebook.variables()) {
            if (variable.filledFrom() != null && first.attributes().containsKey(variable.filledFrom().attribute())) {
                filling.putIfAbsent(variable.filledFrom().attribute(), variable);
            }
        }
        String others = first.attributes().entrySet().stream().filter(entry -> !filling.containsKey(entry.getKey()))
                .map(entry -> AttributeWords.of(words, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" · "));
        if (filling.isEmpty()) {
            return others;
        }
        String filled = words.get("coding.filledIn", filling.entrySet().stream()
                .map(entry -> filled(entry.getValue(), first, first.attributes().getOrDefault(entry.getKey(), "")))
                .collect(Collectors.joining(", ")));
        return others.isEmpty() ? filled : others + " · " + filled;
    }

    private String filled(Variable variable, Transcript transcript, String value) {
        Language language = words.language();
        String says = variable.fill(transcript).map(answer -> words.get(AnswerWords.text(variable, answer)))
                .orElse(value);
        return AttributeWords.together(words.get(new Text(lower(variable, Language.NL), lower(variable, Language.EN))),
                says.toLowerCase(language.locale()));
    }

    private static String lower(Variable variable, Language language) {
        return variable.shortLabel().in(language).toLowerCase(Locale.ROOT);
    }
}
