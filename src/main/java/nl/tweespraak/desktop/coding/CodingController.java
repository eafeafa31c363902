package nl.tweespraak.desktop.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.desktop.kit.Command;
import nl.tweespraak.desktop.kit.Found;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.desktop.kit.Spot;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.desktop.reader.Mark;
import nl.tweespraak.desktop.reader.Place;
import nl.tweespraak.desktop.reader.ReaderController;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.CaseSummary;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The coding screen of one coder: reads cases, answers questions, hands in.
public final class CodingController implements Screen {

    /// Where a coder was, so that reopening returns there; names and numbers, never a word of content.
    ///
    /// @param variable null where none was open
    /// @param transcript null where no message was
    /// @param position 0 where no message was
    public record Left(String caseId, @Nullable String variable, @Nullable String transcript, int position) {
    }

    static final String ID = "coding";

    private final Kit kit;
    private final Study study;
    private final CodingModel model;
    private final ReaderController reader;
    private final Saves saves;
    private final CaseActions cases;
    private final CodingActions actions;
    private final CodingFinds finds;
    private final SimpleStringProperty left = new SimpleStringProperty("");
    private @Nullable CodingView view;
    private @Nullable Left wanted;
    /// The case that is being read, to be shown.
    private @Nullable String coming;
    private List<Mark> marks = List.of();
    /// Where the coder was in each case of this sitting.
    private final Map<String, Left> visited = new HashMap<>();

    /// @param study open, with the coder at the desk
    /// @param invented whether its data are invented, which the heads then say
    /// @param wanted where the coder was the last time; null for where there is most to do
    public CodingController(Kit kit, Study study, boolean invented, @Nullable Left wanted) {
        this.kit = kit;
        this.study = study;
        this.wanted = wanted;
        this.model = new CodingModel(study.codebook(), invented);
        this.reader = new ReaderController(kit.words(), kit.dates(), mark -> model.form().focus(mark.source()));
        this.saves = new Saves(kit, study, this::saved);
        this.cases = new CaseActions(kit, model, this::change, this::open);
        this.actions = new CodingActions(kit, model, reader, cases,
                key -> kit.jobs().latest(model.form(), new HistoryUpdate(kit, study, model.form(), key)),
                saves::typing);
        this.finds = new CodingFinds(kit, model, actions);
    }

    CodingModel model() {
        return model;
    }

    ReaderController reader() {
        return reader;
    }

    CaseActions cases() {
        return cases;
    }

    CodingActions actions() {
        return actions;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Ikon icon() {
        return MaterialDesignM.MESSAGE_TEXT_OUTLINE;
    }

    @Override
    public Region view() {
        CodingView made = view;
        if (made == null) {
            made = new CodingView(model, kit, reader, actions, cases, () -> shown(null));
            view = made;
        }
        return made.root();
    }

    @Override
    public ObservableValue<String> count() {
        return left;
    }

    @Override
    public List<Found> find(String query) {
        return finds.find(query);
    }

    @Override
    public List<Command> commands() {
        return actions.commands();
    }

    /// Hears where the coder is, whenever that changes.
    public void onMove(Consumer<Left> listener) {
        Runnable moved = () -> here().ifPresent(listener);
        model.cases().current().subscribe((_, _) -> moved.run());
        model.form().focused().subscribe((_, _) -> moved.run());
        reader.current().subscribe((_, _) -> moved.run());
    }

    /// Where the coder is now; empty before a case is open.
    public Optional<Left> here() {
        String caseId = model.cases().current().get();
        Place place = reader.current().get();
        return caseId == null
                ? Optional.empty()
                : Optional.of(new Left(caseId, model.form().focused().get(), place == null ? null : place.transcript(),
                        place == null ? 0 : place.position()));
    }

    @Override
    public void shown(@Nullable String at) {
        Spot spot = at == null ? null : Spot.of(at);
        if (spot != null && spot.isInside()) {
            wanted = new Left(spot.caseId(), spot.variable(), spot.transcript(), spot.position());
        }
        Left back = wanted;
        if (back != null && coming == null && model.cases().current().get() == null) {
            // Before the list is read, which takes longer than a case.
            openRemembered(back.caseId());
        }
        kit.jobs().latest(model.cases(), new Listing(spot == null ? null : spot.caseId()));
    }

    /// Goes to where one wants to be in the case that is open already.
    private void arrive(String caseId) {
        Left there = wanted;
        CaseFile file = model.form().file().get();
        if (there == null || file == null || !there.caseId().equals(caseId) || !file.caseId().equals(caseId)) {
            return;
        }
        wanted = null;
        if (there.variable() != null && file.line(there.variable()).applies() != Truth.FALSE) {
            model.form().focus(there.variable());
        }
        if (there.transcript() != null) {
            reader.goTo(new Place(there.transcript(), there.position()));
        }
    }

    private void open(String caseId) {
        here().ifPresent(now -> visited.put(now.caseId(), now));
        read(caseId, reason -> failed(caseId, reason));
    }

    private void read(String caseId, Consumer<Text> failed) {
        coming = caseId;
        kit.jobs().latest(this, new CaseUpdate(study, caseId, this::show, failed));
    }

    /// Shows a change at once and sends it on its way.
    private void change(String caseId, Saves.Change change) {
        CaseFile file = model.form().file().get();
        if (file != null && file.caseId().equals(caseId) && change instanceof Saves.Change.Apply(Edit edit)) {
            model.form().update(file.expecting(study.codebook(), edit));
        }
        saves.add(caseId, change);
    }

    private void saved(Saves.Outcome outcome) {
        CaseFile file = outcome.file();
        for (Edit edit : saves.pending(file.caseId())) {
            file = file.expecting(study.codebook(), edit);
        }
        int transcripts = model.cases().find(file.caseId()).map(CaseSummary::transcripts).orElse(1);
        model.cases().update(file.summary(transcripts));
        showLeft();
        if (file.caseId().equals(model.cases().current().get())) {
            model.form().update(file);
            mark();
        }
        cases.came(outcome);
        if (outcome.change() instanceof Saves.Change.Undo) {
            shown(file.caseId());
        }
    }

    private void showLeft() {
        left.set(Integer.toString(model.cases().cases().size() - model.cases().handedIn()));
    }

    private void mark() {
        CaseFile file = model.form().file().get();
        if (file != null) {
            List<Mark> now = Conversation.marks(model.form().codebook(), file, kit.words());
            if (!now.equals(marks)) {
                marks = now;
                reader.mark(now);
            }
        }
    }

    /// Reads the list of cases, then opens one.
    private final class Listing implements Update<List<CaseSummary>> {

        private final @Nullable String at;

        private Listing(@Nullable String at) {
            this.at = at;
        }

        @Override
        public List<CaseSummary> work(Progress progress) {
            return study.cases();
        }

        @Override
        public void show(List<CaseSummary> cases) {
            model.failure().set(null);
            model.empty().set(cases.isEmpty());
            model.cases().cases().setAll(cases);
            showLeft();
            String now = coming == null ? model.cases().current().get() : coming;
            Optional.ofNullable(at).or(() -> Optional.ofNullable(now))
                    .or(() -> Optional.ofNullable(wanted).map(Left::caseId))
                    .filter(id -> model.cases().find(id).isPresent()).or(model.cases()::first)
                    .ifPresent(id -> {
                        if (id.equals(now)) {
                            arrive(id);
                        } else {
                            open(id);
                        }
                    });
        }

        @Override
        public void fail(Text reason) {
            model.failure().set(reason);
        }
    }

    private void show(CaseUpdate.Opened opened) {
        String caseId = opened.file().caseId();
        coming = null;
        model.transcripts().set(opened.transcripts());
        marks = List.of();
        reader.show(Conversation.rows(opened.transcripts(), model.invented(), kit.words()));
        Left back = wanted != null && wanted.caseId().equals(caseId) ? wanted : visited.get(caseId);
        wanted = null;
        model.cases().current().set(caseId);
        model.form().open(opened.file(), back == null ? null : back.variable());
        if (back != null && back.transcript() != null) {
            reader.goTo(new Place(back.transcript(), back.position()));
        }
        mark();
        model.casesShown().set(false);
    }

    private void failed(String caseId, Text reason) {
        coming = null;
        kit.notices().add(Notice.failed(kit.words().text("coding.notOpened", caseId), reason,
                kit.words().text("coding.again"), () -> open(caseId)));
    }

    /// From an earlier time: that it is gone by now, or linked to another, is no news.
    private void openRemembered(String caseId) {
        read(caseId, _ -> {
            coming = null;
            wanted = null;
            model.cases().first().ifPresent(this::open);
        });
    }
}
