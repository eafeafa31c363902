package nl.tweespraak.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;

/// Where a coder's own study came from: to whom the work goes back.
///
/// @param study the lead's
/// @param lead who sealed the package that it was made of
/// @param open the open half of the lead's key pair, in Base64
public record Origin(UUID study, String lead, String open) {

    String toJson() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("study", study.toString());
        members.put("lead", lead);
        members.put("open", open);
        return Json.write(members);
    }

    /// @param json empty where the study came from nowhere
    static Optional<Origin> parse(String json) {
        if (!json.isEmpty() && Json.read(json, JsonLimits.USUAL).plain() instanceof Map<?, ?> it
                && it.get("study") instanceof String study && it.get("lead") instanceof String lead
                && it.get("open") instanceof String open) {
            return Optional.of(new Origin(UUID.fromString(study), lead, open));
        }
        return Optional.empty();
    }
}
