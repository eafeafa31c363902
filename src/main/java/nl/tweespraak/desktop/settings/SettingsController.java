package nl.tweespraak.desktop.settings;

import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Once;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.kit.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// How the program looks and speaks to this user. What is chosen holds at once and is kept for the next time.
public final class SettingsController implements Screen {

    private final SettingsModel model;
    private final Once<SettingsView> view;

    public SettingsController(Kit kit, Preferences preferences) {
        this.model = new SettingsModel(kit.words().languageProperty(), kit.look().themeProperty(),
                kit.look().textSizeProperty());
        SettingsFile file = new SettingsFile(preferences);
        file.recall(model);
        file.keep(model);
        this.view = new Once<>(() -> new SettingsView(kit.words(), model, this));
    }

    /// After how many minutes without a sign of anybody the study is locked.
    public int lockAfter() {
        return model.lockAfterProperty().get();
    }

    /// After how many minutes of work a break is proposed; 0 for never.
    public int breakAfter() {
        return model.breakAfterProperty().get();
    }

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignC.COG_OUTLINE;
    }

    @Override
    public Region view() {
        return view.get().root();
    }

    void larger() {
        model.setTextSize(model.textSizeProperty().get() + SettingsModel.STEP);
    }

    void smaller() {
        model.setTextSize(model.textSizeProperty().get() - SettingsModel.STEP);
    }

    void usualSize() {
        model.setTextSize(SettingsModel.USUAL);
    }
}
