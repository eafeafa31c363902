package nl.tweespraak.intake;

import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Speaker;
import org.jspecify.annotations.Nullable;

/// Who a label may be, by words in it. A guess is shown and asked about; it is never read by.
final class LabelGuess {

    private static final Map<Speaker, List<String>> WORDS = Map.of(Speaker.POLICE, List.of("politie", "police"),
            Speaker.SYSTEM, List.of("system", "systeem", "bot", "automatisch", "automatic", "info", "notification"),
            Speaker.COUNSELLOR,
            List.of("hulpverlener", "medewerker", "counsellor", "counselor", "supporter", "operator", "agent",
                    "vrijwilliger", "volunteer", "begeleider", "helper", "employee", "staff", "fier"),
            Speaker.CHATTER, List.of("bezoeker", "visitor", "chatter", "cliënt", "client", "hulpvrager", "seeker",
                    "gast", "guest", "anoniem", "anonymous", "user", "gebruiker", "customer", "klant"));
    private static final List<Speaker> ORDER = List.of(Speaker.POLICE, Speaker.SYSTEM, Speaker.COUNSELLOR,
            Speaker.CHATTER);

    private LabelGuess() {
    }

    /// Null where nothing says so.
    static @Nullable Speaker of(String label) {
        String plain = Speakers.plain(label);
        return ORDER.stream().filter(it -> WORDS.getOrDefault(it, List.of()).stream().anyMatch(plain::contains))
                .findFirst().orElse(null);
    }
}
