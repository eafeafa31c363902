package nl.tweespraak.oracle;

import java.nio.file.Path;

/// A file handed to a command, and what must come of it.
///
/// @param command `import`, `codings`, `screen` or `decide`
public record Step(String command, Path file, Outcome expected) {
}
