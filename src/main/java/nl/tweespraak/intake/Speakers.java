package nl.tweespraak.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tweespraak.model.Speaker;

/// Who is meant by a label in a file: the known words, Dutch and English, and those of a mapping, which go first.
final class Speakers {

    private static final Map<String, Speaker> KNOWN = Map.ofEntries(Map.entry("chatter", Speaker.CHATTER),
            Map.entry("bezoeker", Speaker.CHATTER), Map.entry("cliënt", Speaker.CHATTER),
            Map.entry("client", Speaker.CHATTER), Map.entry("seeker", Speaker.CHATTER),
            Map.entry("counsellor", Speaker.COUNSELLOR), Map.entry("hulpverlener", Speaker.COUNSELLOR),
            Map.entry("medewerker", Speaker.COUNSELLOR), Map.entry("supporter", Speaker.COUNSELLOR),
            Map.entry("police", Speaker.POLICE), Map.entry("politie", Speaker.POLICE),
            Map.entry("system", Speaker.SYSTEM), Map.entry("systeem", Speaker.SYSTEM));

    private final Map<String, Speaker> words = new HashMap<>(KNOWN);
    private final int longest;

    Speakers(Map<String, Speaker> mapped) {
        mapped.forEach((label, speaker) -> words.put(plain(label), speaker));
        longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    Optional<Speaker> find(String label) {
        Speaker exact = words.get(label);
        return exact != null ? Optional.of(exact) : Optional.ofNullable(words.get(plain(label)));
    }

    /// Known, or guessed by words in it; a guess is shown and asked about.
    Label label(String label, int count) {
        return new Label(label, count, find(label).orElse(null), LabelGuess.of(label));
    }

    /// No label of more characters than this is a speaker, white space around it and composed accents included.
    int longest() {
        return 4 * longest + 100;
    }

    /// Case, surrounding white space and the way an accent is composed make no difference.
    static String plain(String label) {
        return Normalizer.normalize(label.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
