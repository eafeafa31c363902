package nl.tweespraak.desktop.kit;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignAIkonHandler;

/// Icons of Material Design 2 in the quiet colour. They are text in the icons' font and not Ikonli's own node: that
/// one has a size in pixels, these grow with the text.
public final class Icons {

    private static final double ANY_SIZE = 14;

    static {
        Font.loadFont(new MaterialDesignAIkonHandler().getFontResource().toExternalForm(), ANY_SIZE);
    }

    private Icons() {
    }

    /// 18 px at text size 100 %.
    public static Text of(Ikon ikon) {
        return icon(ikon, "tw-icon");
    }

    /// 16 px, for rows.
    public static Text small(Ikon ikon) {
        return icon(ikon, "tw-icon", "tw-icon-small");
    }

    public static Text warning(Ikon ikon) {
        return icon(ikon, "tw-icon", "tw-icon-small", "tw-warning");
    }

    public static Text done(Ikon ikon) {
        return icon(ikon, "tw-icon", "tw-icon-small", "tw-done");
    }

    private static Text icon(Ikon ikon, String... styles) {
        Text icon = new Text(Character.toString(ikon.getCode()));
        icon.getStyleClass().addAll(styles);
        return icon;
    }
}
