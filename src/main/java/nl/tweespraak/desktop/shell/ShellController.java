package nl.tweespraak.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Command;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Once;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.desktop.shell.ShellModel.Overlay;
import org.jspecify.annotations.Nullable;

/// The frame around the screens of an open study: who codes, where one is, what runs, what can be done.
public final class ShellController {

    static final String GENERAL = "shell.general";

    private final Kit kit;
    private final List<Screen> screens;
    private final Runnable lock;
    private final ShellModel model;
    private final PaletteController palette;
    private final Once<ShellView> view;

    /// @param screens in the order of the navigation; those from `settings` on stand at its foot
    public ShellController(Kit kit, Sitting sitting, List<Screen> screens) {
        this.kit = kit;
        this.screens = List.copyOf(screens);
        this.lock = sitting.lock();
        this.model = new ShellModel(kit.hidden());
        this.palette = new PaletteController(kit, this::commands, this.screens, () -> close(Overlay.PALETTE));
        this.view = new Once<>(() -> new ShellView(kit, model, sitting, this, palette));
        kit.navigator().leadTo(this::open);
    }

    public Region view() {
        return view.get().root();
    }

    /// In the order of the navigation.
    public List<String> screenIds() {
        return screens.stream().map(Screen::id).toList();
    }

    /// Goes to a screen. Does nothing where there is none of that id.
    ///
    /// @param at where in it; null for where it was left
    public void open(String id, @Nullable String at) {
        Screen screen = screen(id);
        if (screen != null) {
            model.currentProperty().set(id);
            model.overlayProperty().set(Overlay.NONE);
            screen.shown(at);
        }
    }

    /// Everything that can be done here: what is general first, then what the open screen offers.
    List<Command> commands() {
        List<Command> commands = new ArrayList<>(List.of(
                new Command("shell.command.palette", GENERAL, "Ctrl K", this::togglePalette),
                new Command("shell.command.hide", GENERAL, "F8", this::toggleHidden),
                new Command("shell.command.shortcuts", GENERAL, "F2", this::toggleShortcuts),
                new Command("shell.command.larger", GENERAL, "Ctrl +", kit.look()::larger),
                new Command("shell.command.smaller", GENERAL, "Ctrl -", kit.look()::smaller),
                new Command("shell.command.lock", GENERAL, "Ctrl L", lock),
                new Command("shell.command.theme", GENERAL, "", this::otherTheme)));
        Screen screen = screen(model.currentProperty().get());
        if (screen != null) {
            commands.addAll(screen.commands());
        }
        return commands;
    }

    /// The id of the screen that is open; empty before the first.
    public ReadOnlyStringProperty current() {
        return model.currentProperty();
    }

    void lock() {
        lock.run();
    }

    void toggleHidden() {
        model.hiddenProperty().set(!model.hiddenProperty().get());
    }

    void toggleShortcuts() {
        model.toggle(Overlay.SHORTCUTS);
    }

    void togglePalette() {
        palette.reset();
        model.toggle(Overlay.PALETTE);
    }

    /// Whether there was something to close.
    boolean closeOverlay() {
        boolean open = model.overlayProperty().get() != Overlay.NONE;
        model.overlayProperty().set(Overlay.NONE);
        return open;
    }

    private void close(Overlay which) {
        if (model.overlayProperty().get() == which) {
            model.overlayProperty().set(Overlay.NONE);
        }
    }

    private void otherTheme() {
        var theme = kit.look().themeProperty();
        theme.set(theme.get().other());
    }

    ShellModel model() {
        return model;
    }

    PaletteController palette() {
        return palette;
    }

    List<Screen> screens() {
        return screens;
    }

    @Nullable
    Screen screen(String id) {
        return screens.stream().filter(screen -> screen.id().equals(id)).findFirst().orElse(null);
    }
}
