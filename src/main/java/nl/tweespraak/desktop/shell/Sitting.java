package nl.tweespraak.desktop.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.tweespraak.desktop.kit.Badges;

/// What the frame says about the open study, and who sits at it.
///
/// @param codebook the edition: ckm-2022
/// @param sample its data is invented
/// @param person who is at the desk
/// @param people everybody who may sit down here, in the order of their colours; those who do not code last
/// @param sitDown lets another of them take the seat
/// @param lock closes the study until somebody gives the passphrase
/// @param close closes the study
public record Sitting(String title, String codebook, boolean sample, Seat person, List<Seat> people,
        Consumer<Seat> sitDown, Runnable lock, Runnable close) {

    /// @param coder the number of the coder's colour, from 0; -1 for who does not code
    public record Seat(String name, int coder) {

        /// What stands in the circle.
        public String letter() {
            return coder < 0
                    ? name.substring(0, 1).toUpperCase(Locale.ROOT)
                    : Badges.letter(coder);
        }
    }
}
