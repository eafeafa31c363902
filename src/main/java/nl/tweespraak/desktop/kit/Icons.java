package nl.tweespraak.desktop.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of Material Design 2, 18 px at text size 100 %, in the quiet colour.
public final class Icons {

    private Icons() {
    }

    public static FontIcon of(Ikon ikon) {
        return icon(ikon, "tw-icon");
    }

    /// 16 px, for rows.
    public static FontIcon small(Ikon ikon) {
        return icon(ikon, "tw-icon-small");
    }

    public static FontIcon warning(Ikon ikon) {
        FontIcon icon = small(ikon);
        icon.getStyleClass().add("tw-warning");
        return icon;
    }

    public static FontIcon done(Ikon ikon) {
        FontIcon icon = small(ikon);
        icon.getStyleClass().add("tw-done");
        return icon;
    }

    private static FontIcon icon(Ikon ikon, String style) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().add(style);
        return icon;
    }
}
