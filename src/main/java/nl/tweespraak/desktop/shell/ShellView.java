package nl.tweespraak.desktop.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.shell.ShellModel.Overlay;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// The frame: bar, navigation, screen, status, and what floats over them.
final class ShellView extends View<StackPane> {

    /// Below this the navigation has icons alone; in pixels at text size 100 %.
    private static final double NARROW = 1200;

    private final Kit kit;
    private final ShellModel model;
    private final ShellController controller;
    private final StackPane work = new StackPane();
    private final StackPane whole = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final Region hiddenPane;
    private final PaletteView palette;
    private final ShortcutsView shortcuts;

    ShellView(Kit kit, ShellModel model, Sitting sitting, ShellController controller, PaletteController paletteOf) {
        super(new StackPane());
        this.kit = kit;
        this.model = model;
        this.controller = controller;
        this.palette = new PaletteView(kit, paletteOf);
        this.shortcuts = new ShortcutsView(kit, controller);
        this.hiddenPane = hiddenPane();
        // A screen that needs more room than there is, in a small window with large text, is scrolled and not cut off.
        ScrollPane room = Boxes.redrawnInParts(Boxes.styled(new ScrollPane(work), "tw-room"));
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        room.setFocusTraversable(false);
        // In this order the focus goes from one to the other.
        frame.setTop(new TopBar(kit, sitting, controller).root());
        frame.setLeft(new Navigation(kit, model, controller).root());
        frame.setCenter(room);
        frame.setBottom(new StatusBar(kit, model, controller).root());
        StackPane.setAlignment(palette.root(), Pos.TOP_CENTER);
        StackPane.setAlignment(shortcuts.root(), Pos.TOP_RIGHT);
        NoticesView notices = new NoticesView(kit);
        StackPane.setAlignment(notices.root(), Pos.BOTTOM_RIGHT);
        root().getChildren().addAll(frame, whole, notices.root(), shortcuts.root(), palette.root());
        root().getStyleClass().add("tw-shell");
        work.getStyleClass().add("tw-work");
        root().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        follow(model.currentProperty(), _ -> showWork());
        follow(model.currentProperty(), _ -> showWhole());
        for (Screen screen : controller.screens()) {
            ObservableValue<@Nullable Region> over = screen.whole();
            if (over != null) {
                follow(over, _ -> showWhole());
            }
        }
        follow(model.hiddenProperty(), _ -> showWork());
        follow(model.overlayProperty(), this::showOverlay);
        follow(root().widthProperty(), _ -> measure());
        follow(kit.look().textSizeProperty(), _ -> measure());
    }

    private void measure() {
        double width = root().getWidth() * 100 / kit.look().textSizeProperty().get();
        model.narrowProperty().set(width > 0 && width < NARROW);
    }

    private void showWork() {
        Screen screen = controller.screen(model.currentProperty().get());
        if (model.hiddenProperty().get()) {
            work.getChildren().setAll(hiddenPane);
        } else if (screen != null) {
            work.getChildren().setAll(screen.view());
        } else {
            work.getChildren().clear();
        }
    }

    /// The screen that is open may take the whole window.
    private void showWhole() {
        Screen screen = controller.screen(model.currentProperty().get());
        ObservableValue<@Nullable Region> over = screen == null ? null : screen.whole();
        Region region = over == null ? null : over.getValue();
        whole.getChildren().clear();
        if (region != null) {
            whole.getChildren().add(region);
        }
        show(whole, region != null);
        show(frame, region == null);
    }

    private void showOverlay(Overlay overlay) {
        show(palette.root(), overlay == Overlay.PALETTE);
        show(shortcuts.root(), overlay == Overlay.SHORTCUTS);
        if (overlay == Overlay.PALETTE) {
            palette.focus();
        } else if (overlay == Overlay.SHORTCUTS) {
            shortcuts.fill();
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private Region hiddenPane() {
        Button reveal = Buttons.withKey(Buttons.plain(kit.words().bind("shell.show"), controller::toggleHidden), "F8");
        reveal.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                reveal.requestFocus();
            }
        });
        var empty = EmptyPanes.empty(MaterialDesignE.EYE_OFF_OUTLINE, kit.words().bind("shell.hidden"),
                kit.words().bind("shell.hidden.why"), reveal);
        return Boxes.styled(new StackPane(empty), "tw-screen");
    }

    /// Keys that hold everywhere, also while a field has the caret: none of them types anything.
    private void pressed(KeyEvent event) {
        if (act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown()) {
            switch (code) {
                case K -> controller.togglePalette();
                case L -> controller.lock();
                case PLUS, ADD, EQUALS -> kit.look().larger();
                case MINUS, SUBTRACT -> kit.look().smaller();
                default -> {
                    return false;
                }
            }
            return true;
        }
        switch (code) {
            case F2 -> controller.toggleShortcuts();
            case F8 -> controller.toggleHidden();
            case ESCAPE -> {
                return controller.closeOverlay();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
