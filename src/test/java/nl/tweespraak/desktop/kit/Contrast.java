package nl.tweespraak.desktop.kit;

import javafx.scene.paint.Color;

/// How well colours are told apart, after the Web Content Accessibility Guidelines.
public final class Contrast {

    /// What text needs at least, level AA, of any size.
    public static final double TEXT = 4.5;
    /// What icons, lines and rings need at least.
    public static final double SIGN = 3;

    private Contrast() {
    }

    /// From 1 to 21; both opaque.
    public static double ratio(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /// What is seen of a colour that may let another through.
    public static Color over(Color upper, Color lower) {
        double part = upper.getOpacity();
        return Color.color(upper.getRed() * part + lower.getRed() * (1 - part),
                upper.getGreen() * part + lower.getGreen() * (1 - part),
                upper.getBlue() * part + lower.getBlue() * (1 - part));
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
