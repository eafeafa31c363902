package nl.tweespraak.desktop.overview;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Command;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Once;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.model.Person;
import nl.tweespraak.study.Act;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// Where the study stands and what to do next. A coder sees their own numbers alone.
public final class OverviewController implements Screen {

    public static final String ID = "overview";

    private static final String SCROLLED = "scrolled";
    private static final double WHOLE = 100;

    private final Kit kit;
    private final Study study;
    private final OverviewModel model = new OverviewModel();
    private final Once<OverviewView> view;
    private final ObservableValue<Map<String, String>> place;

    public OverviewController(Kit kit, Study study) {
        this.kit = kit;
        this.study = study;
        this.view = new Once<>(() -> new OverviewView(kit, model, this));
        this.place = model.scrolledProperty()
                .map(it -> Map.of(SCROLLED, Long.toString(Math.round(it.doubleValue() * WHOLE))));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Ikon icon() {
        return MaterialDesignV.VIEW_DASHBOARD_OUTLINE;
    }

    @Override
    public Region view() {
        return view.get().root();
    }

    @Override
    public ObservableValue<Map<String, String>> place() {
        return place;
    }

    @Override
    public void back(Map<String, String> before) {
        String scrolled = before.getOrDefault(SCROLLED, "");
        if (scrolled.matches("[0-9]{1,3}")) {
            model.scrolledProperty().set(Math.min(1, Integer.parseInt(scrolled) / WHOLE));
        }
    }

    /// Counts anew: anything may have changed since.
    @Override
    public void shown(@Nullable String at) {
        kit.jobs().latest(this, new OverviewUpdate(study, model));
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command("overview.refresh", "screen.overview", "", () -> shown(null)));
    }

    OverviewModel model() {
        return model;
    }

    Person person() {
        return study.person();
    }

    /// Whether the picture of the flow may leave the study.
    boolean maySave() {
        return study.may(Act.REPORT);
    }

    /// Writes the picture of the flow, as PNG where the name says so, else as SVG.
    void save(Path file) {
        OverviewFigures figures = model.figuresProperty().get();
        if (figures != null && maySave()) {
            boolean paints = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".png");
            kit.jobs().latest(model, new FlowUpdate(kit, study, model, figures.flow(), file,
                    paints ? FlowImage.of(kit, figures.flow()) : null));
        }
    }

    void open(String screen) {
        open(screen, null);
    }

    void open(String screen, @Nullable String at) {
        kit.navigator().open(screen, at);
    }
}
