package nl.tweespraak.desktop.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Command;
import nl.tweespraak.desktop.kit.Found;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Once;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.exchange.SmallCells;
import nl.tweespraak.desktop.reading.ReadingUpdate;
import nl.tweespraak.desktop.reading.CaseView;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Text;
import nl.tweespraak.report.ReportSection;
import nl.tweespraak.report.YearReport;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The figures of the report and the cases behind them, for those who may see what was decided.
public final class ReportController implements Screen {

    static final String GROUP = "screen.report";
    private static final String SECTION = "section";
    private static final String PINNED = "pinned";

    private final Kit kit;
    private final Study study;
    private final ReportModel model;
    private final Once<ReportView> view;
    private final ObservableValue<Map<String, String>> place;

    public ReportController(Kit kit, Study study) {
        this.kit = kit;
        this.study = study;
        this.model = new ReportModel(kit.words().language());
        this.view = new Once<>(() -> new ReportView(kit, model, this));
        this.place = Bindings.createObjectBinding(
                () -> Map.of(SECTION, model.sectionProperty().get(), PINNED, model.pinnedProperty().get()),
                model.sectionProperty(), model.pinnedProperty());
        for (Observable asked : model.export().asked()) {
            asked.addListener(_ -> guard());
        }
    }

    @Override
    public String id() {
        return "report";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignC.CHART_BAR;
    }

    @Override
    public Region view() {
        return view.get().root();
    }

    /// Works the figures out anew: anything may have been decided since.
    @Override
    public void shown(@Nullable String at) {
        if (at != null) {
            model.sectionProperty().set(at);
        }
        load();
    }

    void load() {
        model.export().thresholdProperty().set(SmallCells.threshold(study));
        kit.jobs().latest(this, new ReportUpdate(study, model, () -> {
            look();
            guard();
        }));
    }

    @Override
    public ObservableValue<Map<String, String>> place() {
        return place;
    }

    @Override
    public void back(Map<String, String> before) {
        model.sectionProperty().set(before.getOrDefault(SECTION, ""));
        model.pinnedProperty().set(before.getOrDefault(PINNED, ""));
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command("report.key.previous", GROUP, "Alt ↑", () -> model.step(-1)),
                new Command("report.key.next", GROUP, "Alt ↓", () -> model.step(1)),
                new Command("report.export", GROUP, "Ctrl E", this::toggleExport),
                Command.key("report.key.back", GROUP, "Esc"), new Command("report.again", GROUP, "", this::load));
    }

    @Override
    public List<Found> find(String query) {
        Text kind = kit.words().text("report.one");
        return model.found(query).stream()
                .map(it -> new Found(it.title(), kind, () -> kit.navigator().open(id(), it.name()))).toList();
    }

    ReportModel model() {
        return model;
    }

    /// Shows the cases behind a number.
    void choose(Behind.Asked number) {
        model.choose(number);
        look();
    }

    /// Reads a case behind the chosen number.
    void read(String caseId) {
        Behind.Asked number = model.chosenProperty().get();
        if (number != null) {
            kit.jobs().latest(model.readingProperty(), new ReadingUpdate(kit, study,
                    new ReadingUpdate.Asked(caseId, number.figure().definition().variables(), false),
                    model.readingProperty()::set, model.failureProperty()::set));
        }
    }

    /// Goes back to the figures.
    void closeCase() {
        model.readingProperty().set(null);
    }

    /// Closes what was opened last.
    ///
    /// @return whether there was something
    boolean stepBack() {
        boolean something = true;
        if (model.export().openProperty().get()) {
            toggleExport();
        } else if (model.readingProperty().get() != null) {
            closeCase();
        } else if (model.chosenProperty().get() != null) {
            leave();
        } else {
            something = false;
        }
        return something;
    }

    /// The pane of the case that is read.
    Region caseView() {
        return new CaseView(kit, model.readingProperty(), study.file().isSample(), this::closeCase).root();
    }

    /// Shows no cases any more.
    void leave() {
        model.choose(null);
    }

    private void look() {
        YearReport report = model.reportProperty().get();
        Behind.Asked number = model.chosenProperty().get();
        if (report != null && number != null) {
            kit.jobs().latest(model, new BehindUpdate(study, model, report, number));
        }
    }

    /// Looks for what could tell who somebody is, wherever that is asked.
    private void guard() {
        ExportModel export = model.export();
        export.risksProperty().set(null);
        kit.jobs().latest(export, new RiskUpdate(study, export, model.reportProperty().get()));
    }

    /// Opens what leaves the program, or closes it.
    void toggleExport() {
        BooleanProperty open = model.export().openProperty();
        open.set(!open.get());
    }

    void openExport() {
        model.export().openProperty().set(true);
    }

    /// Writes what was chosen; the status bar shows how far it is.
    void export(Path file) {
        kit.jobs().start(kit.words().text("report.exporting"), new ExportUpdate(kit, study, model.export(), file));
    }

    /// Whether who is at the desk may say what counts as few.
    boolean maySet() {
        return study.person() instanceof Person.Lead;
    }

    void setThreshold(int cases) {
        if (maySet()) {
            kit.jobs().latest(kit.saved(), new ThresholdUpdate(kit, study, model.export(), cases));
        }
    }

    /// Which edition it is, for the names of files.
    String edition() {
        return study.codebook().edition();
    }

    /// Puts the figures of a section on the clipboard.
    void copy(ReportSection section) {
        ClipboardContent content = new ClipboardContent();
        content.putString(new CopiedTable(kit, model.figures(section)).text());
        Clipboard.getSystemClipboard().setContent(content);
        kit.notices().add(Notice.done(kit.words().text("report.copied")));
    }

    /// Keeps a section in sight beside others, or lets it go.
    void pin(String section) {
        model.pinnedProperty().set(Objects.equals(model.pinnedProperty().get(), section) ? "" : section);
    }
}
