package nl.tweespraak.store;

import nl.tweespraak.model.Text;

/// How much work it is to try one passphrase: the cost of Argon2id.
///
/// The bounds keep an altered `keys.json` from asking for all memory, or for no work at all.
///
/// @param memoryKib memory in KiB, 8,192 to 1,048,576
/// @param iterations passes over that memory, 1 to 16
/// @param parallelism lanes, 1 to 4
public record KeyStrength(int memoryKib, int iterations, int parallelism) {

    /// What studies get: 0.4 to 0.7 s in a JVM that has just started, on two cores. See docs/decisions/0003.
    public static final KeyStrength STANDARD = new KeyStrength(64 * 1024, 3, 1);

    /// The least that is read. For tests, where the strength of a passphrase is not what is tested.
    public static final KeyStrength LIGHT = new KeyStrength(8 * 1024, 1, 1);

    /// @throws CannotOpen where a number is out of bounds
    public KeyStrength {
        within("memoryKib", memoryKib, 8 * 1024, 1024 * 1024);
        within("iterations", iterations, 1, 16);
        within("parallelism", parallelism, 1, 4);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new CannotOpen(CannotOpen.Cause.DAMAGED,
                    new Text("De sleutels zijn beschadigd: %s is %d, maar ligt altijd tussen %d en %d.",
                            "The keys are damaged: %s is %d, but always lies between %d and %d.").with(name, value,
                                    least, most));
        }
    }
}
