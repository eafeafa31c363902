package nl.tweespraak.intake;

import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import org.jspecify.annotations.Nullable;

/// How one file of several would be read.
///
/// @param mapping null where it has a known format or is refused
/// @param problems why it cannot be read, or which transcripts of its beginning are bad
public record FilePlan(Path path, Kind kind, @Nullable Mapping mapping, List<Problem> problems) {

    /// What there is to do yet.
    public enum Kind {
        /// It has a known format: nothing.
        KNOWN,
        /// A mapping of an import before fits: nothing.
        REMEMBERED,
        /// A mapping is suggested: somebody looks at it.
        SUGGESTED,
        /// It cannot be read at all.
        REFUSED
    }

    public FilePlan {
        problems = List.copyOf(problems);
    }

    /// It can be imported as it is.
    public boolean isReady() {
        return kind == Kind.KNOWN || kind == Kind.REMEMBERED;
    }

    public MappedFile file() {
        return new MappedFile(path, mapping);
    }

    /// Looks at a file: the known format goes first, then what is remembered, then what its names and values suggest.
    ///
    /// @throws Cancelled where the progress said so
    public static FilePlan of(Path path, KnownMappings known, Progress progress) {
        try {
            FirstLook look = FirstLook.at(path);
            Preview bare = look.preview(null, 0, progress);
            if (!bare.refused() && bare.read() > 0) {
                return new FilePlan(path, Kind.KNOWN, null, bare.problems());
            }
            Mapping remembered = known.fitting(look).orElse(null);
            if (remembered != null) {
                return new FilePlan(path, Kind.REMEMBERED, remembered,
                        look.preview(remembered, 0, progress).problems());
            }
            Findings findings = look.find(Start.NONE);
            return !bare.refused() && findings.known()
                    ? new FilePlan(path, Kind.KNOWN, null, bare.problems())
                    : new FilePlan(path, Kind.SUGGESTED, findings.mapping(), bare.problems());
        } catch (Refusal refusal) {
            return new FilePlan(path, Kind.REFUSED, null, refusal.problems());
        }
    }
}
