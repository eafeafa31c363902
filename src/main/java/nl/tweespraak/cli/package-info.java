/// The command line: one small class per command, and the wiring of the services that both faces use.
///
/// In: arguments, files, a passphrase. Out: results on standard output, problems on standard error, an exit code. It
/// holds no rule of the domain, and a command loads no JavaFX class.
@NullMarked
package nl.tweespraak.cli;

import org.jspecify.annotations.NullMarked;
