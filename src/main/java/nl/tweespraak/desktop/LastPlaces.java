package nl.tweespraak.desktop;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.tweespraak.desktop.coding.CodingController.Left;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.json.JsonNumber;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonString;
import org.jspecify.annotations.Nullable;

/// Where each person was in each study, so that reopening returns there. Names and numbers, nothing of the content.
final class LastPlaces {

    private static final String NAME = "places";
    private static final String SCREENS = "screens";

    private final Preferences preferences;
    /// Also where nothing can be written a lock leads back.
    private final Map<String, Stay> known = new HashMap<>();

    LastPlaces(Preferences preferences) {
        this.preferences = preferences;
    }

    synchronized Stay find(String study, String person) {
        Stay here = known.get(key(study, person));
        if (here != null) {
            return here;
        }
        JsonObject stored = preferences.read(NAME);
        return stored != null && stored.get(key(study, person)) instanceof JsonObject place ? read(place) : Stay.NONE;
    }

    private static Stay read(JsonObject place) {
        Left coding = place.get("case") instanceof JsonString caseId
                ? new Left(caseId.value(), text(place, "variable"), text(place, "transcript"),
                        place.get("position") instanceof JsonNumber number ? number.value().intValue() : 0)
                : null;
        Map<String, Map<String, String>> places = new HashMap<>();
        if (place.get(SCREENS) instanceof JsonObject screens) {
            screens.members().forEach((screen, value) -> {
                if (value instanceof JsonObject inside) {
                    places.put(screen, texts(inside));
                }
            });
        }
        return new Stay(text(place, "screen"), coding, places);
    }

    private static Map<String, String> texts(JsonObject object) {
        Map<String, String> texts = new HashMap<>();
        object.members().forEach((name, value) -> {
            if (value instanceof JsonString text) {
                texts.put(name, text.value());
            }
        });
        return texts;
    }

    synchronized void keep(String study, String person, Stay stay) {
        known.put(key(study, person), stay);
        Map<String, @Nullable Object> places = new LinkedHashMap<>();
        JsonObject stored = preferences.read(NAME);
        if (stored != null) {
            places.putAll(stored.members());
        }
        Map<String, @Nullable Object> place = new LinkedHashMap<>();
        place.put("screen", stay.screen());
        Left coding = stay.coding();
        if (coding != null) {
            place.put("case", coding.caseId());
            place.put("variable", coding.variable());
            place.put("transcript", coding.transcript());
            place.put("position", coding.position());
        }
        place.put(SCREENS, stay.places());
        places.put(key(study, person), place);
        preferences.write(NAME, places);
    }

    private static String key(String study, String person) {
        return study + " · " + person;
    }

    private static @Nullable String text(JsonObject place, String name) {
        return place.get(name) instanceof JsonString text ? text.value() : null;
    }
}
