package nl.tweespraak.desktop.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Section;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.study.CodingHistory;
import nl.tweespraak.study.SheetLine;
import org.jspecify.annotations.Nullable;

/// The questions about one case: which are shown, which one is open.
final class FormModel {

    private final Codebook codebook;
    private final ReadOnlyObjectWrapper<@Nullable CaseFile> file = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable String> focused = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Evidence> visited = new SimpleObjectProperty<>();
    private final BooleanProperty openOnly = new SimpleBooleanProperty();
    private final BooleanProperty defined = new SimpleBooleanProperty();
    private final BooleanProperty proposing = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable List<CodingHistory.Step>> history = new SimpleObjectProperty<>();
    private final RecentAnswers recent = new RecentAnswers();
    private final ObservableSet<String> folded = FXCollections.observableSet(new HashSet<>());
    private final ObservableList<FormRow> rows = FXCollections.observableArrayList();
    private boolean held;

    FormModel(Codebook codebook) {
        this.codebook = codebook;
        InvalidationListener change = _ -> lay();
        file.addListener(change);
        focused.addListener(change);
        openOnly.addListener(change);
        folded.addListener(change);
    }

    Codebook codebook() {
        return codebook;
    }

    ReadOnlyObjectProperty<@Nullable CaseFile> file() {
        return file.getReadOnlyProperty();
    }

    /// The variable that is open as the card.
    ReadOnlyObjectProperty<@Nullable String> focused() {
        return focused;
    }

    /// The evidence of the open question that was gone to.
    ObjectProperty<@Nullable Evidence> visited() {
        return visited;
    }

    /// Whether only what still asks for something is shown.
    BooleanProperty openOnly() {
        return openOnly;
    }

    /// Whether the definitions are shown in the card.
    BooleanProperty defined() {
        return defined;
    }

    /// What became of the open question; null where nobody asked.
    ObjectProperty<@Nullable List<CodingHistory.Step>> history() {
        return history;
    }

    /// What the coder answered last where it takes more than one key.
    RecentAnswers recent() {
        return recent;
    }

    /// Whether the coder is about to say of which case this one is a double.
    BooleanProperty proposing() {
        return proposing;
    }

    ObservableList<FormRow> rows() {
        return rows;
    }

    /// Another case: what is complete folds, and the first open question opens unless another is wanted.
    ///
    /// @param variable the one to open; null for the first open one
    void open(CaseFile shown, @Nullable String variable) {
        together(() -> turn(shown, variable));
    }

    private void turn(CaseFile shown, @Nullable String variable) {
        line().ifPresent(recent::note);
        history.set(null);
        folded.clear();
        proposing.set(false);
        for (Section section : codebook.sections()) {
            FormRow.Heading heading = heading(shown, section);
            if (heading.isDone() && heading.warnings() == 0 && !has(section, variable)) {
                folded.add(section.name());
            }
        }
        file.set(shown);
        boolean wanted = variable != null && shown.line(variable).applies() != Truth.FALSE;
        focus(wanted ? Objects.requireNonNull(variable) : firstOpen(shown));
    }

    /// The same case anew.
    void update(CaseFile shown) {
        file.set(shown);
    }

    /// Lays the rows once for several changes.
    void together(Runnable changes) {
        held = true;
        try {
            changes.run();
        } finally {
            held = false;
            lay();
        }
    }

    private boolean has(Section section, @Nullable String variable) {
        return variable != null && codebook.variable(variable).section().equals(section.name());
    }

    private static String firstOpen(CaseFile shown) {
        return shown.lines().stream().filter(line -> line.isAsked() && !line.isAnswered()).findFirst()
                .orElseGet(shown.lines()::getFirst).variable().name();
    }

    /// Opens a question; a folded section opens with it.
    void focus(String variable) {
        folded.remove(codebook.variable(variable).section());
        if (!variable.equals(focused.get())) {
            line().ifPresent(recent::note);
            visited.set(null);
            history.set(null);
        }
        focused.set(variable);
    }

    /// To the next question that applies or may, or back. Stays at the ends.
    void step(int by) {
        List<String> names = sheet().stream().flatMap(shown -> shown.lines().stream()).filter(this::isReachable)
                .map(line -> line.variable().name()).toList();
        int at = names.indexOf(focused.get()) + by;
        if (at >= 0 && at < names.size()) {
            focus(names.get(at));
        }
    }

    /// To the first question of a section that applies or may.
    ///
    /// @param number the section's place in the codebook, from 1; nothing happens where there is none
    void section(int number) {
        if (number >= 1 && number <= codebook.sections().size()) {
            String section = codebook.sections().get(number - 1).name();
            sheet().stream().flatMap(shown -> shown.lines().stream())
                    .filter(line -> line.variable().section().equals(section) && line.applies() != Truth.FALSE)
                    .findFirst().ifPresent(line -> focus(line.variable().name()));
        }
    }

    private boolean isReachable(SheetLine line) {
        boolean here = line.variable().name().equals(focused.get());
        return here || (line.applies() != Truth.FALSE && isShown(line));
    }

    /// The line of the open question.
    Optional<SheetLine> line() {
        String name = focused.get();
        return name == null ? Optional.empty() : sheet().map(shown -> shown.line(name));
    }

    void toggleFolded(Section section) {
        if (!folded.remove(section.name())) {
            folded.add(section.name());
        }
    }

    private Optional<CaseFile> sheet() {
        return Optional.ofNullable(file.get());
    }

    private void lay() {
        if (held) {
            return;
        }
        CaseFile shown = file.get();
        List<FormRow> laid = new ArrayList<>();
        if (shown != null) {
            for (Section section : codebook.sections()) {
                List<FormRow> questions = questions(shown, section);
                if (!openOnly.get() || !questions.isEmpty()) {
                    laid.add(heading(shown, section));
                    laid.addAll(questions);
                }
            }
        }
        if (!laid.equals(rows)) {
            rows.setAll(laid);
        }
    }

    private List<FormRow> questions(CaseFile shown, Section section) {
        List<FormRow> questions = new ArrayList<>();
        if (folded.contains(section.name())) {
            return questions;
        }
        boolean moot = heading(shown, section).moot();
        for (SheetLine line : linesOf(shown, section)) {
            String name = line.variable().name();
            boolean here = name.equals(focused.get());
            boolean wanted = !openOnly.get() || (line.isAsked() && !line.isAnswered())
                    || !shown.warningsAt(name).isEmpty();
            if (here || (wanted && isShown(line) && (!moot || line.isSetAside()))) {
                questions.add(new FormRow.Question(line, shown.warningsAt(name), here));
            }
        }
        return questions;
    }

    /// The words beside a category "other" are only there once it is chosen.
    private static boolean isShown(SheetLine line) {
        return line.variable().kind() != Kind.TEXT || line.applies() == Truth.TRUE || line.coding() != null;
    }

    private FormRow.Heading heading(CaseFile shown, Section section) {
        List<SheetLine> lines = linesOf(shown, section);
        int asked = (int) lines.stream().filter(SheetLine::isAsked).count();
        int answered = (int) lines.stream().filter(line -> line.isAsked() && line.isAnswered()).count();
        int warnings = lines.stream().mapToInt(line -> shown.warningsAt(line.variable().name()).size()).sum();
        return new FormRow.Heading(section, codebook.sections().indexOf(section) + 1, answered, asked, warnings,
                folded.contains(section.name()), lines.stream().allMatch(line -> line.applies() == Truth.FALSE));
    }

    private static List<SheetLine> linesOf(CaseFile shown, Section section) {
        return shown.lines().stream().filter(line -> line.variable().section().equals(section.name())).toList();
    }
}
