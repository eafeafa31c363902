package nl.tweespraak.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.store.JournalLine;
import nl.tweespraak.study.Study;

/// The mappings that a study was imported with, the newest first: what had a shape once, will have it next year.
public final class KnownMappings {

    private static final JsonLimits LIMITS = new JsonLimits(2 * Limits.MESSAGE, 64, 10 * Limits.TRANSCRIPTS,
            1_000_000_000);

    private final List<Mapping> mappings;

    private KnownMappings(List<Mapping> mappings) {
        this.mappings = List.copyOf(mappings);
    }

    /// Reads them from the journal, where each import has the mapping that it was read by.
    public static KnownMappings of(Study study) {
        Set<Mapping> found = new LinkedHashSet<>();
        for (JournalLine line : study.file().edits("Import").reversed()) {
            written(study.file().payload(line.edit())).ifPresent(found::add);
        }
        return new KnownMappings(List.copyOf(found));
    }

    /// One that comes first, such as of a file.
    public KnownMappings with(Mapping mapping) {
        List<Mapping> all = new ArrayList<>(mappings);
        all.remove(mapping);
        all.addFirst(mapping);
        return new KnownMappings(all);
    }

    public List<Mapping> all() {
        return mappings;
    }

    /// The first that the beginning of a file is read with, and by which no speaker is unknown.
    public Optional<Mapping> fitting(FirstLook look) {
        return mappings.stream().filter(look::fits).findFirst();
    }

    /// One that a later edition of the program no longer reads is left out.
    private static Optional<Mapping> written(String payload) {
        if (!(Json.read(payload, LIMITS) instanceof JsonObject members)
                || !(members.get("mapping") instanceof JsonString mapping) || mapping.value().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Mapping.parse(mapping.value()));
        } catch (Refusal _) {
            return Optional.empty();
        }
    }
}
