package nl.tweespraak.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespraak.model.Apart;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.StudyFile;

/// The reverse of an import, as long as nothing was said about what it brought.
final class RemovingImport {

    private final StudyFile file;

    RemovingImport(StudyFile file) {
        this.file = file;
    }

    /// @throws Refusal where something was said about one of its transcripts
    void remove(UUID imported, String author, Instant at) {
        boolean anythingSaid = file.transcripts().stream().filter(it -> it.imported().equals(imported))
                .anyMatch(it -> file.entries(it.id()).filter(said -> !said.entries().isEmpty()).isPresent())
                || file.links().stream().anyMatch(it -> importOf(it.into()).equals(Optional.of(imported)))
                || apart().anyMatch(it -> importOf(it.other()).equals(Optional.of(imported)));
        if (anythingSaid) {
            throw new Refusal(new Text("Over deze gesprekken is al iets vastgelegd: ze blijven.",
                    "Something was recorded about these transcripts already: they stay."));
        }
        file.imported().remove(imported, UUID.randomUUID(), author, at);
    }

    private Stream<Apart> apart() {
        List<Apart> found = new ArrayList<>();
        file.eachCase(it -> it.entries().stream().filter(Apart.class::isInstance).map(Apart.class::cast)
                .forEach(found::add));
        return found.stream();
    }

    private Optional<UUID> importOf(String id) {
        return file.transcripts().stream().filter(it -> it.id().equals(id)).map(it -> it.imported()).findFirst();
    }
}
