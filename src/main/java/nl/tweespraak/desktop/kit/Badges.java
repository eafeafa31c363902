package nl.tweespraak.desktop.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// The small marks: states, the letters of a codebook's sections, the letters of coders.
public final class Badges {

    /// What a badge says beside its words; never by colour alone.
    public enum Tone {
        PLAIN, ACCENT, DONE, WARNING, DANGER, DASHED;

        String style() {
            return "tw-badge-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Sections have eight colours; a ninth starts again at the first, the letters tell them apart.
    private static final int SECTIONS = 8;

    private Badges() {
    }

    /// @param ikon null for none
    public static Label badge(Tone tone, ObservableValue<String> words, @Nullable Ikon ikon) {
        Label badge = new Label();
        badge.textProperty().bind(words);
        badge.getStyleClass().addAll("tw-badge", tone.style());
        badge.setMinWidth(Label.USE_PREF_SIZE);
        if (ikon != null) {
            badge.setGraphic(Icons.small(ikon));
        }
        return badge;
    }

    /// The two letters of a section on its colour.
    ///
    /// @param number its place in the codebook, from 1
    public static Label section(int number, ObservableValue<String> letters) {
        Label label = new Label();
        label.textProperty().bind(letters);
        label.getStyleClass().addAll("tw-section", sectionStyle(number));
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    /// A style class that gives a node `-tw-line` and `-tw-tint` of the section.
    ///
    /// @param number its place in the codebook, from 1
    public static String sectionStyle(int number) {
        return "tw-section-" + ((number - 1) % SECTIONS + 1);
    }

    /// What stands in a coder's circle: A, B, …
    ///
    /// @param index 0 for the first coder; at most 26 letters, then again from A
    public static String letter(int index) {
        return String.valueOf((char) ('A' + index % 26));
    }

    /// A coder's letter in a circle.
    ///
    /// @param index 0 for the first coder, 1 for the second, below 0 for somebody who does not code
    public static Label coder(int index, String letter) {
        Label label = new Label(letter);
        label.getStyleClass().addAll("tw-coder", coderStyle(index));
        label.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
        return label;
    }

    /// A style class that gives a node `-tw-line` and `-tw-tint` of the coder.
    public static String coderStyle(int index) {
        return index < 0 ? "tw-coder-none" : index % 2 == 0 ? "tw-coder-a" : "tw-coder-b";
    }
}
