package nl.tweespraak.desktop;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.tweespraak.desktop.coding.CodingController.Left;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.json.JsonNumber;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonString;
import org.jspecify.annotations.Nullable;

/// Where each coder was in each study, so that reopening returns there. Names and numbers, nothing of the content.
final class LastPlaces {

    private static final String NAME = "places";

    private final Preferences preferences;

    LastPlaces(Preferences preferences) {
        this.preferences = preferences;
    }

    /// Null where nothing is known.
    synchronized @Nullable Left find(String study, String coder) {
        JsonObject stored = preferences.read(NAME);
        if (stored != null && stored.get(key(study, coder)) instanceof JsonObject place
                && place.get("case") instanceof JsonString caseId) {
            return new Left(caseId.value(), text(place, "variable"), text(place, "transcript"),
                    place.get("position") instanceof JsonNumber number ? number.value().intValue() : 0);
        }
        return null;
    }

    synchronized void keep(String study, String coder, Left left) {
        Map<String, @Nullable Object> places = new LinkedHashMap<>();
        JsonObject stored = preferences.read(NAME);
        if (stored != null) {
            places.putAll(stored.members());
        }
        Map<String, @Nullable Object> place = new LinkedHashMap<>();
        place.put("case", left.caseId());
        place.put("variable", left.variable());
        place.put("transcript", left.transcript());
        place.put("position", left.position());
        places.put(key(study, coder), place);
        preferences.write(NAME, places);
    }

    private static String key(String study, String coder) {
        return study + " · " + coder;
    }

    private static @Nullable String text(JsonObject place, String name) {
        return place.get(name) instanceof JsonString text ? text.value() : null;
    }
}
