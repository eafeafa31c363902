package nl.tweespraak.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The passphrases that a command was given: wiped when it ends. A variable of the environment stays where the system
/// keeps it.
final class Secrets {

    private final List<char[]> held = new ArrayList<>();

    /// @return the same
    char[] hold(char[] secret) {
        held.add(secret);
        return secret;
    }

    void wipe() {
        held.forEach(it -> Arrays.fill(it, '\0'));
    }

    /// For the proof that nothing is left.
    List<char[]> held() {
        return List.copyOf(held);
    }
}
