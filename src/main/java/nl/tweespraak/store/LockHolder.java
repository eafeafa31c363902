package nl.tweespraak.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.json.JsonNumber;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// Who has a study.
///
/// @param user the name at the operating system
/// @param process its number for a process
/// @param since when it was opened, to the second
record LockHolder(String user, long process, Instant since) {

    private static final JsonLimits LIMITS = new JsonLimits(1000, 2, 20, 4000);

    /// This process, now.
    static LockHolder now() {
        return new LockHolder(System.getProperty("user.name", "?"), ProcessHandle.current().pid(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    String toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("user", user);
        json.put("process", process);
        json.put("since", since.toString());
        return Json.write(json);
    }

    /// Empty where it says nothing that can be read: whoever has the study may be writing it just now.
    static Optional<LockHolder> parse(String json) {
        try {
            if (Json.read(json, LIMITS) instanceof JsonObject object && object.get("user") instanceof JsonString user
                    && object.get("process") instanceof JsonNumber process
                    && object.get("since") instanceof JsonString since) {
                return Optional.of(
                        new LockHolder(user.value(), process.value().longValueExact(), Instant.parse(since.value())));
            }
            return Optional.empty();
        } catch (Refusal | ArithmeticException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The clock of this computer, since that is the one its user looks at.
    Text inUse() {
        String time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault())
                .format(since);
        return new Text("Dit onderzoek is al open: bij %s, sinds %s (proces %d). Sluit het daar eerst.",
                "This study is open already: with %s, since %s (process %d). Close it there first.").with(user, time,
                        process);
    }
}
