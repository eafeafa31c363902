package nl.tweespraak.store;

import java.nio.CharBuffer;
import java.util.HashSet;
import java.util.Set;
import nl.tweespraak.model.Text;

/// How hard a new passphrase is to guess, in words: by its length and by how much in it differs. A rough measure, kinder to
/// several words than to a few odd characters.
public enum PassphraseStrength {
    WEAK, FAIR, STRONG;

    private static final int FAIR_LENGTH = 12;
    private static final int STRONG_LENGTH = 20;
    private static final int FAIR_DIFFERENT = 6;
    private static final int STRONG_DIFFERENT = 9;

    public Text words() {
        return switch (this) {
            case WEAK -> new Text("Zwak: wie ernaar raadt, is er gauw. Neem vier of meer losse woorden.",
                    "Weak: whoever guesses has it soon. Take four or more unrelated words.");
            case FAIR -> new Text("Redelijk. Met een woord erbij is hij sterk.",
                    "Fair. With one more word it is strong.");
            case STRONG -> new Text("Sterk.", "Strong.");
        };
    }

    public static PassphraseStrength of(char[] passphrase) {
        Set<Integer> different = new HashSet<>();
        int length = 0;
        int before = Integer.MIN_VALUE;
        for (int letter : CharBuffer.wrap(passphrase).codePoints().map(Character::toLowerCase).toArray()) {
            // A letter that repeats the one before, or follows it in the alphabet or on the keyboard's row of figures,
            // adds nothing.
            length += Math.abs(letter - before) > 1 ? 1 : 0;
            different.add(letter);
            before = letter;
        }
        if (length >= STRONG_LENGTH && different.size() >= STRONG_DIFFERENT) {
            return STRONG;
        }
        return length >= FAIR_LENGTH && different.size() >= FAIR_DIFFERENT ? FAIR : WEAK;
    }
}
