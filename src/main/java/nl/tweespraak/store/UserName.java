package nl.tweespraak.store;

import java.text.Normalizer;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// How the name of somebody who has a key is written.
final class UserName {

    private static final int LONGEST = 100;

    private UserName() {
    }

    static String normal(String user) {
        return Normalizer.normalize(user, Normalizer.Form.NFC).strip();
    }

    /// @throws Refusal where it is no name
    static String required(String user) {
        String name = normal(user);
        if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal(new Text("Dit is geen naam: neem er een van 1 tot %d tekens, op één regel.",
                    "This is no name: take one of 1 to %d characters, on one line.").with(LONGEST));
        }
        return name;
    }
}
