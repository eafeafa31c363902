package nl.tweespraak.study;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.tweespraak.store.Access;
import nl.tweespraak.store.Origin;

/// When packages last came and went.
///
/// @param sent the last one to each coder, by the name that the coder has now; in a coder's own study the last one to the
///     lead, by the lead's name
/// @param taken the last one from each that brought anything, by the sender's name
public record Traffic(Map<String, Instant> sent, Map<String, Instant> taken) {

    /// What the access log has for a task that left, before the coder's name.
    static final String TASK = "package for ";
    /// What it has for work that left.
    static final String WORK = "package";

    public Traffic {
        sent = Map.copyOf(sent);
        taken = Map.copyOf(taken);
    }

    public static Traffic of(Study study) {
        CoderNames names = new CoderNames(study.file().coders());
        Optional<Origin> origin = study.file().exchanges().origin();
        Map<String, Instant> sent = new HashMap<>();
        for (Access access : study.file().accesses()) {
            if (access.what().startsWith(TASK)) {
                sent.put(names.current(access.what().substring(TASK.length())), access.at());
            } else if (access.what().equals(WORK)) {
                origin.ifPresent(it -> sent.put(it.lead(), access.at()));
            }
        }
        Map<String, Instant> taken = new HashMap<>();
        study.file().exchanges().taken().forEach((from, at) -> taken.put(names.current(from), at));
        return new Traffic(sent, taken);
    }
}
