package nl.tweespraak.desktop.kit;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;

/// How everything looks: theme and text size, which may change while the program runs.
public final class Look {

    /// In percent; 100 is 14 px.
    public static final int SMALLEST = 80;
    public static final int LARGEST = 200;
    private static final int STEP = 10;
    private static final double BASE = 14;
    private static final List<String> SHEETS = List.of("tw-controls.css", "tw.css");
    private static final String RESOURCES = "/nl/tweespraak/desktop/";
    private static final String FONTS = "/com/formdev/flatlaf/fonts/inter/";

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final IntegerProperty textSize = new SimpleIntegerProperty(this, "textSize", 100);

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// In percent, between [#SMALLEST] and [#LARGEST].
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    public void larger() {
        textSize.set(Math.min(LARGEST, textSize.get() + STEP));
    }

    public void smaller() {
        textSize.set(Math.max(SMALLEST, textSize.get() - STEP));
    }

    /// Gives the scene theme, colours and text size and keeps them so until the subscription ends. Dress a scene before
    /// it gets its root: what a view measures on entering must have its style.
    public Subscription dress(Scene scene) {
        return dress(scene, 1);
    }

    /// @param times how many times the base size, for a screen that is read from afar
    public Subscription dress(Scene scene, double times) {
        loadFonts();
        return Subscription.combine(theme.subscribe(now -> {
            scene.setUserAgentStylesheet(now.base());
            scene.getStylesheets().setAll(SHEETS.stream().map(Look::sheet).toList());
            scene.getStylesheets().add(sheet(now.colours()));
        }), textSize.subscribe(_ -> size(scene, times)), scene.rootProperty().subscribe(_ -> size(scene, times)));
    }

    private void size(Scene scene, double times) {
        scene.getRoot().setStyle("-fx-font-size: " + BASE * times * textSize.get() / 100 + "px;");
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource(RESOURCES + name), name).toExternalForm();
    }

    /// Without the font files the system's font serves.
    private static void loadFonts() {
        if (Font.getFamilies().contains("Inter")) {
            return;
        }
        for (String name : new String[]{"Inter-Regular.otf", "Inter-SemiBold.otf"}) {
            var file = Look.class.getResource(FONTS + name);
            if (file != null) {
                Font.loadFont(file.toExternalForm(), BASE);
            }
        }
    }
}
