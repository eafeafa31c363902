package nl.tweespraak.desktop;

import java.util.HashMap;
import java.util.Map;
import nl.tweespraak.desktop.coding.CodingController.Left;
import org.jspecify.annotations.Nullable;

/// Where somebody was in a study. Names and numbers, nothing of the content.
///
/// @param screen the one that was open; null where nothing is known
/// @param coding null where no case was open
/// @param places in the other screens, by their ids
record Stay(@Nullable String screen, @Nullable Left coding, Map<String, Map<String, String>> places) {

    static final Stay NONE = new Stay(null, null, Map.of());

    Stay {
        places = Map.copyOf(places);
    }

    Stay at(String now) {
        return new Stay(now, coding, places);
    }

    Stay coding(Left now) {
        return new Stay(screen, now, places);
    }

    Stay place(String of, Map<String, String> now) {
        Map<String, Map<String, String>> all = new HashMap<>(places);
        all.put(of, Map.copyOf(now));
        return new Stay(screen, coding, all);
    }
}
