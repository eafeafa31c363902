package nl.tweespraak.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Theme;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.model.Language;

/// Pictures states of a screen and goes over each: what a reader would hear and the tab key reach, what eyes can tell
/// apart in either theme, that nothing is lost in either language, also at twice the text size, and that nothing large is
/// painted in vain.
public final class Inspection {

    private static final int TWICE = 200;
    /// What is left beside the navigation of the window for which text of twice the size is promised, in pixels.
    private static final int WIDE = 1200;

    private final Pictures pictures;
    private final Map<String, List<String>> found = new LinkedHashMap<>();

    public Inspection(Path folder) throws IOException {
        pictures = new Pictures(folder);
    }

    /// What is wrong, by state; empty where nothing is.
    public Map<String, List<String>> found() {
        return found;
    }

    /// In the size of the mock-ups. On the FX thread.
    public void all(String name, Kit kit, Region root) {
        all(name, kit, root, Pictures.WIDTH, Pictures.HEIGHT);
    }

    /// On the FX thread.
    public void all(String name, Kit kit, Region root, int width, int height) {
        pictures.all(name, kit, root, width, height);
        StackPane frame = new StackPane();
        Scene scene = new Scene(frame, width, height);
        var dressed = kit.look().dress(scene);
        // What needs more room than there is, the window scrolls.
        ScrollPane room = new ScrollPane(root);
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        room.setFocusTraversable(false);
        frame.getChildren().add(room);
        int size = kit.look().textSizeProperty().get();
        for (Theme theme : Theme.values()) {
            kit.look().themeProperty().set(theme);
            note(name + " " + theme, settled(frame).faint());
        }
        Walk walk = settled(frame);
        note(name, Stream.of(walk.unspoken(), unreached(scene, walk), walk.unseen()).flatMap(List::stream).toList());
        for (Language language : Language.values()) {
            kit.words().languageProperty().set(language);
            for (int percent : width < WIDE || size == TWICE ? List.of(size) : List.of(size, TWICE)) {
                kit.look().textSizeProperty().set(percent);
                Walk shown = settled(frame);
                note(name + " " + language + " " + percent + " %",
                        Stream.of(shown.cut(), shown.clipped(), shown.outside(width, height)).flatMap(List::stream)
                                .toList());
            }
        }
        kit.look().textSizeProperty().set(size);
        dressed.unsubscribe();
        room.setContent(null);
    }

    private void note(String state, List<String> wrong) {
        if (!wrong.isEmpty()) {
            found.put(state, wrong);
        }
    }

    /// Lists and texts take a few passes.
    private static Walk settled(StackPane frame) {
        for (int pass = 0; pass < 4; pass++) {
            frame.applyCss();
            frame.layout();
        }
        return new Walk(frame);
    }

    /// What can have the focus and does not get it by going on from the first.
    static List<String> unreached(Scene scene, Walk walk) {
        List<Node> stops = walk.stops();
        Set<Node> reached = new HashSet<>();
        if (!stops.isEmpty()) {
            stops.getFirst().requestFocus();
        }
        for (Node at = scene.getFocusOwner(); at != null && reached.add(at); at = scene.getFocusOwner()) {
            at.requestFocusTraversal(TraversalDirection.NEXT);
        }
        List<String> missed = new ArrayList<>();
        stops.stream().filter(node -> !reached.contains(node)).map(it -> "unreached: " + Walk.describe(it))
                .forEach(missed::add);
        return missed;
    }
}
