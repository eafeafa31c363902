package nl.tweespraak.intake;

import java.util.Map;
import java.util.TreeMap;
import nl.tweespraak.model.Speaker;
import org.jspecify.annotations.Nullable;

/// Completes a suggested mapping by what the values say: how times are written, and who the labels may be.
final class Suggestions {

    private Suggestions() {
    }

    static Mapping of(Mapping mapping, @Nullable Sample speaker, @Nullable Sample at, @Nullable Sample startedOn,
            Dialect dialect) {
        Dialect written = dialect;
        if (dialect.times() == null) {
            String times = at == null ? null : TimeForms.of(at.filled(), null);
            String days = startedOn == null ? null : TimeForms.ofDays(startedOn.filled(), null);
            String form = times == null || times.isEmpty() ? days : times;
            written = dialect.withTimes(form == null || form.isEmpty() ? null : form);
        }
        Map<String, Speaker> labels = new TreeMap<>();
        Speakers known = new Speakers(Map.of());
        if (speaker != null) {
            speaker.filled().forEach(it -> {
                Label label = known.label(it.strip(), 1);
                if (label.speaker() == null && label.guess() != null) {
                    labels.put(label.label(), label.guess());
                }
            });
        }
        return mapping.withSpeakers(labels).with(written);
    }
}
