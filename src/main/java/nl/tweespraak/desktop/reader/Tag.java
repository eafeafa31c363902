package nl.tweespraak.desktop.reader;

import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.model.Text;

/// How a mark is told from others, never by colour alone.
///
/// @param letters one or two
/// @param shape the style class of the letters' shape
/// @param colour the style class that gives `-tw-line` and `-tw-tint`
public record Tag(Text letters, String shape, String colour) {

    /// @param number the section's place in the codebook, from 1
    public static Tag section(int number, Text letters) {
        return new Tag(letters, "tw-section", Badges.sectionStyle(number));
    }

    /// @param index 0 for the first coder, 1 for the second
    public static Tag coder(int index, String letter) {
        return new Tag(Text.same(letter), "tw-coder", Badges.coderStyle(index));
    }
}
