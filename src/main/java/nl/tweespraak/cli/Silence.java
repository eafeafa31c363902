package nl.tweespraak.cli;

/// Configures the JDK's logging to say nothing: the libraries' notes belong on no terminal, and may hold what is nobody's
/// business. The logging calls its constructor.
public final class Silence {
}
